package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.content.file.ContentFile;
import portfolio.content.schema.ContentSchema;
import portfolio.json.Json;

/**
 * Writes the settings that tell Visual Studio Code which schema belongs to which file, even if a file does not name its
 * schema. The YAML extension does not support front matter, so Markdown files are left out.
 */
final class EditorSettings {

    private EditorSettings() {}

    /**
     * Returns the text of each file in {@code .vscode}, by name.
     *
     * @param content the content folder, relative to the folder that is opened in the editor, with a trailing slash;
     *     empty if it is the same folder
     */
    static Map<String, String> files(String content) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (ContentFile file : ContentFile.ALL) {
            if (file.form() != ContentFile.Form.FRONT_MATTER) {
                schemas.put("./" + content + SchemaFolder.NAME + "/" + ContentSchema.name(file), content + file.path());
            }
        }
        return Map.of(
                "settings.json", Json.file(Map.of("yaml.schemas", schemas)),
                "extensions.json", Json.file(Map.of("recommendations", List.of("redhat.vscode-yaml"))));
    }
}
