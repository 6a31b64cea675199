/** Checks across files: references, links, slugs, spellings, periods. */
@NullMarked
package portfolio.content.check;

import org.jspecify.annotations.NullMarked;
