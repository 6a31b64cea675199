/**
 * Reads a content folder into a portfolio: YAML with source locations, front matter, binding to records, and checks
 * across files.
 */
@NullMarked
package portfolio.content;

import org.jspecify.annotations.NullMarked;
