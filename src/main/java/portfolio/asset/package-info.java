/** The stylesheet and the other files of the design. */
@NullMarked
package portfolio.asset;

import org.jspecify.annotations.NullMarked;
