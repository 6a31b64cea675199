/** Markdown to HTML; where a link leads is decided by the caller. */
@NullMarked
package portfolio.markdown;

import org.jspecify.annotations.NullMarked;
