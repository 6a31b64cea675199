package portfolio.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.TermEvidence;
import portfolio.json.Json;
import portfolio.json.JsonObjectBuilder;
import portfolio.model.Channel;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.PictureFile;
import portfolio.model.Position;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.ShownPicture;
import portfolio.model.Visibility;
import portfolio.output.PublishedCopy;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.part.RawHtml;
import portfolio.source.Url;

/**
 * Composes the structured data of each page in the schema.org vocabulary (JSON-LD 1.1). It contains nothing that the
 * page does not show.
 */
final class StructuredData {

    private final SiteContext site;

    StructuredData(SiteContext site) {
        this.site = site;
    }

    RawHtml home() {
        JsonObjectBuilder page = ofType("ProfilePage")
                .with("url", site.url(SitePath.HOME))
                .with("inLanguage", site.profile().language())
                .with("mainEntity", person());
        return document(List.of(page));
    }

    RawHtml projects(String heading, List<Crumb> crumbs) {
        List<JsonObjectBuilder> items = site.map().projects().stream()
                .map(project -> ofType("ListItem")
                        .with("position", site.map().number(project))
                        .with("name", project.title())
                        .with("url", site.url(SitePath.of(project))))
                .toList();
        JsonObjectBuilder page = ofType("CollectionPage")
                .with("name", heading)
                .with("url", site.url(SitePath.PROJECTS))
                .with("mainEntity", ofType("ItemList").withAll("itemListElement", items));
        return document(List.of(page, breadcrumbs(crumbs)));
    }

    RawHtml project(Project project, List<Crumb> crumbs) {
        JsonObjectBuilder work = ofType("CreativeWork")
                .with("name", project.title())
                .with("description", project.subtitle())
                .with("url", site.url(SitePath.of(project)))
                .withAll("image", images(project))
                .with("inLanguage", site.profile().language())
                .with("position", site.map().number(project))
                .with("sourceOrganization", organization("Organization", project.company()))
                .with("creator", personLink())
                .with(
                        "keywords",
                        Stream.concat(project.technologies().stream(), project.concepts().stream())
                                .toList());
        return document(List.of(work, breadcrumbs(crumbs)));
    }

    RawHtml term(TermEvidence evidence, String summary, List<Crumb> crumbs) {
        List<JsonObjectBuilder> projects = evidence.projects().stream()
                .map(project -> ofType("CreativeWork")
                        .with("name", project.title())
                        .with("url", site.url(SitePath.of(project))))
                .toList();
        JsonObjectBuilder term = ofType("DefinedTerm")
                .with("name", evidence.term().name())
                .with("description", summary)
                .with("url", site.url(SitePath.of(evidence)))
                .with("inDefinedTermSet", site.map().hasMatrix() ? site.url(SitePath.TECHNOLOGIES) : null)
                .withAll("subjectOf", projects);
        return document(List.of(term, breadcrumbs(crumbs)));
    }

    RawHtml technologies(String heading, List<Crumb> crumbs) {
        JsonObjectBuilder set = ofType("DefinedTermSet")
                .with("name", heading)
                .with("url", site.url(SitePath.TECHNOLOGIES))
                .withAll(
                        "hasDefinedTerm",
                        site.map().matrixTerms().stream().map(this::termLink).toList());
        return document(List.of(set, breadcrumbs(crumbs)));
    }

    RawHtml resume(List<Crumb> crumbs) {
        JsonObjectBuilder page =
                ofType("ProfilePage").with("url", site.url(SitePath.RESUME)).with("mainEntity", person());
        return document(List.of(page, breadcrumbs(crumbs)));
    }

    private JsonObjectBuilder termLink(TermEvidence evidence) {
        return ofType("DefinedTerm").with("name", evidence.term().name()).with("url", site.url(SitePath.of(evidence)));
    }

    private JsonObjectBuilder person() {
        Profile profile = site.profile();
        return personLink()
                .with("description", profile.headline())
                .with("homeLocation", place(profile.location()))
                .withAll(
                        "worksFor",
                        site.portfolio().currentPositions().stream()
                                .map(Position::employer)
                                .filter(employer -> employer.company() != null)
                                .map(StructuredData::employer)
                                .distinct()
                                .toList())
                .withAll("alumniOf", alumniOf())
                .with("knowsAbout", knowsAbout())
                .with("email", contact(Url::isMail))
                .with("telephone", contact(Url::isTelephone))
                .with(
                        "sameAs",
                        profile.contactFor(Visibility.PUBLIC).stream()
                                .filter(Channel::isWeb)
                                .map(Channel::url)
                                .toList());
    }

    /** Returns the properties that identify the person, for pages that are not about the person. */
    private JsonObjectBuilder personLink() {
        return ofType("Person")
                .with("@id", site.url(SitePath.HOME) + "#person")
                .with("name", site.profile().name())
                .with("jobTitle", site.profile().role())
                .with("image", site.photographUrl())
                .with("url", site.url(SitePath.HOME));
    }

    /**
     * Returns the cover and the pictures of the text that say something, each once. Videos need a date, so have none.
     */
    private List<JsonObjectBuilder> images(Project project) {
        Stream<ShownPicture> figures = project.body().figures().stream()
                .flatMap(figure -> site.portfolio().picture(Project.FOLDER, figure).stream())
                .filter(shown -> !shown.alt().isEmpty());
        Map<PictureFile, ShownPicture> images = new LinkedHashMap<>();
        Stream.concat(site.portfolio().cover(project).stream(), figures)
                .filter(shown -> !shown.file().video())
                .forEach(shown -> images.putIfAbsent(shown.file(), shown));
        return images.values().stream().map(this::image).toList();
    }

    private JsonObjectBuilder image(ShownPicture shown) {
        PublishedCopy copy = site.named(shown.file());
        return ofType("ImageObject")
                .with("contentUrl", site.url(copy))
                .with("width", copy.width())
                .with("height", copy.height())
                .with("description", shown.alt().isEmpty() ? null : shown.alt())
                .with(
                        "caption",
                        shown.caption() == null ? null : shown.caption().line());
    }

    private List<String> knowsAbout() {
        return site.portfolio().skills().stream()
                .flatMap(group -> group.skills().stream())
                .distinct()
                .toList();
    }

    private List<JsonObjectBuilder> alumniOf() {
        return site.portfolio().education().stream()
                .map(Education::institution)
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> ofType("EducationalOrganization").with("name", name))
                .toList();
    }

    private static JsonObjectBuilder employer(Experience experience) {
        return ofType("Organization")
                .with("name", experience.company())
                .with(
                        "url",
                        Optional.ofNullable(experience.url())
                                .map(Object::toString)
                                .orElse(null));
    }

    private @Nullable String contact(Predicate<Url> kind) {
        return site.profile().contactFor(Visibility.PUBLIC).stream()
                .flatMap(channel -> channel.address().stream())
                .filter(kind)
                .map(Url::contact)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonObjectBuilder place(@Nullable String name) {
        return name == null ? null : ofType("Place").with("name", name);
    }

    private static @Nullable JsonObjectBuilder organization(String type, @Nullable String name) {
        return name == null ? null : ofType(type).with("name", name);
    }

    private JsonObjectBuilder breadcrumbs(List<Crumb> crumbs) {
        List<JsonObjectBuilder> items = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            items.add(ofType("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", crumb.label())
                    .with("item", crumb.url()));
        }
        return ofType("BreadcrumbList").withAll("itemListElement", items);
    }

    private static JsonObjectBuilder ofType(String type) {
        return new JsonObjectBuilder().with("@type", type);
    }

    /** Returns a complete document, wrapped in a script element. */
    private static RawHtml document(List<JsonObjectBuilder> graph) {
        JsonObjectBuilder document =
                new JsonObjectBuilder().with("@context", "https://schema.org").withAll("@graph", graph);
        return new RawHtml("<script type=\"application/ld+json\">" + Json.inScript(document.members()) + "</script>");
    }
}
