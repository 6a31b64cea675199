/** The addresses of a site: which pages and files it has, where they lie, and how one links to another. */
@NullMarked
package portfolio.site.address;

import org.jspecify.annotations.NullMarked;
