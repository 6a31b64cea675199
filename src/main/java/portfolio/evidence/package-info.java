/** Which technology, concept or skill is backed by which project, workstream and role. */
@NullMarked
package portfolio.evidence;

import org.jspecify.annotations.NullMarked;
