/** The files of a content folder to records, each file once. */
@NullMarked
package portfolio.content.reading;

import org.jspecify.annotations.NullMarked;
