/** Which files belong to a content folder, and which names were surely meant. */
@NullMarked
package portfolio.content.file;

import org.jspecify.annotations.NullMarked;
