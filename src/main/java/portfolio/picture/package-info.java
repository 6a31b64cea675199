/**
 * The bytes of a picture or video file to what a site publishes: sizes read from the header, pixels, resized copies,
 * cleaned drawings, and what a file says besides its pixels. Knows nothing of content, pages or folders: a caller
 * passes bytes, and adds the place to a {@link portfolio.picture.PictureException}.
 */
@NullMarked
package portfolio.picture;

import org.jspecify.annotations.NullMarked;
