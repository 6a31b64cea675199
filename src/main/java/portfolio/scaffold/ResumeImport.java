package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.ContentFolder;
import portfolio.json.JsonFile;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.Members;
import portfolio.output.NewFolder;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** The whole way from a file in the format of JSON Resume to a content folder. */
public final class ResumeImport {

    private ResumeImport() {}

    /**
     * Reads a résumé and writes a content folder, whole or not at all. The folder must not exist yet, or be empty.
     *
     * @throws ProblemException with all violations of the schema, when there are any
     * @throws portfolio.output.OutputRefused if there is something in the folder already
     * @throws IOException if the folder cannot be written
     */
    public static ImportReport run(Path resume, Path folder) throws IOException {
        NewFolder target = NewFolder.at(folder);
        JsonNode root = JsonFile.read(resume, resume.toString().replace('\\', '/'));
        Remarks remarks = new Remarks();
        Problems problems = new Problems();
        new SchemaCheck(problems, remarks).check(root, ResumeSchema.ROOT);
        problems.throwIfErrors();
        Map<String, String> files = ResumeContent.files((Members) root, remarks);
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        target.write(bytes, ResumeImport::check);
        List<Remark> inOrder = remarks.list().stream()
                .sorted(Comparator.comparing(remark -> remark.note().place()))
                .toList();
        return new ImportReport(files.size(), inOrder);
    }

    private static void check(Path folder) {
        try {
            ContentFolder.read(folder, true);
        } catch (ProblemException e) {
            List<Problem> problems = new ArrayList<>(e.problems());
            problems.add(Problem.error(
                    Place.file(String.valueOf(folder.getFileName())),
                    "the content made from this résumé cannot be read",
                    "this is a fault of the program, unless the résumé is very large: please report it with the file"));
            throw new ProblemException(problems);
        }
    }
}
