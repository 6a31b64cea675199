package portfolio.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonBoolean;
import portfolio.json.JsonNode.JsonNull;
import portfolio.json.JsonNode.JsonNumber;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.source.Cut;
import portfolio.source.Lines;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A reader that turns a JSON document into nodes with their locations. */
public final class JsonReader {

    /** The deepest nesting. No document written by people comes near it, and it does not overflow the stack. */
    private static final int MAX_DEPTH = 100;

    private static final int MAX_NAME = 60;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String text;
    private final Lines lines;
    private final Problems problems;
    private final JsonParser parser;

    /** Receives each value that a later member of the same name replaces; null if duplicate names are errors. */
    private final @Nullable Consumer<JsonNode> replaced;

    private JsonReader(SourceFile file, JsonParser parser, Problems problems, @Nullable Consumer<JsonNode> replaced) {
        this.text = file.text();
        this.lines = new Lines(file);
        this.problems = problems;
        this.parser = parser;
        this.replaced = replaced;
    }

    /** Reads a document in which duplicate names are errors. Empty after a syntax error, which is reported. */
    public static Optional<JsonNode> read(SourceFile file, Problems problems) {
        return read(file, problems, null);
    }

    /**
     * Reads a document.
     *
     * @param replaced receives each value that a later member of the same name replaces; null if duplicate names are
     *     errors
     */
    static Optional<JsonNode> read(SourceFile file, Problems problems, @Nullable Consumer<JsonNode> replaced) {
        if (file.text().isBlank()) {
            problems.error(file.whole(), "this file is empty", "check that it is the right file");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            return new JsonReader(file, parser, problems, replaced).read();
        }
    }

    private Optional<JsonNode> read() {
        try {
            JsonNode root = node(parser.nextToken(), "", 0);
            if (parser.nextToken() == null) {
                return Optional.of(root);
            }
            problems.error(
                    place(), "there is text after the end of the document", "delete it, or fix the brackets above it");
        } catch (StreamConstraintsException e) {
            problems.error(place(), "this key or number is too long", "shorten it");
        } catch (JacksonException e) {
            problems.addAll(List.of(mistake(e)));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return Optional.empty();
    }

    private JsonNode node(JsonToken token, String pointer, int depth) {
        Place place = place();
        return switch (token) {
            case START_OBJECT -> object(place, pointer, deeper(place, depth));
            case START_ARRAY -> array(place, pointer, deeper(place, depth));
            case VALUE_STRING -> {
                int start = start();
                String value = parser.getString();
                yield new JsonString(lines.place(start, end()), pointer, value);
            }
            case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(place, pointer, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull(place, pointer);
            default -> new JsonNumber(place, pointer, parser.getString());
        };
    }

    private static int deeper(Place place, int depth) {
        if (depth == MAX_DEPTH) {
            throw new ProblemException(List.of(Problem.error(
                    place,
                    "this is nested more than " + MAX_DEPTH + " levels deep",
                    "look for a missing or extra bracket")));
        }
        return depth + 1;
    }

    private JsonNode array(Place place, String pointer, int depth) {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token, pointer + "/" + elements.size(), depth));
        }
        return new JsonArray(place, pointer, elements);
    }

    private JsonNode object(Place place, String pointer, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place namePlace = namePlace();
            String inside = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Member member = new Member(namePlace, node(parser.nextToken(), inside, depth));
            Member earlier = members.put(name, member);
            if (earlier != null && replaced != null) {
                replaced.accept(earlier.value());
            } else if (earlier != null) {
                problems.error(
                        namePlace, "'" + shortened(name) + "' appears twice in this object", "keep one of the two");
            }
        }
        return new JsonObject(place, pointer, members);
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : Cut.first(MAX_NAME / 2, name) + "…";
    }

    private Problem mistake(JacksonException e) {
        int at = Math.min(Math.max(0, (int) e.getLocation().getCharOffset()), text.length());
        return new JsonMistake(text, lines, at).problem(String.valueOf(e.getOriginalMessage()));
    }

    /**
     * Returns the location of a member's name. The end is searched in the text, because the parser has already read
     * past the colon.
     */
    private Place namePlace() {
        int end = start() + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return lines.place(start(), end + 1);
    }

    private Place place() {
        return lines.place(start(), end());
    }

    private int start() {
        return Math.max(0, (int) parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return Math.max(0, (int) parser.currentLocation().getCharOffset());
    }
}
