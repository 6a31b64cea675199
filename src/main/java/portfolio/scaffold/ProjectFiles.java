package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import portfolio.model.Period;

/** Creates the files in {@code projects/}: one per project, with front matter and the description below it. */
final class ProjectFiles {

    private static final String FENCE = "---\n";

    private static final String COMMENT = """
            One project: its keys between the two lines of hyphens, its description in Markdown below them.
            Imported from a JSON Resume.""";

    private final Keywords keywords;
    private final FileNames names = new FileNames("project");
    private final Map<String, String> files = new LinkedHashMap<>();

    ProjectFiles(ResumeEntry resume, Keywords keywords) {
        this.keywords = keywords;
        resume.entries("projects").forEach(this::add);
    }

    /** Returns the text of each file, by path within the content folder. */
    Map<String, String> files() {
        return files;
    }

    private void add(ResumeEntry entry) {
        String title = entry.text("name");
        if (title == null) {
            entry.leaveOut("a project needs a name");
            return;
        }
        Period period = entry.period();
        Map<String, Object> keys = new YamlKeys()
                .with("title", title)
                .with("company", entry.text("entity"))
                .with("order", files.size() + 1)
                .with("start", DateSpelling.start(period))
                .with("end", DateSpelling.end(period))
                .with("url", entry.web("url"))
                .with("type", entry.text("type"))
                .with("roles", entry.texts("roles"))
                .with("highlights", entry.inlines("highlights"))
                .with("technologies", keywords.ofWork(entry))
                .map();
        String body = Objects.requireNonNullElse(entry.prose("description"), "");
        String facts = YamlText.file(COMMENT, keys).replaceFirst("\n\n", "\n");
        String text = FENCE + facts + FENCE + (body.isEmpty() ? "" : "\n" + body + "\n");
        files.put("projects/" + names.next(title) + ".md", text);
    }
}
