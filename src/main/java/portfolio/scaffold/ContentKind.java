package portfolio.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portfolio.content.file.ContentFile;
import portfolio.model.ListType;

/**
 * A kind of content that {@code portfolio new} can add: a file of its own, or an entry of a list file.
 *
 * @param word the word for this kind on the command line, in lower case
 * @param file the file, or the folder of the new file
 * @param nameKey the key that holds the name of the new content
 */
public record ContentKind(String word, ContentFile file, String nameKey) {

    /** A project. */
    public static final ContentKind PROJECT = new ContentKind("project", ContentFile.PROJECTS, "title");

    /** A role at an employer, who may be new. */
    public static final ContentKind ROLE = new ContentKind("role", ContentFile.EXPERIENCE, "title");

    /** A résumé for a particular reader. */
    public static final ContentKind VARIANT = new ContentKind("variant", ContentFile.VARIANTS, "audience");

    /** All kinds, in the order in which help lists them. */
    public static final List<ContentKind> ALL = Stream.of(
                    Stream.of(
                            PROJECT,
                            ROLE,
                            VARIANT,
                            new ContentKind("skills", ContentFile.SKILLS, "name"),
                            new ContentKind("degree", ContentFile.EDUCATION, "degree")),
                    ListType.ALL.stream().map(ContentKind::of),
                    Stream.of(new ContentKind("term", ContentFile.TERMS, "name")))
            .flatMap(kinds -> kinds)
            .toList();

    private static ContentKind of(ListType<?> type) {
        return new ContentKind(
                type.kind(), ContentFile.of(type), type.fields().get(0).key());
    }

    /** Returns the kind with this word; empty if there is none. */
    public static Optional<ContentKind> of(String word) {
        return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Returns the words of all kinds. */
    public static List<String> words() {
        return ALL.stream().map(ContentKind::word).toList();
    }

    @Override
    public String toString() {
        return word;
    }
}
