/** What several pages show, one record per part: a role, a row of a project, a list of technologies, a text. */
@NullMarked
package portfolio.site.part;

import org.jspecify.annotations.NullMarked;
