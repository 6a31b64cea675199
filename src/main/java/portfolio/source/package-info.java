/** Text with places, and what is wrong with it; values that are made once or remembered. */
@NullMarked
package portfolio.source;

import org.jspecify.annotations.NullMarked;
