package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.json.JsonNode.JsonObject;
import portfolio.jsonresume.ImportRemarks;

/** Creates the files of a content folder from a résumé that is valid under the schema or has been repaired. */
final class ResumeContent {

    private ResumeContent() {}

    /** Returns the text of each file, by path within the content folder. */
    static Map<String, String> files(JsonObject root, ImportRemarks remarks) {
        ResumeEntry resume = new ResumeEntry(root, remarks);
        resume.leaveOut("$schema", "it says nothing about the person");
        resume.leaveOut("meta", "it says nothing about the person");
        Keywords keywords = new Keywords(remarks);
        WorkFiles work = new WorkFiles(resume, keywords);
        ProfileFile person = new ProfileFile(resume, remarks);
        Map<String, Object> profile = person.keys(work.position());
        String about = person.about();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site.yaml", YamlText.file("""
                Your profile, imported from a JSON Resume.
                Set 'url' to the address where the site will be published, and 'headline' to your field in one sentence.
                The generator's content/README.md explains every key of every file, with examples.""", profile));
        if (about != null) {
            files.put("about.md", about + "\n");
        }
        files.putAll(work.files());
        files.putAll(new ProjectFiles(resume, keywords).files());
        files.putAll(new ListFiles(resume, keywords).files());
        List<Map<String, Object>> terms = keywords.terms();
        if (!terms.isEmpty()) {
            files.put("terms.yaml", YamlText.file("""
                    Other spellings of technologies. All spellings count as the same term; texts stay as you wrote them.
                    Imported from a JSON Resume.""", terms));
        }
        return files;
    }
}
