package portfolio.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.Limits;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.Elements;
import portfolio.json.JsonNode.Members;
import portfolio.json.JsonNode.Text;
import portfolio.jsonresume.PointList;
import portfolio.jsonresume.Remarks;
import portfolio.model.End;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.WebUrl;
import portfolio.source.InvalidValue;

/**
 * One object of a résumé that keeps to the schema, or was repaired. What cannot be taken over is remarked as it is
 * asked for.
 */
final class ResumeEntry {

    private static final String PRESENT = "present";

    private final Members members;
    private final Remarks remarks;
    private final PlainText texts;

    ResumeEntry(Members members, Remarks remarks) {
        this.members = members;
        this.remarks = remarks;
        this.texts = new PlainText(remarks);
    }

    Members node() {
        return members;
    }

    /** The objects of a list, in order; none when there is no such list. */
    List<ResumeEntry> entries(String name) {
        return elements(name)
                .filter(Members.class::isInstance)
                .map(element -> new ResumeEntry((Members) element, remarks))
                .toList();
    }

    /** An object within this one; an empty one when there is none. */
    ResumeEntry entry(String name) {
        return members.value(name) instanceof Members inner
                ? new ResumeEntry(inner, remarks)
                : new ResumeEntry(new Members(members.place(), members.pointer(), Map.of()), remarks);
    }

    /** A text as it is. */
    @Nullable
    String text(String name) {
        return members.value(name) instanceof Text text ? texts.plain(text) : null;
    }

    /** A text as a paragraph of Markdown. */
    @Nullable
    String inline(String name) {
        return members.value(name) instanceof Text text ? texts.inline(text) : null;
    }

    /** A text as Markdown with paragraphs. */
    @Nullable
    String prose(String name) {
        return members.value(name) instanceof Text text ? texts.prose(text) : null;
    }

    /** The text and points of a text that has points; empty when it has none. */
    Optional<PointList> points(String name) {
        return members.value(name) instanceof Text text ? PointList.of(text.text()) : Optional.empty();
    }

    /** A part of a text as a paragraph of Markdown; absent when the part is empty. */
    @Nullable
    String inlinePart(String name, String part) {
        return part.isEmpty() || !(members.value(name) instanceof Text text)
                ? null
                : texts.inline(new Text(text.place(), text.pointer(), part));
    }

    /** A part of a text as Markdown with paragraphs and lists. */
    @Nullable
    String prosePart(String name, String part) {
        return members.value(name) instanceof Text text
                ? texts.prose(new Text(text.place(), text.pointer(), part))
                : null;
    }

    /** The texts of a list as they are. */
    List<String> texts(String name) {
        return nodes(name, texts::plain).stream().map(Said::text).toList();
    }

    /** The texts of a list, each as a paragraph of Markdown. */
    List<String> inlines(String name) {
        return nodes(name, texts::inline).stream().map(Said::text).toList();
    }

    /** The texts of a list as they are, each with the node it comes from. */
    List<Said> said(String name) {
        return nodes(name, texts::plain);
    }

    /**
     * A text and where it comes from.
     *
     * @param text as it is taken over
     */
    record Said(JsonNode node, String text) {}

    private List<Said> nodes(String name, Function<Text, @Nullable String> taken) {
        List<Said> said = new ArrayList<>();
        elements(name).forEach(element -> {
            String text = element instanceof Text node ? taken.apply(node) : null;
            if (text != null) {
                said.add(new Said(element, text));
            }
        });
        return said;
    }

    private Stream<JsonNode> elements(String name) {
        if (!(members.value(name) instanceof Elements list)) {
            return Stream.empty();
        }
        int size = list.elements().size();
        if (size > Limits.LIST) {
            remarks.changed(list, "of its " + size + " entries the first " + Limits.LIST + " were taken");
        }
        return list.elements().stream().limit(Limits.LIST);
    }

    /** An address on the web. */
    @Nullable
    WebUrl web(String name) {
        return value(name, WebUrl::parse);
    }

    /** A date that there is. */
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
     * From {@code startDate} to {@code endDate}, which may be {@code present}. What began and has no end goes on; what
     * has one that cannot be read, such as {@code null}, ended some day.
     */
    Period period() {
        PartialDate start = date("startDate");
        if (members.value("endDate") instanceof Text text && text.text().equals(PRESENT)) {
            return new Period(start, End.PRESENT);
        }
        PartialDate end = date("endDate");
        if (end == null) {
            boolean goesOn = start != null && members.value("endDate") == null;
            return new Period(start, goesOn ? End.PRESENT : null);
        }
        try {
            return new Period(start, new End(end));
        } catch (InvalidValue invalid) {
            leaveOut("endDate", invalid.getMessage());
            return new Period(start, null);
        }
    }

    /** Remarks that one member is left out. */
    void leaveOut(String name, String why) {
        JsonNode node = members.value(name);
        if (node != null) {
            remarks.leftOut(node, why);
        }
    }

    /** Remarks that all of it is left out. */
    void leaveOut(String why) {
        remarks.leftOut(members, why);
    }
}
