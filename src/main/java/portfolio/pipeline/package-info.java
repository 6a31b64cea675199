/** The build pipeline, from the content folder to the finished site. */
@NullMarked
package portfolio.pipeline;

import org.jspecify.annotations.NullMarked;
