/** The design: stylesheet, script, fonts, icons, and how they are named and measured. */
@NullMarked
package portfolio.asset;

import org.jspecify.annotations.NullMarked;
