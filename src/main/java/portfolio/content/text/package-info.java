/** Texts as they stand in content files: characters, normalization, lines, Markdown with its place. */
@NullMarked
package portfolio.content.text;

import org.jspecify.annotations.NullMarked;
