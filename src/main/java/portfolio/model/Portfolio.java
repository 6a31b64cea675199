package portfolio.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Figure;
import portfolio.source.Url;

/**
 * The whole content of a site, read, checked and sorted.
 *
 * @param profile the person and the settings of the site
 * @param projects projects in the order in which they are numbered
 * @param experience employers, latest first unless ordered otherwise
 * @param skills skill groups in the order of the file
 * @param about the text about how the person works; null if there is no file
 * @param education degrees in the order of the file
 * @param background the other parts of the résumé
 * @param terms terms with their aliases, in the order of the file
 * @param pictures the pictures and videos that pages can show, by path in the content folder
 * @param variants versions of the résumé for particular readers, in the order of the file names
 */
public record Portfolio(
        Profile profile,
        List<Project> projects,
        List<Experience> experience,
        List<SkillGroup> skills,
        @Nullable About about,
        List<Education> education,
        Background background,
        List<Term> terms,
        SortedMap<String, PictureFile> pictures,
        List<Variant> variants) {

    public Portfolio {
        projects = List.copyOf(projects);
        experience = List.copyOf(experience);
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        terms = List.copyOf(terms);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        variants = List.copyOf(variants);
    }

    /** Returns all roles, in the order in which they are shown. */
    public List<Position> positions() {
        return experience.stream()
                .flatMap(employer -> employer.roles().stream().map(role -> new Position(employer, role)))
                .toList();
    }

    /**
     * Returns the present roles, as far as they are known without a clock: all open roles or, if there are none, the
     * one with the latest end, which may be in the future. A role without an end is never a present role.
     */
    public List<Position> currentPositions() {
        List<Position> begun = positions().stream()
                .filter(position -> !position.role().period().isAhead())
                .toList();
        List<Position> open = begun.stream()
                .filter(position -> position.role().period().isOpen())
                .toList();
        return open.isEmpty()
                ? begun.stream()
                        .filter(position -> position.role().end() != null)
                        .min(Comparator.comparing(position -> position.role().period(), Period.LATEST_FIRST))
                        .stream()
                        .toList()
                : open;
    }

    /** Returns the photograph of the person; empty if there is none, or only an address. It has no caption. */
    public Optional<ShownPicture> photograph() {
        Photo image = profile.image();
        AltText alt = profile.imageAlt();
        return image == null || image.file() == null || alt == null
                ? Optional.empty()
                : Optional.ofNullable(pictures.get(ContentPath.resolve("", image.file())))
                        .map(file -> new ShownPicture(file, alt.value(), null, false));
    }

    /** Returns the cover of a project; empty if it has none. */
    public Optional<ShownPicture> cover(Project project) {
        Cover cover = project.cover();
        return cover == null
                ? Optional.empty()
                : Optional.ofNullable(pictures.get(ContentPath.resolve(Project.FOLDER, cover.file())))
                        .map(file -> new ShownPicture(file, cover.alt().value(), cover.caption(), false));
    }

    /**
     * Returns the picture or video that a figure of a text shows; empty if there is no such file, as for a project that
     * is left out.
     *
     * @param folder the folder of the text, relative to the content folder: {@link Project#FOLDER}, or empty
     */
    public Optional<ShownPicture> picture(String folder, Figure figure) {
        return Optional.ofNullable(pictures.get(ContentPath.resolve(folder, Url.decodedFile(figure.destination()))))
                .map(file -> new ShownPicture(
                        file, figure.alt() == null ? "" : figure.alt(), figure.caption(), figure.wide()));
    }

    /** Returns a copy with another profile. */
    public Portfolio withProfile(Profile other) {
        return new Portfolio(
                other, projects, experience, skills, about, education, background, terms, pictures, variants);
    }
}
