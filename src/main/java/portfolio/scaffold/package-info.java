/** New content folders, made from what an owner has already. */
@NullMarked
package portfolio.scaffold;

import org.jspecify.annotations.NullMarked;
