/** The reference of all keys, and the JSON schemas for editors. */
@NullMarked
package portfolio.content.schema;

import org.jspecify.annotations.NullMarked;
