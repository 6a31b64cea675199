/** A site: files by path, finished or made when they are asked for, and the folder they are written to. */
@NullMarked
package portfolio.output;

import org.jspecify.annotations.NullMarked;
