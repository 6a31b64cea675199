/** Measures builds of large sites. Requires only a JDK, and is not part of the program. */
package portfolio.bench;
