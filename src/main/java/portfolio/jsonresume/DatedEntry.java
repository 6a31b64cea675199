package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;

/**
 * An entry with a start and an end, such as a job. Other programs give an employer several positions, or write the two
 * dates in one text.
 */
final class DatedEntry {

    private static final String START = "startDate";
    private static final String END = "endDate";

    /** Keys under which an employer has a list of positions, in lower case without separators. */
    private static final Set<String> POSITIONS = Set.of("positions", "roles", "titles");

    /** Keys for a whole period, in lower case without separators. */
    private static final Set<String> PERIODS = Set.of(
            "date", "dates", "period", "duration", "daterange", "timeperiod", "timespan", "time", "years", "when");

    /** Members of an employer that also hold for each of its positions. */
    private static final Set<String> OF_EMPLOYER = Set.of("name", "location", "url");

    private final Keys keys;
    private final ImportRemarks remarks;

    /**
     * Creates a reader of entries.
     *
     * @param keys the schema of the entries
     */
    DatedEntry(Keys keys, ImportRemarks remarks) {
        this.keys = keys;
        this.remarks = remarks;
    }

    /** Returns one entry for each position that an employer lists; the entry itself if there is no such list. */
    List<JsonObject> positions(JsonObject entry) {
        Map.Entry<String, Member> listed = entry.members().entrySet().stream()
                .filter(member -> POSITIONS.contains(Keys.bare(member.getKey()))
                        && member.getValue().value() instanceof JsonArray list
                        && !list.elements().isEmpty()
                        && list.elements().stream().allMatch(JsonObject.class::isInstance))
                .findFirst()
                .orElse(null);
        if (listed == null) {
            return List.of(entry);
        }
        JsonArray list = (JsonArray) listed.getValue().value();
        remarks.moved(
                listed.getValue().name(),
                list.pointer(),
                list.elements().size() == 1
                        ? "its entry is now a job of this employer"
                        : "its " + list.elements().size() + " entries are now jobs of this employer");
        List<JsonObject> positions = new ArrayList<>();
        for (JsonNode element : list.elements()) {
            JsonObject position = (JsonObject) element;
            Map<String, Member> members = new LinkedHashMap<>();
            boolean isFirst = positions.isEmpty();
            entry.members().forEach((name, member) -> {
                String known = keys.meantBy(name);
                boolean isOfAll = known != null && OF_EMPLOYER.contains(known);
                if (name.equals(listed.getKey()) || !(isOfAll || isFirst)) {
                    return;
                }
                if (!has(position, name, known)) {
                    members.put(name, member);
                } else if (isFirst && !Absent.is(member.value())) {
                    remarks.leftOut(member.name(), member.value().pointer(), "its positions have their own", null);
                }
            });
            members.putAll(position.members());
            positions.add(new JsonObject(position.place(), position.pointer(), members));
        }
        return positions;
    }

    /** Returns whether an entry has a member of this name, or one that means the same. */
    private boolean has(JsonObject entry, String name, @Nullable String known) {
        return entry.members().keySet().stream()
                .anyMatch(other -> other.equals(name) || (known != null && known.equals(keys.meantBy(other))));
    }

    /** Divides a period in one text, such as {@code "dates": "2011 - 2013"}, into its start and its end. */
    JsonObject inTwo(JsonObject entry) {
        if (has(entry, END)) {
            return entry;
        }
        for (Map.Entry<String, Member> candidate : entry.members().entrySet()) {
            String name = candidate.getKey();
            boolean mayBePeriod = START.equals(keys.meantBy(name)) || (isPeriod(name) && !has(entry, START));
            if (mayBePeriod && candidate.getValue().value() instanceof JsonString text) {
                PeriodText period = PeriodText.of(text.text()).orElse(null);
                if (period != null) {
                    remarks.changed(
                            text,
                            "'" + text.text() + "' is read as '" + period.start() + "' and '" + period.end() + "'");
                    return entry.without(Set.of(name))
                            .with(START, dated(candidate.getValue(), text, period.start()))
                            .with(END, dated(candidate.getValue(), text, period.end()));
                }
            }
        }
        return entry;
    }

    private boolean has(JsonObject entry, String known) {
        return entry.members().keySet().stream().anyMatch(name -> known.equals(keys.meantBy(name)) && !isPeriod(name));
    }

    private static boolean isPeriod(String name) {
        return PERIODS.contains(Keys.bare(name));
    }

    private static Member dated(Member member, JsonString text, String date) {
        return new Member(member.name(), new JsonString(text.place(), text.pointer(), date));
    }
}
