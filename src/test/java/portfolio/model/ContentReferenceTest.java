package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.picture.TestPictures;
import portfolio.source.InvalidValue;

/** Checks that the content reference agrees with the records, which define the format. */
class ContentReferenceTest {

    private static final Map<String, Class<?>> FILES = Map.ofEntries(
            Map.entry("site.yaml", Profile.class),
            Map.entry("projects/*.md", Project.class),
            Map.entry("experience/*.yaml", Experience.class),
            Map.entry("skills.yaml", SkillGroup.class),
            Map.entry("about.md", About.class),
            Map.entry("education.yaml", Education.class),
            Map.entry("volunteering.yaml", Volunteering.class),
            Map.entry("awards.yaml", Award.class),
            Map.entry("certificates.yaml", Certificate.class),
            Map.entry("publications.yaml", Publication.class),
            Map.entry("languages.yaml", Language.class),
            Map.entry("interests.yaml", Interest.class),
            Map.entry("references.yaml", Reference.class),
            Map.entry("terms.yaml", Term.class),
            Map.entry("variants/*.yaml", Variant.class));

    private static final String ROLES = "roles";

    /** Lists that must not be empty. Only the constructors of their records check this. */
    private static final Map<Class<?>, String> NOT_EMPTY = Map.of(Experience.class, ROLES, Security.class, "contact");

    private final ContentReference reference = ContentReference.read();

    ContentReferenceTest() throws IOException {}

    @Test
    void everyFileAndRecordHasItsChapterAndNothingElseHasOne() {
        assertThat(reference.keys().keySet())
                .containsExactlyInAnyOrderElementsOf(chapters().keySet());
    }

    @ParameterizedTest
    @MethodSource("eachChapter")
    void aChapterTellsOfEveryKeyWhetherItIsRequired(String chapter, Class<?> type) {
        List<String> keys = components(type)
                .map(component -> component.getName() + " | " + requiredOrDefault(component))
                .toList();

        assertThat(reference.keys().get(chapter)).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("eachChapter")
    void theExampleShowsEveryKeyOfItsChapter(String chapter, Class<?> type) {
        String example = example(chapter.split(" ", 2)[0]);

        assertThat(components(type).map(RecordComponent::getName))
                .allSatisfy(key -> assertThat(example).containsPattern("(?m)^[ -]*" + key + ":"));
    }

    @Test
    void theExamplesAreContentWithoutProblems(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> example : reference.examples().entrySet()) {
            Path file = folder.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }

        Files.createDirectory(folder.resolve("projects/ledger"));
        for (String picture : List.of("jane.jpg", "projects/ledger/book.jpg", "projects/ledger/flow.png")) {
            Files.write(
                    folder.resolve(picture),
                    picture.endsWith("png") ? TestPictures.png(40, 30) : TestPictures.jpeg(40, 30, 1));
        }

        Content content = ContentFolder.read(folder, false);

        assertThat(reference.examples()).hasSameSizeAs(FILES.keySet());
        assertThat(content.remarks()).isEmpty();
        assertThat(content.portfolio().projects()).hasSize(1);
        assertThat(content.portfolio().experience()).hasSize(1);
        assertThat(content.portfolio().about()).isNotNull();
    }

    @Test
    void anEmployerNeedsAtLeastOneRole() {
        Slug slug = new Slug("bank");

        assertThatThrownBy(() -> new Experience(slug, "Bank", null, null, null, List.of(), false))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(ROLES);
    }

    static Stream<Arguments> eachChapter() {
        return chapters().entrySet().stream().map(chapter -> Arguments.arguments(chapter.getKey(), chapter.getValue()));
    }

    private String example(String file) {
        return reference.examples().entrySet().stream()
                .filter(example ->
                        FileSystems.getDefault().getPathMatcher("glob:" + file).matches(Path.of(example.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static Map<String, Class<?>> chapters() {
        Map<String, Class<?>> chapters = new LinkedHashMap<>();
        FILES.forEach((file, type) -> {
            chapters.put(file, type);
            addRecordsIn(type, file, chapters);
        });
        return chapters;
    }

    private static void addRecordsIn(Class<?> type, String file, Map<String, Class<?>> chapters) {
        components(type).map(ContentReferenceTest::valueType).forEach(value -> {
            if (hasKeys(value)) {
                chapters.put(file + " " + value.getSimpleName(), value);
                addRecordsIn(value, file, chapters);
            }
        });
    }

    /** Returns the components that are keys in the content. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(component -> {
            Given given = component.getAnnotation(Given.class);
            return given == null || given.orKey();
        });
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Returns whether a value is written as a mapping. A type with a {@code parse} method is written as a string. */
    private static boolean hasKeys(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("parse"));
    }

    private static String requiredOrDefault(RecordComponent component) {
        Default fallback = component.getAnnotation(Default.class);
        if (component.isAnnotationPresent(Given.class)) {
            return "from the file’s name";
        }
        if (component.getName().equals(NOT_EMPTY.get(component.getDeclaringRecord()))) {
            return "at least one";
        }
        if (fallback != null && !fallback.value().isEmpty()) {
            return "`" + fallback.value() + "`";
        }
        return fallback != null || isOptional(component) ? "optional" : "required";
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getType() == List.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
