/** YAML with places: reads a file to nodes, and goes on after a mistake. */
@NullMarked
package portfolio.content.yaml;

import org.jspecify.annotations.NullMarked;
