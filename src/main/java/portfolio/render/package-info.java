/** Renders pages, the résumé and share cards as bytes: HTML, XHTML and PNG. */
@NullMarked
package portfolio.render;

import org.jspecify.annotations.NullMarked;
