package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portfolio.TestSite;
import portfolio.jsonresume.Absent;
import portfolio.jsonresume.Remark;
import portfolio.jsonresume.Remark.Fate;
import portfolio.model.Portfolio;
import portfolio.output.Site;
import portfolio.resume.Documents;
import portfolio.site.address.ResumePaths;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Imports a résumé into a content folder and exports it again. Only values with a note may differ. */
final class RoundTrip {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String GONE = "\u0001gone";
    private static final Pattern MOVED_POINTS =
            Pattern.compile("its (?:([0-9]+) )?points? (?:is|are) now in 'highlights'");
    private static final String CHANGED = "\u0001changed";

    private final ImportReport report;
    private final Portfolio portfolio;
    private final JsonNode before;
    private final JsonNode after;

    private RoundTrip(ImportReport report, Portfolio portfolio, JsonNode before, JsonNode after) {
        this.report = report;
        this.portfolio = portfolio;
        this.before = before;
        this.after = after;
    }

    /**
     * Imports and exports a résumé.
     *
     * @param folder the folder for the résumé and the content
     */
    static RoundTrip of(String resume, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("resume.json"), resume);
        Path content = folder.resolve("content");
        ImportReport report = imported(file, content);
        TestSite site = TestSite.of(content);
        byte[] exported = Site.of(Documents.resume(site.portfolio(), site.evidence(), site.pages(), ResumePaths.SITE))
                .bytes(ResumePaths.SITE.json().file())
                .orElseThrow();
        return new RoundTrip(report, site.portfolio(), JSON.readTree(resume), JSON.readTree(exported));
    }

    private static ImportReport imported(Path file, Path content) throws IOException {
        try {
            return ResumeImport.run(file, content, ImportOptions.DEFAULT);
        } catch (ProblemException e) {
            String problems = e.problems().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
            throw new AssertionError(problems + "\n" + Files.readString(file), e);
        }
    }

    Portfolio portfolio() {
        return portfolio;
    }

    List<String> pointers() {
        return report.remarks().stream().map(Remark::pointer).toList();
    }

    void assertThatNothingElseIsLost() {
        assertThat(report.remarks())
                .extracting(remark -> remark.note().message())
                .noneMatch(message -> message.contains("Markdown cannot show"));
        ((ObjectNode) after).remove(List.of("$schema", "meta"));
        report.remarks().stream()
                .filter(remark -> remark.fate() != Fate.ADDED)
                .forEach(remark -> replace(
                        before, JsonPointer.compile(remark.pointer()), remark.fate() == Fate.CHANGED ? CHANGED : GONE));
        report.remarks().stream()
                .filter(remark -> remark.fate() == Fate.ADDED)
                .forEach(remark -> replace(after, JsonPointer.compile(afterwards(remark.pointer())), GONE));
        report.remarks().forEach(this::removeMovedPoints);
        prune(before);
        prune(after);
        reconcile(before, after);
        assertThat(after.toPrettyString()).isEqualTo(inSameOrder(before, after).toPrettyString());
        assertThat(after).isEqualTo(before);
    }

    /** Removes the points at the end of the highlights that were in the summary. */
    private void removeMovedPoints(Remark remark) {
        Matcher moved = MOVED_POINTS.matcher(remark.note().message());
        if (moved.find()) {
            String entry = remark.pointer().replaceFirst("/[^/]*$", "");
            int count = moved.group(1) == null ? 1 : Integer.parseInt(moved.group(1));
            if (after.at(JsonPointer.compile(afterwards(entry + "/highlights"))) instanceof ArrayNode highlights) {
                for (int i = 0; i < count && !highlights.isEmpty(); i++) {
                    highlights.remove(highlights.size() - 1);
                }
            }
        }
    }

    /** Returns the pointer of a value in the exported résumé, where entries that were left out no longer count. */
    private String afterwards(String pointer) {
        StringBuilder shifted = new StringBuilder();
        JsonNode node = before;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (node instanceof ArrayNode array) {
                int index = Integer.parseInt(step);
                int gone = 0;
                for (int i = 0; i < Math.min(index, array.size()); i++) {
                    gone += isGone(array.get(i)) ? 1 : 0;
                }
                shifted.append('/').append(index - gone);
                node = array.path(index);
            } else {
                shifted.append('/').append(step);
                node = node.path(step);
            }
        }
        return shifted.toString();
    }

    private static boolean isGone(JsonNode node) {
        return prune(node.deepCopy());
    }

    private static void replace(JsonNode tree, JsonPointer pointer, String sign) {
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ObjectNode object && object.has(pointer.last().getMatchingProperty())) {
            object.put(pointer.last().getMatchingProperty(), sign);
            // The end date is unknown, and a start without an end would mean that it is still going on.
            if (pointer.last().getMatchingProperty().equals("endDate") && sign.equals(GONE)) {
                object.remove("startDate");
            }
        } else if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), sign);
        }
    }

    /** Removes values that were left out, and empty ones, and returns whether nothing remains of the node. */
    private static boolean prune(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(RoundTrip::prune);
            return object.isEmpty();
        }
        if (node instanceof ArrayNode array) {
            array.removeIf(RoundTrip::prune);
            return array.isEmpty();
        }
        return node.isString() && (node.stringValue().equals(GONE) || Absent.isSaidBy(node.stringValue()));
    }

    /** Replaces each value that was changed by its new value. */
    private static void reconcile(JsonNode before, JsonNode after) {
        if (before instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode became = after.path(name);
                if (isChanged(object.get(name)) && became.isString()) {
                    object.set(name, became);
                } else {
                    reconcile(object.get(name), became);
                }
            }
        } else if (before instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode became = after.path(i);
                if (isChanged(array.get(i)) && became.isString()) {
                    array.set(i, became);
                } else {
                    reconcile(array.get(i), became);
                }
            }
        }
    }

    private static boolean isChanged(JsonNode node) {
        return node.isString() && node.stringValue().equals(CHANGED);
    }

    /** Returns the tree with its keys in the order of another one, so that differences are easy to see. */
    private static JsonNode inSameOrder(JsonNode tree, JsonNode other) {
        if (tree instanceof ObjectNode object) {
            ObjectNode ordered = JSON.createObjectNode();
            other.propertyNames().forEach(name -> {
                if (object.has(name)) {
                    ordered.set(name, inSameOrder(object.get(name), other.get(name)));
                }
            });
            object.propertyNames().forEach(name -> {
                if (!ordered.has(name)) {
                    ordered.set(name, object.get(name));
                }
            });
            return ordered;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode ordered = JSON.createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                ordered.add(inSameOrder(array.get(i), other.path(i)));
            }
            return ordered;
        }
        return tree;
    }
}
