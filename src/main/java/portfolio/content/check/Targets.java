package portfolio.content.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.content.reading.Item;
import portfolio.content.reading.Reading;
import portfolio.content.text.MarkdownSource;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermKind;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Sections;
import portfolio.model.Slug;
import portfolio.model.Visibility;

/** The pages and files within the site that a link in the content can lead to. */
public final class Targets {

    /** The files of every site. */
    private static final List<String> FILES = List.of(
            "/resume.pdf",
            "/resume.json",
            "/resume.md",
            "/resume.txt",
            "/llms.txt",
            "/sitemap.xml",
            "/robots.txt",
            "/site.webmanifest",
            "/favicon.svg");

    /** The ids of each target, by content file name or URL path. */
    private final TreeMap<String, Set<String>> fragments = new TreeMap<>();

    private final Set<String> drafts = new HashSet<>();

    /** The targets whose ids are unknown because their files have errors. */
    private final Set<String> unsure = new HashSet<>();

    private final boolean projectsAreKnown;
    private final boolean termsAreKnown;

    /**
     * Collects the targets.
     *
     * @param folder the name of the content folder
     * @param everything the records including drafts
     * @param shown the records that are shown
     * @param passages the texts, whose headings are targets
     * @param evidence determines which terms have pages; empty if errors make that uncertain
     * @param broken the names of files with errors: they are valid targets, but their headings are unknown
     */
    public Targets(
            String folder,
            Reading everything,
            Reading shown,
            Collection<MarkdownSource> passages,
            Optional<Evidence> evidence,
            Set<String> broken) {
        Map<String, Set<String>> headings = passages.stream()
                .collect(Collectors.toMap(MarkdownSource::file, MarkdownSource::ids, (some, more) -> some));
        Function<String, Set<String>> idsOf = file -> headings.getOrDefault(file, Set.of());
        Profile profile = shown.profile();
        fragments.put(
                "/",
                Set.copyOf(
                        profile == null ? Sections.names() : profile.sections().shown()));
        fragments.put("/resume/", Set.of());
        FILES.forEach(file -> fragments.put(file, Set.of()));
        if (shown.profile() == null || shown.profile().hasContactFor(Visibility.PUBLIC)) {
            fragments.put("/contact.vcf", Set.of());
        }
        if (shown.about() != null || broken.contains(folder + "/about.md")) {
            fragments.put(folder + "/about.md", idsOf.apply(folder + "/about.md"));
        }
        for (Item<Project> item : shown.projectFiles()) {
            fragments.put("/projects/", Set.of());
            fragments.put(item.file(), idsOf.apply(item.file()));
            if (item.slug() != null) {
                fragments.put(page(item.slug()), idsOf.apply(item.file()));
            }
            if (broken.contains(item.file()) && item.slug() != null) {
                unsure.add(page(item.slug()));
            }
        }
        unsure.addAll(broken);
        for (Item<Project> item : everything.projectFiles()) {
            drafts.add(item.file());
            if (item.slug() != null) {
                drafts.add(page(item.slug()));
            }
        }
        drafts.removeAll(fragments.keySet());
        evidence.ifPresent(this::addTerms);
        termsAreKnown = evidence.isPresent();
        projectsAreKnown = everything.areProjectsKnown();
    }

    /** Returns whether a target exists, or may exist once errors are fixed. */
    boolean has(String target) {
        boolean term = target.startsWith("/technologies/") || target.startsWith("/concepts/");
        boolean project = target.startsWith("/projects/");
        return fragments.containsKey(target) || (term && !termsAreKnown) || (project && !projectsAreKnown);
    }

    /** Returns whether all ids of a target are known. */
    boolean areIdsKnown(String target) {
        return fragments.containsKey(target) && !unsure.contains(target);
    }

    /** Returns the ids of a target that a link can lead to. */
    Set<String> ids(String target) {
        return fragments.getOrDefault(target, Set.of());
    }

    /** Returns whether a target is a draft that is left out. */
    boolean isDraft(String target) {
        return drafts.contains(target);
    }

    /** Returns all targets, sorted. */
    Set<String> names() {
        return new TreeSet<>(fragments.keySet());
    }

    private void addTerms(Evidence evidence) {
        Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                .forEach(term -> {
                    if (term.hasPage()) {
                        fragments.put(
                                (term.kind() == TermKind.TECHNOLOGY ? "/technologies/" : "/concepts/") + term.slug()
                                        + "/",
                                Set.of());
                    }
                    if (!term.projects().isEmpty()) {
                        fragments.put("/technologies/", Set.of());
                    }
                });
    }

    private static String page(Slug slug) {
        return "/projects/" + slug + "/";
    }
}
