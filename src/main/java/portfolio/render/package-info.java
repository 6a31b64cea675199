/** Page records to bytes: HTML, XML and JSON-LD. */
@NullMarked
package portfolio.render;

import org.jspecify.annotations.NullMarked;
