/** The portfolio as immutable records, without input or output. */
@NullMarked
package portfolio.model;

import org.jspecify.annotations.NullMarked;
