package portfolio.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portfolio.content.ContentFile;

/** The kinds of content that {@code portfolio new} can add: a file of its own, or an entry of a list file. */
public enum ContentKind {
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

    ContentKind(ContentFile file, String nameKey) {
        this.file = file;
        this.nameKey = nameKey;
    }

    /** Returns the kind with this word; empty if there is none. */
    public static Optional<ContentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Returns the words of all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ContentKind::word).toList();
    }

    /** Returns the word for this kind on the command line, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    ContentFile file() {
        return file;
    }

    /** Returns the key that holds the name of the new content. */
    String nameKey() {
        return nameKey;
    }
}
