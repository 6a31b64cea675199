package portfolio.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the home page: their titles, their order, and which of them it has. Work, experience, skills, about
 * and contact are there unless they are hidden; a list of the résumé, such as the certificates, if it is named. The
 * name of a section is its id on the page.
 *
 * @param work the projects
 * @param experience the roles
 * @param skills the skill groups
 * @param about the text about the person
 * @param contact the contacts and profiles
 * @param volunteering unpaid work
 * @param awards awards and honors
 * @param certificates certificates
 * @param publications publications
 * @param languages the languages the person speaks
 * @param interests interests
 * @param references statements of other people
 * @param written the names of the sections in the order in which the content has them
 */
public record Sections(
        @Nullable Section work,
        @Nullable Section experience,
        @Nullable Section skills,
        @Nullable Section about,
        @Nullable Section contact,
        @Nullable Section volunteering,
        @Nullable Section awards,
        @Nullable Section certificates,
        @Nullable Section publications,
        @Nullable Section languages,
        @Nullable Section interests,
        @Nullable Section references,
        @Given(keys = true) List<String> written) {

    /** The sections of a home page whose content names none, in order. */
    private static final List<String> USUAL = List.of("work", "experience", "skills", "about", "contact");

    public Sections {
        written = List.copyOf(written);
    }

    /** Returns the names of the sections that a home page can have. */
    public static List<String> names() {
        return Arrays.stream(Sections.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("written"))
                .toList();
    }

    /**
     * Returns the names of the sections that the home page may have, in order. A section without content is left out.
     */
    public List<String> shown() {
        return order().stream().filter(name -> isShown(section(name))).toList();
    }

    private static boolean isShown(@Nullable Section section) {
        return section == null || section.show();
    }

    /** Returns whether the home page may have a section. */
    public boolean shows(String name) {
        return shown().contains(name);
    }

    /**
     * Returns the names of all sections in order. The places of the usual sections that are written are filled in the
     * order in which they are written, so that naming one changes nothing; a list follows what is written before it.
     */
    private List<String> order() {
        List<String> usual = written.stream().filter(USUAL::contains).toList();
        List<String> order = new ArrayList<>(USUAL);
        for (int i = 0, next = 0; i < order.size(); i++) {
            if (usual.contains(order.get(i))) {
                order.set(i, usual.get(next++));
            }
        }
        for (int i = 0; i < written.size(); i++) {
            if (!USUAL.contains(written.get(i))) {
                order.add(place(i, order), written.get(i));
            }
        }
        return order;
    }

    /** Returns the index for the list that is written at {@code position}. */
    private int place(int position, List<String> order) {
        if (position > 0) {
            return order.indexOf(written.get(position - 1)) + 1;
        }
        return written.stream()
                .filter(USUAL::contains)
                .findFirst()
                .map(order::indexOf)
                .orElse(order.indexOf("contact"));
    }

    /** Returns the titles of the section of the projects. */
    public Section.Titles work(Labels labels) {
        return titles(work, labels.work());
    }

    /** Returns the titles of the section of the roles. */
    public Section.Titles experience(Labels labels) {
        return titles(experience, labels.experience());
    }

    /** Returns the titles of the section of the skill groups. */
    public Section.Titles skills(Labels labels) {
        return titles(skills, labels.skills());
    }

    /** Returns the titles of the section about the person. */
    public Section.Titles about(Labels labels) {
        return titles(about, labels.about());
    }

    /** Returns the titles of the section of the contacts. */
    public Section.Titles contact(Labels labels) {
        return titles(contact, labels.contact());
    }

    /** Returns the titles of the section of a list. */
    public Section.Titles list(ListType<?> type, Labels labels) {
        return titles(section(type.word()), type.heading().apply(labels));
    }

    private static Section.Titles titles(@Nullable Section section, String word) {
        return (section == null ? Section.UNNAMED : section).titles(word);
    }

    private @Nullable Section section(String name) {
        try {
            for (RecordComponent component : Sections.class.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return (Section) component.getAccessor().invoke(this);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
