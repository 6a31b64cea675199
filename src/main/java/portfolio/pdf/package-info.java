/** PDF documents: created from XHTML, and read back as text. */
@NullMarked
package portfolio.pdf;

import org.jspecify.annotations.NullMarked;
