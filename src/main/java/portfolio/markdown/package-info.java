/** Conversion of Markdown to HTML, plain text and normalized Markdown. The caller decides where links lead. */
@NullMarked
package portfolio.markdown;

import org.jspecify.annotations.NullMarked;
