package portfolio.content.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.model.About;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.model.Variant;

/**
 * The records of a content folder before they are checked against each other, in the order of the file names. Whatever
 * has errors is missing.
 */
public record Reading(
        @Nullable Profile profile,
        List<Item<Project>> projectFiles,
        List<Item<Experience>> experienceFiles,
        List<SkillGroup> skills,
        @Nullable About about,
        List<Education> education,
        Background background,
        List<Term> terms,
        List<Item<Variant>> variantFiles) {

    /** Returns the projects that could be read. */
    public List<Project> projects() {
        return found(projectFiles);
    }

    /** Returns the employers that could be read. */
    public List<Experience> experience() {
        return found(experienceFiles);
    }

    /** Returns the variants that could be read. */
    public List<Variant> variants() {
        return found(variantFiles);
    }

    /** Returns the same records without drafts. */
    public Reading withoutDrafts() {
        return new Reading(
                profile,
                finished(projectFiles),
                finished(experienceFiles),
                skills,
                about,
                education,
                background,
                terms,
                variantFiles);
    }

    /** Returns the slugs of all projects, including those with errors. */
    public Set<Slug> projectSlugs() {
        return projectFiles.stream()
                .flatMap(item -> Optional.ofNullable(item.slug()).stream())
                .collect(Collectors.toSet());
    }

    /** Returns whether the slug of every project file is known. */
    public boolean areProjectsKnown() {
        return projectFiles.stream().noneMatch(item -> item.slug() == null);
    }

    /** Returns the names of all files of a kind that can be a draft. */
    public Set<String> fileNames() {
        return Stream.concat(projectFiles.stream(), experienceFiles.stream())
                .map(Item::file)
                .collect(Collectors.toSet());
    }

    private static <T extends Record> List<T> found(List<Item<T>> items) {
        return items.stream().flatMap(item -> item.found().stream()).toList();
    }

    private static <T extends Record> List<Item<T>> finished(List<Item<T>> items) {
        return items.stream().filter(item -> !item.draft()).toList();
    }
}
