/** The record that the template of each page shows. */
@NullMarked
package portfolio.site.page;

import org.jspecify.annotations.NullMarked;
