/** The evidence for each technology, concept and skill: the projects, workstreams and roles that use it. */
@NullMarked
package portfolio.evidence;

import org.jspecify.annotations.NullMarked;
