/** The sections of the home page, one record per kind. */
@NullMarked
package portfolio.site.section;

import org.jspecify.annotations.NullMarked;
