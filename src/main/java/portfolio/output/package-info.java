/** A finished site: files by path, and the folder they are written to. */
@NullMarked
package portfolio.output;

import org.jspecify.annotations.NullMarked;
