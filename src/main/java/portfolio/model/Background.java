package portfolio.model;

import java.util.List;

/**
 * What a résumé tells besides work, skills and education. Every list is in the order of its file, and empty without it.
 *
 * @param volunteering unpaid work
 * @param awards distinctions
 * @param certificates certificates
 * @param publications what was published
 * @param languages languages the person speaks
 * @param interests what the person likes
 * @param references what others say of the person
 */
public record Background(
        List<Volunteering> volunteering,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Language> languages,
        List<Interest> interests,
        List<Reference> references) {

    /** Nothing is told. */
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
