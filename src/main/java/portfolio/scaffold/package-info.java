/** Creates new content: a starter folder, single files and entries, or a folder imported from a JSON Resume. */
@NullMarked
package portfolio.scaffold;

import org.jspecify.annotations.NullMarked;
