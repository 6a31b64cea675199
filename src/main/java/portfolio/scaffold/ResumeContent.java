package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.json.JsonNode.Members;
import portfolio.jsonresume.Remarks;

/** Creates the files of a content folder from a résumé that is valid under the schema or has been repaired. */
final class ResumeContent {

    private ResumeContent() {}

    /** Returns the text of each file, by path within the content folder. */
    static Map<String, String> files(Members root, Remarks remarks) {
        ResumeEntry resume = new ResumeEntry(root, remarks);
        resume.leaveOut("$schema", "it says nothing of the person");
        resume.leaveOut("meta", "it says nothing of the person");
        Keywords keywords = new Keywords(remarks);
        WorkFiles work = new WorkFiles(resume, keywords);
        ProfileFile person = new ProfileFile(resume, remarks);
        Map<String, Object> profile = person.keys(work.position());
        String about = person.about();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site.yaml", YamlText.file("""
                Who the site is about. Made from a JSON Resume.
                Set 'url' to where the site will be published, and 'headline' to what you do in one sentence.
                Every key of every file, with examples: content/README.md of the generator.""", profile));
        if (about != null) {
            files.put("about.md", about + "\n");
        }
        files.putAll(work.files());
        files.putAll(new ProjectFiles(resume, keywords).files());
        files.putAll(new ListFiles(resume, keywords).files());
        List<Map<String, Object>> terms = keywords.terms();
        if (!terms.isEmpty()) {
            files.put("terms.yaml", YamlText.file("""
                    Other spellings of a technology. They count as one thing; each text keeps its own spelling.
                    Made from a JSON Resume.""", terms));
        }
        return files;
    }
}
