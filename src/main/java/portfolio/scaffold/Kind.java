package portfolio.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portfolio.content.ContentFile;

/** What an owner can ask to be written: a file of its own, or an entry of a list. */
public enum Kind {
    PROJECT(ContentFile.PROJECTS, "title"),
    ROLE(ContentFile.EXPERIENCE, "title"),
    VARIANT(ContentFile.VARIANTS, "audience"),
    SKILLS(ContentFile.SKILLS, "name"),
    DEGREE(ContentFile.EDUCATION, "degree"),
    VOLUNTEERING(ContentFile.VOLUNTEERING, "organization"),
    AWARD(ContentFile.AWARDS, "title"),
    CERTIFICATE(ContentFile.CERTIFICATES, "name"),
    PUBLICATION(ContentFile.PUBLICATIONS, "name"),
    LANGUAGE(ContentFile.LANGUAGES, "name"),
    INTEREST(ContentFile.INTERESTS, "name"),
    REFERENCE(ContentFile.REFERENCES, "name"),
    TERM(ContentFile.TERMS, "name");

    private final ContentFile file;
    private final String nameKey;

    Kind(ContentFile file, String nameKey) {
        this.file = file;
        this.nameKey = nameKey;
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The words of all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    ContentFile file() {
        return file;
    }

    /** The key that holds what the owner calls it. */
    String nameKey() {
        return nameKey;
    }
}
