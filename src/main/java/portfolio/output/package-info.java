/** A site, as files by path that are finished or generated on demand, and the folder it is written to. */
@NullMarked
package portfolio.output;

import org.jspecify.annotations.NullMarked;
