/** What hosts have to know to deliver a site: headers, redirects, the files they look for. */
@NullMarked
package portfolio.hosting;

import org.jspecify.annotations.NullMarked;
