/** The version of the program that a repository pins: its settings file, the cache of programs, and downloads. */
@NullMarked
package portfolio.wrapper;

import org.jspecify.annotations.NullMarked;
