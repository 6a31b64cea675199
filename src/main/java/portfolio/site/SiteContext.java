package portfolio.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.model.Labels;
import portfolio.model.ListType;
import portfolio.model.Photo;
import portfolio.model.PictureFile;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Section;
import portfolio.model.Sections;
import portfolio.output.PublishedCopy;
import portfolio.output.SitePictures;
import portfolio.site.address.Ids;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;
import portfolio.site.layout.CardImage;

/**
 * The input of every page composer.
 *
 * @param portfolio the content
 * @param evidence the projects and workstreams that use each term
 * @param map the pages that exist
 * @param design the stylesheet and its files
 * @param pictures the published pictures
 * @param cards returns the share card of the page at a path; empty if the page has none of its own
 */
record SiteContext(
        Portfolio portfolio,
        Evidence evidence,
        SiteMap map,
        Design design,
        SitePictures pictures,
        Function<SitePath, Optional<CardImage>> cards) {

    /** The largest width of pictures that machine-readable output names. */
    private static final int NAMED_WIDTH = 1200;

    /**
     * Returns a context that shows another portfolio. Evidence and page map stay the same, so that links lead to the
     * public pages.
     */
    SiteContext with(Portfolio other) {
        return new SiteContext(other, evidence, map, design, pictures, cards);
    }

    Profile profile() {
        return portfolio.profile();
    }

    Labels labels() {
        return portfolio.profile().labels();
    }

    /** Returns the absolute URL of a page. */
    String url(SitePath path) {
        return profile().url().resolve(path.address());
    }

    /** Returns the absolute URL of the photograph of the person; null if there is none. It may be on another site. */
    @Nullable
    String photographUrl() {
        Photo image = profile().image();
        return portfolio
                .photograph()
                .map(shown -> url(named(shown.file())))
                .orElse(
                        image == null || image.address() == null
                                ? null
                                : image.address().value());
    }

    /** Returns the copy of a picture that machine-readable output names: large enough for search engines. */
    PublishedCopy named(PictureFile picture) {
        return pictures.of(picture).atMost(NAMED_WIDTH);
    }

    /** Returns the absolute URL of a copy of a picture. */
    String url(PublishedCopy copy) {
        return url(new SitePath("/" + copy.path()));
    }

    /** Returns the share card of a page, or the home page's if it has none of its own; null if neither has one. */
    @Nullable
    CardImage card(SitePath page) {
        return cards.apply(page).or(() -> cards.apply(SitePath.HOME)).orElse(null);
    }

    /** Returns the names of the sections of the home page, which are their ids, in order. */
    List<String> sections() {
        return profile().sections().shown().stream().filter(this::hasContent).toList();
    }

    private boolean hasContent(String section) {
        return switch (section) {
            case Ids.WORK -> map.hasProjects();
            case Ids.EXPERIENCE -> !portfolio.experience().isEmpty();
            case Ids.SKILLS -> !portfolio.skills().isEmpty();
            case Ids.ABOUT ->
                portfolio.about() != null || !portfolio.education().isEmpty();
            case Ids.CONTACT -> true;
            default -> !portfolio.background().entries(ListType.of(section)).isEmpty();
        };
    }

    /** Returns the titles of a section of the home page. */
    Section.Titles titles(String section) {
        Sections sections = profile().sections();
        return switch (section) {
            case Ids.WORK -> sections.work(labels());
            case Ids.EXPERIENCE -> sections.experience(labels());
            case Ids.SKILLS -> sections.skills(labels());
            case Ids.ABOUT -> sections.about(labels());
            case Ids.CONTACT -> sections.contact(labels());
            default -> sections.list(ListType.of(section), labels());
        };
    }
}
