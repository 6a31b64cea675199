package portfolio.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole content, read, checked and in order.
 *
 * @param profile who the site is about
 * @param projects in the order in which they are numbered
 * @param experience employers, latest first unless ordered otherwise
 * @param skills groups in the order of the file
 * @param about how the person works; absent without the file
 * @param education degrees in the order of the file
 * @param background what a résumé tells besides
 * @param terms names with aliases, in the order of the file
 * @param variants the résumé as some readers shall see it, in the order of the files' names
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
        List<Variant> variants) {

    public Portfolio {
        projects = List.copyOf(projects);
        experience = List.copyOf(experience);
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        terms = List.copyOf(terms);
        variants = List.copyOf(variants);
    }

    /** All roles, in the order in which they are shown. */
    public List<Position> positions() {
        return experience.stream()
                .flatMap(employer -> employer.roles().stream().map(role -> new Position(employer, role)))
                .toList();
    }

    /**
     * The roles held now, as far as that can be said without a clock: those that go on; if there are none, the one with
     * the latest end, which may be in the future. A role whose end is not told is never held now.
     */
    public List<Position> currentPositions() {
        List<Position> open = positions().stream()
                .filter(position -> position.role().period().isOpen())
                .toList();
        return open.isEmpty()
                ? positions().stream()
                        .filter(position -> position.role().end() != null)
                        .min(Comparator.comparing(position -> position.role().period(), Period.LATEST_FIRST))
                        .stream()
                        .toList()
                : open;
    }

    /** The same portfolio with another profile. */
    public Portfolio withProfile(Profile other) {
        return new Portfolio(other, projects, experience, skills, about, education, background, terms, variants);
    }
}
