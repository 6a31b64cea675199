package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonNumber;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;

/** A date given as year, month and day: {@code {"year": 2019, "month": 3}} or {@code [2019, 3]}. */
final class DateParts {

    private static final List<String> NAMES = List.of("year", "month", "day");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private DateParts() {}

    /** Returns the date in the form of content files; empty if the value is no such date. */
    static Optional<String> of(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node instanceof JsonObject object
                && object.members().keySet().stream().allMatch(NAMES::contains)) {
            for (String name : NAMES) {
                JsonNode part = object.value(name);
                if (part == null || Absent.is(part)) {
                    break;
                }
                parts.add(text(part));
            }
        } else if (node instanceof JsonArray list && list.elements().size() <= NAMES.size()) {
            list.elements().forEach(part -> parts.add(text(part)));
        }
        if (parts.isEmpty() || !YEAR.matcher(parts.get(0)).matches()) {
            return Optional.empty();
        }
        boolean isInDigits =
                parts.stream().skip(1).allMatch(part -> NUMBER.matcher(part).matches());
        List<String> ordered = new ArrayList<>(parts);
        if (!isInDigits) {
            // A month in words is read only before the year.
            ordered.remove(0);
            ordered.add(parts.get(0));
        }
        return DateText.read(String.join(isInDigits ? "-" : " ", ordered)).map(Object::toString);
    }

    private static String text(JsonNode part) {
        return part instanceof JsonString text
                ? text.text().strip()
                : part instanceof JsonNumber number ? number.digits() : "?";
    }
}
