package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.ContentFolder;
import portfolio.json.JsonFile;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.jsonresume.Absent;
import portfolio.jsonresume.ImportRemarks;
import portfolio.jsonresume.Remark;
import portfolio.jsonresume.Remark.Fate;
import portfolio.jsonresume.Repair;
import portfolio.jsonresume.ResumeSchema;
import portfolio.jsonresume.SchemaCheck;
import portfolio.output.NewFolder;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** Imports a JSON Resume as a content folder. */
public final class ResumeImport {

    private ResumeImport() {}

    /**
     * Reads a résumé and writes a content folder, completely or not at all. The folder must not exist yet, or be empty.
     *
     * @throws ProblemException if the file is not JSON or not an object; in strict mode, also with all violations of
     *     the schema
     * @throws portfolio.output.OutputRefused if the folder is not empty
     * @throws IOException if the folder cannot be written
     */
    public static ImportReport run(Path resume, Path folder, ImportOptions options) throws IOException {
        NewFolder target = NewFolder.at(folder);
        String name = resume.toString().replace('\\', '/');
        ImportRemarks remarks = new ImportRemarks();
        JsonObject written = options.isStrict()
                ? strictly(resume, name, options.language(), remarks)
                : leniently(resume, name, remarks);
        JsonObject root = options.isStrict() ? written : Repair.of(written, options.language(), remarks);
        Map<String, String> files = ResumeContent.files(root, remarks);
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        target.write(bytes, ResumeImport::check);
        List<Remark> inOrder = remarks.list().stream()
                .sorted(Comparator.comparing(remark -> remark.note().place()))
                .toList();
        return new ImportReport(files.size(), asWritten(written, inOrder), inOrder);
    }

    private static JsonObject strictly(Path resume, String name, @Nullable String language, ImportRemarks remarks) {
        Problems problems = new Problems();
        JsonNode root = JsonFile.read(
                resume,
                name,
                replaced -> problems.error(
                        replaced.place(), replaced.pointer() + " appears again in its object", "keep one of the two"));
        new SchemaCheck(problems, remarks).check(root, ResumeSchema.ROOT);
        problems.throwIfErrors();
        if (language != null) {
            remarks.missing(root, language, Set.of());
        }
        return (JsonObject) root;
    }

    private static JsonObject leniently(Path resume, String name, ImportRemarks remarks) {
        JsonNode root = JsonFile.read(
                resume, name, replaced -> remarks.leftOut(replaced, "this key appears again in the object"));
        if (root instanceof JsonObject object) {
            return object;
        }
        throw new ProblemException(List.of(Problem.error(
                root.place(),
                "a résumé is an object, not " + root.kind(),
                "put keys and values between { and }, such as {\"basics\": {\"name\": \"Ada Example\"}}")));
    }

    /** Returns the number of values without a remark on themselves, in objects and lists that were not changed. */
    private static int asWritten(JsonObject written, List<Remark> remarks) {
        Set<String> remarked = remarks.stream()
                .filter(remark -> remark.fate() != Fate.LANGUAGE)
                .map(Remark::pointer)
                .collect(Collectors.toSet());
        Set<String> changed = remarks.stream()
                .filter(remark -> remark.fate() != Fate.LANGUAGE && remark.fate() != Fate.MOVED)
                .map(Remark::pointer)
                .collect(Collectors.toSet());
        return asWritten(written, remarked, changed);
    }

    /** Counts the values in a node. An object or list that only moved still has its values as they were written. */
    private static int asWritten(JsonNode node, Set<String> remarked, Set<String> changed) {
        boolean isContainer = node instanceof JsonObject || node instanceof JsonArray;
        if ((isContainer ? changed : remarked).contains(node.pointer())) {
            return 0;
        }
        if (node instanceof JsonObject object) {
            return object.members().values().stream()
                    .mapToInt(member -> asWritten(member.value(), remarked, changed))
                    .sum();
        }
        if (node instanceof JsonArray list) {
            return list.elements().stream()
                    .mapToInt(element -> asWritten(element, remarked, changed))
                    .sum();
        }
        return Absent.is(node) ? 0 : 1;
    }

    private static void check(Path folder) {
        try {
            ContentFolder.read(folder, true);
        } catch (ProblemException e) {
            List<Problem> problems = new ArrayList<>(e.problems());
            problems.add(Problem.error(
                    Place.file(String.valueOf(folder.getFileName())),
                    "the content generated from this résumé cannot be read",
                    "this is a bug in the program, unless the résumé is very large: report it with the file"));
            throw new ProblemException(problems);
        }
    }
}
