/** A site on this machine that follows every change of what it is made from. */
@NullMarked
package portfolio.serve;

import org.jspecify.annotations.NullMarked;
