/** Commands, console and exit codes. */
@NullMarked
package portfolio.cli;

import org.jspecify.annotations.NullMarked;
