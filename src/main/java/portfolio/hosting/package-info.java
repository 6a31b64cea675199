/** Configuration for hosts: headers, redirects, and other files that hosts look for. */
@NullMarked
package portfolio.hosting;

import org.jspecify.annotations.NullMarked;
