package portfolio.scaffold;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.model.ListField;
import portfolio.model.ListField.Part;
import portfolio.model.ListType;
import portfolio.model.Period;

/** Creates the list files: skills, education, awards and so on. */
final class ListFiles {

    private final ResumeEntry resume;
    private final Map<String, String> files = new LinkedHashMap<>();

    ListFiles(ResumeEntry resume, Keywords keywords) {
        this.resume = resume;
        add("skills", "skills", "Skills in groups", entry -> skills(entry, keywords));
        add("education", "education", "Degrees", ListFiles::education);
        ListType.ALL.forEach(type -> add(type.json(), type.word(), type.description(), entry -> entry(type, entry)));
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

    /** Returns the keys of an entry in the order of its record; null if it lacks what it must have. */
    private static <R extends Record> @Nullable Map<String, Object> entry(ListType<R> type, ResumeEntry entry) {
        Map<String, @Nullable Object> values = new HashMap<>();
        // Only these first: of an entry that is left out, nothing else is reported.
        for (ListField<R> field : type.required()) {
            values.put(field.key(), value(field, entry, Period.UNKNOWN));
        }
        if (lacksName(type, values, entry)) {
            return null;
        }
        Period period = type.has(Part.START) ? entry.period() : Period.UNKNOWN;
        for (ListField<R> field : type.fields()) {
            if (!values.containsKey(field.key())) {
                values.put(field.key(), value(field, entry, period));
            }
        }
        YamlKeys keys = new YamlKeys();
        for (RecordComponent component : type.record().getRecordComponents()) {
            keys.with(component.getName(), values.get(component.getName()));
        }
        return keys.map();
    }

    private static @Nullable Object value(ListField<?> field, ResumeEntry entry, Period period) {
        return switch (field.part()) {
            case TITLE, DETAIL, ORGANIZATION -> entry.text(field.json());
            case LINK -> entry.web(field.json());
            case DATE, RELEASE -> entry.date(field.json());
            case START -> DateSpelling.start(period);
            case END -> DateSpelling.end(period);
            case SUMMARY -> entry.inline(field.json());
            case HIGHLIGHTS -> entry.inlines(field.json());
            case KEYWORDS -> entry.texts(field.json());
        };
    }

    /** Reports an entry that lacks its name, or all of the values of which it must have one. */
    private static boolean lacksName(ListType<?> type, Map<String, @Nullable Object> values, ResumeEntry entry) {
        List<? extends ListField<?>> required = type.required();
        if (required.stream().anyMatch(field -> values.get(field.key()) != null)) {
            return false;
        }
        entry.leaveOut(
                required.size() == 1
                        ? "it has no '" + required.get(0).json() + "'"
                        : "it has neither "
                                + required.stream()
                                        .map(field -> article(field.key()))
                                        .collect(Collectors.joining(" nor ")));
        return true;
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
