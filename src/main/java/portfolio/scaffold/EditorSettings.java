package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.content.ContentFile;
import portfolio.content.ContentSchema;
import portfolio.json.Json;

/**
 * Tells Visual Studio Code which schema belongs to which file, also where a file does not name it. Its YAML extension
 * does not look into the front matter of Markdown.
 */
final class EditorSettings {

    private EditorSettings() {}

    /**
     * The files of {@code .vscode} by name.
     *
     * @param content the content folder as seen from the folder that the editor opens, with a last slash; empty when it
     *     is the same
     */
    static Map<String, String> files(String content) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (ContentFile file : ContentFile.values()) {
            if (file.form() != ContentFile.Form.FRONT_MATTER) {
                schemas.put("./" + content + SchemaFolder.NAME + "/" + ContentSchema.name(file), content + file.path());
            }
        }
        return Map.of(
                "settings.json", Json.file(Map.of("yaml.schemas", schemas)),
                "extensions.json", Json.file(Map.of("recommendations", List.of("redhat.vscode-yaml"))));
    }
}
