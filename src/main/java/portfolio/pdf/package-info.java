/** Documents: XHTML to PDF, and PDF to what it says. */
@NullMarked
package portfolio.pdf;

import org.jspecify.annotations.NullMarked;
