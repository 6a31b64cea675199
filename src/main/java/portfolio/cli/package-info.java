/** The command line: commands, console output and exit codes. */
@NullMarked
package portfolio.cli;

import org.jspecify.annotations.NullMarked;
