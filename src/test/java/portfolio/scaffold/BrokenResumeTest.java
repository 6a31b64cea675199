package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.jsonresume.Remark;
import portfolio.jsonresume.ResumeSchema;
import portfolio.jsonresume.Shape;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.Leaf;
import portfolio.jsonresume.Shape.ListOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Breaks valid résumés in common ways. None must be rejected, and no value may be lost without a note. */
@Soak
final class BrokenResumeTest {

    private static final int SAMPLES = 400;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("mark[0-9]+x");

    private static final List<Object> DATES = List.of(
            "2019",
            "2018-05",
            "2017-02-28",
            "August 2016",
            "08/2015",
            "'14",
            "2013-13",
            "Sommer 2012",
            "soon",
            2011,
            "",
            "-");

    @TempDir
    private Path folder;

    @Test
    void nothingIsRefusedAndNothingIsLostWithoutARemark() throws IOException {
        for (int seed = 0; seed < SAMPLES; seed++) {
            String resume = JSON.writeValueAsString(new Breaker(new Random(seed)).resume());
            Path own = Files.createDirectory(folder.resolve("seed-" + seed));
            Path file = Files.writeString(own.resolve("resume.json"), resume);
            ImportReport report = ResumeImport.run(file, own.resolve("content"), ImportOptions.DEFAULT);

            assertThat(lost(resume, report, own.resolve("content"))).as(resume).isEmpty();
        }
    }

    @Test
    void aLostValueIsSeen() throws IOException {
        Path file = Files.writeString(folder.resolve("resume.json"), "{\"basics\": {\"name\": \"mark1x\"}}");
        ImportReport report = ResumeImport.run(file, folder.resolve("content"), ImportOptions.DEFAULT);

        assertThat(lost(
                        "{\"basics\": {\"name\": \"mark1x\", \"label\": \"mark2x\"}}",
                        report,
                        folder.resolve("content")))
                .containsExactly("/basics/label mark2x");
    }

    /** Returns the values of the file that are neither in the content nor in a note. */
    private static List<String> lost(String resume, ImportReport report, Path content) throws IOException {
        Set<String> remarked = report.remarks().stream().map(Remark::pointer).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        collect(JSON.readTree(resume), "", remarked, texts(content), lost);
        return lost;
    }

    private static void collect(
            JsonNode node, String pointer, Set<String> remarked, String content, List<String> lost) {
        if (remarked.contains(pointer)) {
            return;
        }
        if (node.isContainer()) {
            int index = 0;
            for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
                collect(element, pointer + "/" + index++, remarked, content, lost);
            }
            node.propertyNames()
                    .forEach(name -> collect(node.get(name), pointer + "/" + name, remarked, content, lost));
            return;
        }
        Matcher marks = MARK.matcher(node.asString());
        while (marks.find()) {
            if (!content.contains(marks.group())) {
                lost.add(pointer + " " + marks.group());
            }
        }
    }

    private static String texts(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).map(BrokenResumeTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Generates a résumé in which every text contains a unique word, and breaks parts of it. */
    private static final class Breaker {

        private final Random random;
        private int marks;

        Breaker(Random random) {
            this.random = random;
        }

        /** Returns a résumé, sometimes inside another object, or with its basics among the sections. */
        Map<String, Object> resume() {
            Map<String, Object> resume = new LinkedHashMap<>(object(ResumeSchema.ROOT));
            if (chance(10)) {
                return Map.of("resume", resume);
            }
            if (chance(10) && resume.remove("basics") instanceof Map<?, ?> basics) {
                basics.forEach((name, value) -> resume.putIfAbsent(String.valueOf(name), value));
            }
            return resume;
        }

        Object value(String name, Shape shape) {
            Object value = shape instanceof Keys keys
                    ? object(keys)
                    : shape instanceof ListOf list ? list(list) : text(name, (Leaf) shape);
            return chance(40) ? otherwise(value) : value;
        }

        private Object otherwise(Object value) {
            return switch (random.nextInt(5)) {
                case 0 -> List.of(value);
                case 1 -> value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
                case 2 -> Map.of("en", value, "fr", "");
                case 3 ->
                    value instanceof List<?> list
                            ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            : value;
                default -> value instanceof Map<?, ?> ? mark() : value;
            };
        }

        private Map<String, Object> object(Keys keys) {
            Map<String, Object> object = new LinkedHashMap<>();
            keys.members().forEach((name, shape) -> {
                if (!chance(4)) {
                    object.put(chance(10) ? otherName(keys, name) : name, value(name, shape));
                }
            });
            if (chance(20)) {
                object.put("odd", mark());
            }
            if (keys.members().containsKey("profiles") && chance(8)) {
                object.remove("name");
                object.put("lastName", mark());
                object.put("First Name", mark());
                object.put("GitHub", mark());
            }
            if (keys.members().containsKey("position") && chance(8)) {
                object.put("positions", List.of(Map.of("title", mark()), Map.of("position", mark(), "url", mark())));
            }
            if (keys.members().containsKey("endDate") && chance(8)) {
                object.put("dates", chance(2) ? "2011 - 2013" : mark());
            }
            return object;
        }

        private String otherName(Keys keys, String name) {
            List<String> others = keys.habits().otherNames().entrySet().stream()
                    .filter(other -> other.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .toList();
            return others.isEmpty() ? name.toUpperCase(Locale.ROOT) : others.get(random.nextInt(others.size()));
        }

        private List<Object> list(ListOf shape) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value("", shape.entry()));
            }
            return list;
        }

        private Object text(String name, Leaf leaf) {
            return switch (leaf) {
                case DATE -> date(name);
                case ADDRESS -> (chance(3) ? "www." : "https://") + mark() + ".example/";
                case MAILBOX -> mark() + (chance(4) ? " at example" : "@example.org");
                case TEXT -> words(name);
            };
        }

        private Object date(String name) {
            if (chance(8)) {
                return chance(2) ? Map.of("year", 2019, "month", "3") : List.of(2018, "05");
            }
            return name.equals("endDate") && chance(4) ? "Present" : DATES.get(random.nextInt(DATES.size()));
        }

        private Object words(String name) {
            if (chance(15)) {
                return List.of("", " ", "-", "N/A").get(random.nextInt(4));
            }
            String mark = name.equals("phone") ? "+1 555 0100 " + mark() : mark();
            return switch (random.nextInt(12)) {
                case 0 -> mark + "\n- " + mark() + "\n- " + mark();
                case 1 -> "• " + mark + "\r\n• " + mark();
                case 2 -> "<p>" + mark + "</p><ul><li><b>" + mark() + "</b></li></ul>";
                case 3 -> "\u200b" + mark + "\u00a0<i>" + mark() + "</i>";
                default -> mark;
            };
        }

        private String mark() {
            return "mark" + marks++ + "x";
        }

        private boolean chance(int of) {
            return random.nextInt(of) == 0;
        }
    }
}
