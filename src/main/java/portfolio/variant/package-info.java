/** The portfolio as one reader shall see it. */
@NullMarked
package portfolio.variant;

import org.jspecify.annotations.NullMarked;
