/** The line: content folder in, finished site out. */
@NullMarked
package portfolio.build;

import org.jspecify.annotations.NullMarked;
