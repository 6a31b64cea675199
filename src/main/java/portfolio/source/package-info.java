/** Source files, locations and diagnostics, and the value types and caches that all other packages use. */
@NullMarked
package portfolio.source;

import org.jspecify.annotations.NullMarked;
