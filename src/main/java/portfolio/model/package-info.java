/** The portfolio: immutable records, no input or output. */
@NullMarked
package portfolio.model;

import org.jspecify.annotations.NullMarked;
