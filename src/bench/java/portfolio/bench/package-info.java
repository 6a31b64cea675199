/** Measures builds of large sites. Needs nothing but a JDK, and is no part of the program. */
package portfolio.bench;
