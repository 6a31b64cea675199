/** Faults in the finished site: formats that disagree, and what must not be in it. */
@NullMarked
package portfolio.audit;

import org.jspecify.annotations.NullMarked;
