/** Text with places, and what is wrong with it. */
@NullMarked
package portfolio.source;

import org.jspecify.annotations.NullMarked;
