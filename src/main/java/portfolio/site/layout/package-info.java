/** What surrounds every page: head, navigation, breadcrumbs, footer. */
@NullMarked
package portfolio.site.layout;

import org.jspecify.annotations.NullMarked;
