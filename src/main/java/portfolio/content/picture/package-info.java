/** The pictures and videos that a content folder shows, with what their headers say. */
@NullMarked
package portfolio.content.picture;

import org.jspecify.annotations.NullMarked;
