/** JSON Resume: its schema, and the repair of files that do not keep to it. */
@NullMarked
package portfolio.jsonresume;

import org.jspecify.annotations.NullMarked;
