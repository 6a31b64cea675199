/**
 * The portfolio as documents without HTML: JSON Resume, Markdown, plain text, a contact card and a guide for language
 * models.
 */
@NullMarked
package portfolio.resume;

import org.jspecify.annotations.NullMarked;
