/** Decides which pages exist and composes the record that each page's template renders. */
@NullMarked
package portfolio.site;

import org.jspecify.annotations.NullMarked;
