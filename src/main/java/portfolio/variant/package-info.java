/** Versions of the portfolio for particular readers. */
@NullMarked
package portfolio.variant;

import org.jspecify.annotations.NullMarked;
