/** Checks of the finished site: agreement between its formats, privacy, security policy, links and markup. */
@NullMarked
package portfolio.audit;

import org.jspecify.annotations.NullMarked;
