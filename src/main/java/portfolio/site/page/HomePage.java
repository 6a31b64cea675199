package portfolio.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.Hero;
import portfolio.site.part.ProjectIndex;
import portfolio.site.section.HomeSection;

/**
 * The home page.
 *
 * @param layout everything around the content
 * @param hero the first screen
 * @param index the short list of projects; null if the page has no section of projects
 * @param sections the sections below the first screen, in order
 */
public record HomePage(
        PageLayout layout, Hero hero, @Nullable ProjectIndex index, List<HomeSection> sections) {

    public HomePage {
        sections = List.copyOf(sections);
    }
}
