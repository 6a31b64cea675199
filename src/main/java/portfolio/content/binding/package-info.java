/** YAML nodes to records: keys, types, limits, keys of earlier versions and of other tools. */
@NullMarked
package portfolio.content.binding;

import org.jspecify.annotations.NullMarked;
