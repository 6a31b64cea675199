/** The schema of JSON Resume, and the repair of files that deviate from it. */
@NullMarked
package portfolio.jsonresume;

import org.jspecify.annotations.NullMarked;
