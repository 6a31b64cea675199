package portfolio.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.binding.LengthLimits;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.jsonresume.ImportRemarks;
import portfolio.jsonresume.PointList;
import portfolio.model.End;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Start;
import portfolio.model.WebUrl;
import portfolio.source.InvalidValue;

/**
 * One object of a résumé that is valid under the schema or has been repaired. Getters add a remark for each value that
 * they change or leave out.
 */
final class ResumeEntry {

    private static final String PRESENT = "present";

    private final JsonObject members;
    private final ImportRemarks remarks;
    private final PlainText texts;

    ResumeEntry(JsonObject members, ImportRemarks remarks) {
        this.members = members;
        this.remarks = remarks;
        this.texts = new PlainText(remarks);
    }

    JsonObject node() {
        return members;
    }

    /** Returns the objects of a list, in order; empty if there is no such list. */
    List<ResumeEntry> entries(String name) {
        return elements(name)
                .filter(JsonObject.class::isInstance)
                .map(element -> new ResumeEntry((JsonObject) element, remarks))
                .toList();
    }

    /** Returns a nested object; an empty one if there is none. */
    ResumeEntry entry(String name) {
        return members.value(name) instanceof JsonObject inner
                ? new ResumeEntry(inner, remarks)
                : new ResumeEntry(new JsonObject(members.place(), members.pointer(), Map.of()), remarks);
    }

    /** Returns a text as plain text; null if there is none. */
    @Nullable
    String text(String name) {
        return members.value(name) instanceof JsonString text ? texts.plain(text) : null;
    }

    /** Returns a text as one paragraph of Markdown; null if there is none. */
    @Nullable
    String inline(String name) {
        return members.value(name) instanceof JsonString text ? texts.inline(text) : null;
    }

    /** Returns a text as Markdown with paragraphs; null if there is none. */
    @Nullable
    String prose(String name) {
        return members.value(name) instanceof JsonString text ? texts.prose(text) : null;
    }

    /** Returns a text split at its bullet points; empty if it has none. */
    Optional<PointList> points(String name) {
        return members.value(name) instanceof JsonString text ? PointList.of(text.text()) : Optional.empty();
    }

    /** Converts a part of a text to one paragraph of Markdown; null if the part is empty. */
    @Nullable
    String inlinePart(String name, String part) {
        return part.isEmpty() || !(members.value(name) instanceof JsonString text)
                ? null
                : texts.inline(new JsonString(text.place(), text.pointer(), part));
    }

    /** Converts a part of a text to Markdown with paragraphs and lists; null if there is no such text. */
    @Nullable
    String prosePart(String name, String part) {
        return members.value(name) instanceof JsonString text
                ? texts.prose(new JsonString(text.place(), text.pointer(), part))
                : null;
    }

    /** Returns the texts of a list as plain text. */
    List<String> texts(String name) {
        return nodes(name, texts::plain).stream().map(Said::text).toList();
    }

    /** Returns the texts of a list, each as one paragraph of Markdown, possibly with points below it. */
    List<String> inlines(String name) {
        return nodes(name, texts::highlight).stream().map(Said::text).toList();
    }

    /** Returns the texts of a list as plain text, each with its node. */
    List<Said> said(String name) {
        return nodes(name, texts::plain);
    }

    /**
     * A text and its source.
     *
     * @param node the node that the text comes from
     * @param text the text as imported
     */
    record Said(JsonNode node, String text) {}

    private List<Said> nodes(String name, Function<JsonString, @Nullable String> taken) {
        List<Said> said = new ArrayList<>();
        elements(name).forEach(element -> {
            String text = element instanceof JsonString node ? taken.apply(node) : null;
            if (text != null) {
                said.add(new Said(element, text));
            }
        });
        return said;
    }

    private Stream<JsonNode> elements(String name) {
        if (!(members.value(name) instanceof JsonArray list)) {
            return Stream.empty();
        }
        int size = list.elements().size();
        if (size > LengthLimits.LIST) {
            remarks.changed(list, "only the first " + LengthLimits.LIST + " of its " + size + " entries were kept");
        }
        return list.elements().stream().limit(LengthLimits.LIST);
    }

    /** Returns a web URL; null if it is missing or invalid. */
    @Nullable
    WebUrl web(String name) {
        return value(name, WebUrl::parse);
    }

    /** Returns a date; null if it is missing or invalid. */
    @Nullable
    PartialDate date(String name) {
        return value(name, PartialDate::parse);
    }

    private <T> @Nullable T value(String name, Function<String, T> parser) {
        String text = text(name);
        try {
            return text == null ? null : parser.apply(text);
        } catch (InvalidValue invalid) {
            leaveOut(name, invalid.getMessage());
            return null;
        }
    }

    /**
     * Returns the period from {@code startDate} to {@code endDate}, which may be {@code present}. A period without
     * {@code endDate} is ongoing; one with an unreadable {@code endDate}, such as {@code null}, has an unknown end.
     */
    Period period() {
        PartialDate first = date("startDate");
        Start start = first == null ? null : new Start(first);
        if (members.value("endDate") instanceof JsonString text && text.text().equals(PRESENT)) {
            return new Period(start, End.PRESENT);
        }
        PartialDate end = date("endDate");
        if (end == null) {
            boolean goesOn = start != null && members.value("endDate") == null;
            if (goesOn) {
                addPresent();
            }
            return new Period(start, goesOn ? End.PRESENT : null);
        }
        try {
            return new Period(start, new End(end));
        } catch (InvalidValue invalid) {
            leaveOut("endDate", invalid.getMessage());
            return new Period(start, null);
        }
    }

    /** Adds a remark that the content says of an entry without an end what readers of JSON Resume show. */
    private void addPresent() {
        JsonNode start = Objects.requireNonNull(members.value("startDate"));
        remarks.added(
                start.place(),
                members.pointer() + "/endDate",
                "an entry without it is still open for readers of JSON Resume, so its end is 'present'",
                "write the date in 'end' if this is over");
    }

    /** Adds a remark that one member is left out. */
    void leaveOut(String name, String why) {
        JsonNode node = members.value(name);
        if (node != null) {
            remarks.leftOut(node, why);
        }
    }

    /** Adds a remark that the whole object is left out. */
    void leaveOut(String why) {
        remarks.leftOut(members, why);
    }
}
