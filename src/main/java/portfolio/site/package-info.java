/** Which pages exist, at which URL, and what each shows: one record per template. */
@NullMarked
package portfolio.site;

import org.jspecify.annotations.NullMarked;
