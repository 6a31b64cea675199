package portfolio.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import portfolio.content.Content;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.TermEvidence;
import portfolio.evidence.TermKind;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Sections;
import portfolio.model.Workstream;
import portfolio.output.PictureStore;
import portfolio.site.address.SitePath;
import portfolio.source.Place;

/**
 * Maps each page and element of the site to the source location in the content that produces it. Falls back to the file
 * as a whole where no more exact location is known.
 */
final class Causes {

    private static final Pattern ENTRY = Pattern.compile("work-(\\d+)");

    private final Content content;
    private final SourceMap sourceMap;
    private final Profile profile;
    private final List<Project> projects;
    private final Map<String, Cause> causes = new HashMap<>();

    /**
     * The source locations behind a page.
     *
     * @param whole the location for the page as a whole
     * @param title the location of the text its title is taken from
     * @param description the location of the text its meta description is taken from
     */
    private record Cause(Place whole, Place title, Place description) {}

    Causes(Content content) {
        this.content = content;
        this.sourceMap = content.sourceMap();
        this.profile = content.portfolio().profile();
        this.projects = content.portfolio().projects();
        addProfile();
        projects.forEach(this::addProject);
        Stream.concat(content.evidence().technologies().stream(), content.evidence().concepts().stream())
                .forEach(this::addTerm);
        content.portfolio().variants().forEach(variant -> {
            Place place = Place.file(sourceMap.place(variant).name());
            causes.put(SitePath.of(variant).value(), new Cause(place, place, place));
        });
    }

    /** Returns the location behind a page as a whole; the profile for a path that is not known. */
    Place page(String path) {
        return cause(path).whole();
    }

    Place title(String path) {
        return cause(path).title();
    }

    Place description(String path) {
        return cause(path).description();
    }

    /**
     * Returns the location behind an element. On the home page, this is the project or section that contains the
     * element; on all other pages, it is the location of the page.
     */
    Place element(String path, Element element) {
        if (!path.equals(SitePath.HOME.value())) {
            return page(path);
        }
        return element.parents().stream()
                .flatMap(around -> part(around.id()).stream())
                .findFirst()
                .orElseGet(() -> part(element.id()).orElseGet(() -> page(path)));
    }

    /** Returns where the content names the picture of which a file of the site is a copy; the profile if none does. */
    Place picture(String path) {
        return content.portfolio().pictures().values().stream()
                .filter(picture -> path.startsWith(PictureStore.start(picture)))
                .findFirst()
                .map(content.pictures()::place)
                .orElseGet(this::profile);
    }

    /** Returns the file of the profile. */
    Place profile() {
        return Place.file(sourceMap.place(profile).name());
    }

    private Optional<Place> part(String id) {
        Matcher entry = ENTRY.matcher(id);
        if (entry.matches() && Integer.parseInt(entry.group(1)) <= projects.size()) {
            return Optional.of(whole(projects.get(Integer.parseInt(entry.group(1)) - 1)));
        }
        Sections sections = profile.sections();
        boolean section = Sections.names().contains(id);
        return Optional.of(sections)
                .filter(written -> section && sourceMap.has(written))
                .map(written -> sourceMap.place(written, id))
                .filter(place -> !place.equals(sourceMap.place(sections)));
    }

    private Cause cause(String path) {
        return causes.getOrDefault(path, new Cause(profile(), profile(), profile()));
    }

    private void addProfile() {
        String title = profile.name() == null ? "role" : "name";
        String description = profile.introduction() == null ? "headline" : "introduction";
        causes.put(
                SitePath.HOME.value(),
                new Cause(profile(), sourceMap.place(profile, title), sourceMap.place(profile, description)));
        Place work = part("work").orElseGet(this::profile);
        causes.put(SitePath.PROJECTS.value(), new Cause(work, work, work));
    }

    private void addProject(Project project) {
        String body = project.body().source();
        Place description = project.body().paragraphs().isEmpty()
                ? sourceMap.place(project, project.subtitle() == null ? "title" : "subtitle")
                : sourceMap.place(
                        project.body(),
                        body.length() - body.stripLeading().length(),
                        body.stripLeading().lines().findFirst().orElse("").length());
        causes.put(
                SitePath.of(project).value(),
                new Cause(whole(project), sourceMap.place(project, "title"), description));
    }

    private void addTerm(TermEvidence term) {
        Place place = sourceMap.has(term.term()) ? sourceMap.place(term.term(), "name") : use(term);
        causes.put(SitePath.of(term).value(), new Cause(place, place, place));
    }

    private Place use(TermEvidence term) {
        String key = term.kind() == TermKind.TECHNOLOGY ? "technologies" : "concepts";
        String name = term.term().name();
        if (!term.projects().isEmpty()) {
            Project project = term.projects().get(0);
            return entry(project, key, (key.equals("concepts") ? project.concepts() : project.technologies()), name);
        }
        Workstream workstream = term.workstreams().get(0).workstream();
        List<String> list = key.equals("concepts") ? workstream.concepts() : workstream.technologies();
        return entry(workstream, key, list, name);
    }

    private Place entry(Record record, String key, List<String> list, String name) {
        int index = list.indexOf(name);
        return index < 0 ? sourceMap.place(record, key) : sourceMap.place(record, key, index);
    }

    private Place whole(Project project) {
        return Place.file(sourceMap.place(project).name());
    }
}
