/** The live preview: a local server that rebuilds the site on every change and reloads open pages. */
@NullMarked
package portfolio.serve;

import org.jspecify.annotations.NullMarked;
