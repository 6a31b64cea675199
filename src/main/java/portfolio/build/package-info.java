/** The build pipeline, from the content folder to the finished site. */
@NullMarked
package portfolio.build;

import org.jspecify.annotations.NullMarked;
