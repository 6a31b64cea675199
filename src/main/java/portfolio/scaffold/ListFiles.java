package portfolio.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.model.Period;

/** Creates the list files: skills, education, awards and so on. */
final class ListFiles {

    private final ResumeEntry resume;
    private final Map<String, String> files = new LinkedHashMap<>();

    ListFiles(ResumeEntry resume, Keywords keywords) {
        this.resume = resume;
        add("skills", "skills", "Skills in groups", entry -> skills(entry, keywords));
        add("education", "education", "Degrees", ListFiles::education);
        add("volunteer", "volunteering", "Unpaid work", ListFiles::volunteering);
        add("awards", "awards", "Distinctions", ListFiles::award);
        add("certificates", "certificates", "Certificates", ListFiles::certificate);
        add("publications", "publications", "Publications", ListFiles::publication);
        add("languages", "languages", "Languages", ListFiles::language);
        add("interests", "interests", "Interests", ListFiles::interest);
        add("references", "references", "What others say about you", ListFiles::reference);
    }

    /** Returns the text of each file, by name. */
    Map<String, String> files() {
        return files;
    }

    private void add(
            String section, String file, String what, Function<ResumeEntry, @Nullable Map<String, Object>> reader) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (ResumeEntry entry : resume.entries(section)) {
            Map<String, Object> keys = reader.apply(entry);
            if (keys != null) {
                list.add(keys);
            }
        }
        if (!list.isEmpty()) {
            String comment = what + ", in the order shown.\nImported from a JSON Resume.";
            files.put(file + ".yaml", YamlText.file(comment, list));
        }
    }

    /** Returns a required name. If it is missing, the entry is left out with a remark. */
    private static @Nullable String name(ResumeEntry entry, String key) {
        String name = entry.text(key);
        if (name == null) {
            entry.leaveOut("it has no '" + key + "'");
        }
        return name;
    }

    private static @Nullable Map<String, Object> skills(ResumeEntry entry, Keywords keywords) {
        String name = name(entry, "name");
        return name == null
                ? null
                : new YamlKeys()
                        .with("name", name)
                        .with("level", entry.text("level"))
                        .with("skills", keywords.ofSkills(entry))
                        .map();
    }

    private static @Nullable Map<String, Object> education(ResumeEntry entry) {
        String institution = entry.text("institution");
        String area = entry.text("area");
        String studyType = entry.text("studyType");
        if (institution == null && area == null && studyType == null) {
            entry.leaveOut("it has neither an institution nor a field or kind of study");
            return null;
        }
        Period period = entry.period();
        return new YamlKeys()
                .with("studyType", studyType)
                .with("area", area)
                .with("institution", institution)
                .with("url", entry.web("url"))
                .with("start", DateSpelling.start(period))
                .with("end", DateSpelling.end(period))
                .with("score", entry.text("score"))
                .with("courses", entry.texts("courses"))
                .map();
    }

    private static @Nullable Map<String, Object> volunteering(ResumeEntry entry) {
        String organization = entry.text("organization");
        String position = entry.text("position");
        if (organization == null && position == null) {
            entry.leaveOut("it has neither an organization nor a position");
            return null;
        }
        Period period = entry.period();
        return new YamlKeys()
                .with("organization", organization)
                .with("position", position)
                .with("url", entry.web("url"))
                .with("start", DateSpelling.start(period))
                .with("end", DateSpelling.end(period))
                .with("summary", entry.inline("summary"))
                .with("highlights", entry.inlines("highlights"))
                .map();
    }

    private static @Nullable Map<String, Object> award(ResumeEntry entry) {
        String title = name(entry, "title");
        return title == null
                ? null
                : new YamlKeys()
                        .with("title", title)
                        .with("date", entry.date("date"))
                        .with("awarder", entry.text("awarder"))
                        .with("summary", entry.inline("summary"))
                        .map();
    }

    private static @Nullable Map<String, Object> certificate(ResumeEntry entry) {
        String name = name(entry, "name");
        return name == null
                ? null
                : new YamlKeys()
                        .with("name", name)
                        .with("date", entry.date("date"))
                        .with("issuer", entry.text("issuer"))
                        .with("url", entry.web("url"))
                        .map();
    }

    private static @Nullable Map<String, Object> publication(ResumeEntry entry) {
        String name = name(entry, "name");
        return name == null
                ? null
                : new YamlKeys()
                        .with("name", name)
                        .with("publisher", entry.text("publisher"))
                        .with("date", entry.date("releaseDate"))
                        .with("url", entry.web("url"))
                        .with("summary", entry.inline("summary"))
                        .map();
    }

    private static @Nullable Map<String, Object> language(ResumeEntry entry) {
        String name = name(entry, "language");
        return name == null
                ? null
                : new YamlKeys()
                        .with("name", name)
                        .with("fluency", entry.text("fluency"))
                        .map();
    }

    private static @Nullable Map<String, Object> interest(ResumeEntry entry) {
        String name = name(entry, "name");
        return name == null
                ? null
                : new YamlKeys()
                        .with("name", name)
                        .with("keywords", entry.texts("keywords"))
                        .map();
    }

    private static @Nullable Map<String, Object> reference(ResumeEntry entry) {
        String name = entry.text("name");
        String text = entry.inline("reference");
        if (name == null && text == null) {
            entry.leaveOut("it has neither a name nor a text");
            return null;
        }
        return new YamlKeys().with("name", name).with("text", text).map();
    }
}
