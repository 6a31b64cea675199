/** Content folder to portfolio: located YAML, front matter, record binder, cross-references. */
@NullMarked
package portfolio.content;

import org.jspecify.annotations.NullMarked;
