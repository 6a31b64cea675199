package portfolio.model;

import java.util.List;

/**
 * The parts of a résumé other than work, skills and education. Each list is in the order of its file, and empty if
 * there is no file.
 *
 * @param volunteering unpaid work
 * @param awards awards
 * @param certificates certificates
 * @param publications publications
 * @param languages languages the person speaks
 * @param interests the person's interests
 * @param references statements of other people about the person
 */
public record Background(
        List<Volunteering> volunteering,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Language> languages,
        List<Interest> interests,
        List<Reference> references) {

    /** A background without entries. */
    public static final Background NONE =
            new Background(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Background {
        volunteering = List.copyOf(volunteering);
        awards = List.copyOf(awards);
        certificates = List.copyOf(certificates);
        publications = List.copyOf(publications);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
    }
}
