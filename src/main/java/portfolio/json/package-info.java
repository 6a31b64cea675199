/** Reading and writing of JSON (RFC 8259). */
@NullMarked
package portfolio.json;

import org.jspecify.annotations.NullMarked;
