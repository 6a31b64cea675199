package portfolio.jsonresume;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonBoolean;
import portfolio.json.JsonNode.JsonNull;
import portfolio.json.JsonNode.JsonNumber;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.Leaf;
import portfolio.jsonresume.Shape.ListOf;
import portfolio.model.PartialDate;
import portfolio.source.InvalidValue;
import portfolio.source.Nearest;
import portfolio.source.Place;

/**
 * A repair that turns a résumé with deviations into one that conforms to the schema. Each value is taken as it is,
 * repaired with a remark, or left out with a remark; placeholder values are left out without one. Each value keeps its
 * location and pointer.
 */
public final class Repair {

    /** Members whose values are joined into one text if there are two. */
    /** The path of a picture file, such as {@code ./me.jpg}. */
    private static final Pattern PICTURE = Pattern.compile("(?i)[^:?#]+\\.(jpe?g|png|webp|gif|avif|svg|heic|tiff?)");

    private static final Set<String> PROSE = Set.of("summary", "description", "reference");

    /** Members, in lower case, whose value {@code true} means that a job has not ended. */
    private static final Set<String> GOES_ON = Set.of("current", "iscurrent", "ispresent", "present", "ongoing");

    /** Members about the file, not the person. They are left out as a whole, so nothing in them needs a repair. */
    private static final Set<String> ABOUT_FILE = Set.of("$schema", "meta");

    private static final Pattern TELEPHONE_SCHEME = Pattern.compile("^\\s*tel:\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML_ITEM = Pattern.compile("<li[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** The most digits that a number with an exponent may have without one. */
    private static final int MAX_DIGITS = 20;

    private static final String START = "startDate";
    private static final String END = "endDate";

    /** Members with room for only one text. Several texts in other members are joined. */
    private static final Set<String> SINGLE = Set.of(
            "phone",
            "username",
            "network",
            "postalCode",
            "countryCode",
            "level",
            "fluency",
            "language",
            "type",
            "score");

    private final LanguageChoice languages;
    private final ImportRemarks remarks;

    /** The starts of the periods in end dates such as {@code since 2020}, by the pointer of the end date. */
    private final Map<String, String> starts = new HashMap<>();

    private Repair(LanguageChoice languages, ImportRemarks remarks) {
        this.languages = languages;
        this.remarks = remarks;
    }

    /**
     * Repairs a whole résumé.
     *
     * @param language the language to prefer if there are several (BCP 47); null for English. If it is missing, English
     *     or else the first is taken
     * @return a résumé that conforms to {@link ResumeSchema#REPAIRED}, except that an {@code endDate} may also be
     *     {@code present}, or {@code null} if the original cannot be read
     */
    public static JsonObject of(JsonObject resume, @Nullable String language, ImportRemarks remarks) {
        LanguageChoice languages = new LanguageChoice(language);
        JsonObject arranged = Rearrangement.of(resume, remarks);
        JsonObject repaired =
                new Repair(languages, remarks).members(arranged.without(ABOUT_FILE), ResumeSchema.REPAIRED);
        for (String name : ABOUT_FILE) {
            Member member = arranged.members().get(name);
            repaired = member == null ? repaired : repaired.with(name, member);
        }
        languages.unmet().ifPresent(wanted -> remarks.missing(resume, wanted, languages.seen()));
        return repaired;
    }

    private @Nullable JsonNode value(String name, JsonNode written, Shape shape) {
        JsonNode node = inOneLanguage(written, shape);
        if (Absent.is(node)) {
            return null;
        }
        if (shape instanceof Keys keys) {
            return object(node, keys);
        }
        if (shape instanceof ListOf list) {
            return list(node, list);
        }
        return text(name, node, (Leaf) shape);
    }

    private JsonNode inOneLanguage(JsonNode written, Shape shape) {
        JsonNode node = written instanceof JsonArray list && shape instanceof Leaf
                ? LanguageChoice.byLanguage(list).map(JsonNode.class::cast).orElse(list)
                : written;
        if (!(node instanceof JsonObject object) || isListByName(object, shape)) {
            return node;
        }
        return languages
                .among(object)
                .filter(name -> !(shape instanceof Keys keys) || keys.meantBy(name) == null)
                .map(name -> {
                    remarks.changed(
                            node,
                            "of its languages (" + LanguageChoice.names(object) + "), '" + name + "' was used",
                            "to use another one, import with --language");
                    return Objects.requireNonNull(object.value(name));
                })
                .orElse(node);
    }

    /**
     * Returns whether an object is a list whose entries are given by name, such as {@code {"en": "native"}} for
     * languages.
     */
    private static boolean isListByName(JsonObject object, Shape shape) {
        return shape instanceof ListOf list
                && list.entry() instanceof Keys keys
                && keys.habits().ofName() != null
                && object.members().values().stream().noneMatch(member -> member.value() instanceof JsonArray);
    }

    private @Nullable JsonNode object(JsonNode node, Keys keys) {
        if (node instanceof JsonObject object) {
            return members(object, keys);
        }
        if (node instanceof JsonArray list) {
            List<JsonNode> said = list.elements().stream()
                    .filter(element -> !Absent.is(element))
                    .toList();
            remarks.changed(node, said.size() == 1 ? "its only entry was used" : "only its first entry was used");
            return object(said.get(0), keys);
        }
        String loneText = keys.habits().loneText();
        if (node instanceof JsonString && loneText != null) {
            Shape shape = Objects.requireNonNull(keys.members().get(loneText));
            JsonNode value = value(loneText, node, shape);
            if (value == null) {
                return null;
            }
            remarks.changed(node, "the text was used as its '" + loneText + "'");
            return new JsonObject(node.place(), node.pointer(), Map.of(loneText, new Member(node.place(), value)));
        }
        remarks.leftOut(node, "an object is expected here, not " + node.kind());
        return null;
    }

    private JsonObject members(JsonObject object, Keys keys) {
        Map<String, Member> repaired = new LinkedHashMap<>();
        List<Map.Entry<String, Member>> unknown = new ArrayList<>();
        for (Map.Entry<String, Member> entry : object.members().entrySet()) {
            Shape shape = keys.members().get(entry.getKey());
            if (shape == null) {
                unknown.add(entry);
            } else {
                put(
                        repaired,
                        entry.getKey(),
                        entry.getValue().name(),
                        value(entry.getKey(), entry.getValue().value(), shape));
            }
        }
        for (Map.Entry<String, Member> entry : unknown) {
            if (!Absent.is(entry.getValue().value())) {
                addUnknown(repaired, entry.getKey(), entry.getValue(), keys);
            }
        }
        if (keys.members().containsKey("summary") && keys.members().containsKey("highlights")) {
            movePoints(repaired, object);
        }
        addStart(repaired, object, keys);
        addName(repaired, object, keys);
        return new JsonObject(object.place(), object.pointer(), repaired);
    }

    /** Adds the start that an end date such as {@code since 2020} contains, if there is no other. */
    private void addStart(Map<String, Member> repaired, JsonObject object, Keys keys) {
        Member end = repaired.get(END);
        if (end == null || repaired.containsKey(START) || !keys.members().containsKey(START)) {
            return;
        }
        String start = starts.get(end.value().pointer());
        if (start != null) {
            String pointer = object.pointer() + "/" + START;
            remarks.added(end.value().place(), pointer, "'" + END + "' names it as '" + start + "'", null);
            put(repaired, START, end.name(), new JsonString(end.value().place(), pointer, start));
        }
    }

    /** Adds a name to a group that has none. It is the same name that a group of loose texts gets. */
    private void addName(Map<String, Member> repaired, JsonObject object, Keys keys) {
        String group = keys.habits().group();
        String name = keys.habits().loneText();
        if (group != null
                && name != null
                && !repaired.containsKey(name)
                && repaired.containsKey(keys.habits().ofName())) {
            String pointer = object.pointer() + "/" + name;
            remarks.added(object.place(), pointer, "the group needs a name, so it is called '" + group + "'", null);
            put(repaired, name, object.place(), new JsonString(object.place(), pointer, group));
        }
    }

    private static void put(Map<String, Member> members, String name, Place place, @Nullable JsonNode value) {
        if (value != null) {
            members.put(name, new Member(place, value));
        }
    }

    private void addUnknown(Map<String, Member> repaired, String name, Member member, Keys keys) {
        String known = keys.meantBy(name);
        if (known != null) {
            addRenamed(repaired, known, member, keys);
        } else if (keys.members().containsKey(END)
                && GOES_ON.contains(name.toLowerCase(Locale.ROOT))
                && member.value() instanceof JsonBoolean truth) {
            addGoesOn(repaired, member, truth);
        } else {
            String hint = Nearest.hint(name, keys.members().keySet()).orElse(null);
            remarks.leftOut(member.name(), member.value().pointer(), "JSON Resume has no such key", hint);
        }
    }

    private void addGoesOn(Map<String, Member> repaired, Member member, JsonBoolean truth) {
        if (!truth.isTrue() || repaired.containsKey(END)) {
            return;
        }
        remarks.moved(member.name(), truth.pointer(), "it means that 'endDate' is 'present'");
        put(repaired, END, member.name(), new JsonString(truth.place(), truth.pointer(), Present.WORD));
    }

    private void addRenamed(Map<String, Member> repaired, String known, Member member, Keys keys) {
        JsonNode value = value(
                known, member.value(), Objects.requireNonNull(keys.members().get(known)));
        if (value == null) {
            return;
        }
        Member before = repaired.get(known);
        JsonNode joined =
                before == null || before.value() instanceof JsonNull ? value : joined(known, before.value(), value);
        if (joined == null) {
            remarks.leftOut(
                    member.name(), value.pointer(), "it means '" + known + "', which already has another value", null);
            return;
        }
        remarks.moved(member.name(), value.pointer(), "JSON Resume calls it '" + known + "'");
        put(repaired, known, before == null ? member.name() : before.name(), joined);
    }

    /** Joins two values; null if they cannot be joined, so one has to be dropped. */
    private static @Nullable JsonNode joined(String name, JsonNode one, JsonNode other) {
        if (one instanceof JsonArray first && other instanceof JsonArray second) {
            List<JsonNode> both = Stream.concat(first.elements().stream(), second.elements().stream())
                    .toList();
            return new JsonArray(one.place(), one.pointer(), both);
        }
        if (one instanceof JsonString first && other instanceof JsonString second) {
            if (first.text().equals(second.text())) {
                return one;
            }
            return PROSE.contains(name)
                    ? new JsonString(one.place(), one.pointer(), first.text() + "\n\n" + second.text())
                    : null;
        }
        return null;
    }

    private void movePoints(Map<String, Member> repaired, JsonObject object) {
        Member summary = repaired.get("summary");
        if (summary == null || !(summary.value() instanceof JsonString text)) {
            return;
        }
        PointList points = PointList.of(text.text()).orElse(null);
        if (points == null) {
            return;
        }
        Member highlighted = repaired.get("highlights");
        JsonArray old = highlighted != null && highlighted.value() instanceof JsonArray list
                ? list
                : new JsonArray(text.place(), object.pointer() + "/highlights", List.of());
        List<JsonNode> highlights = new ArrayList<>(old.elements());
        for (String point : points.points()) {
            String pointer = object.pointer() + "/highlights/" + highlights.size();
            highlights.add(new JsonString(text.place(), pointer, point));
        }
        repaired.put("highlights", new Member(summary.name(), new JsonArray(old.place(), old.pointer(), highlights)));
        String rest = Stream.of(points.before(), points.after())
                .filter(part -> !part.isEmpty())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n\n" + b);
        String what = points.points().size() == 1
                ? "its point is now in 'highlights'"
                : "its " + points.points().size() + " points are now in 'highlights'"
                        + (PointList.isNested(text.text()) ? " without nesting" : "");
        if (rest.isEmpty()) {
            repaired.remove("summary");
            remarks.moved(text.place(), text.pointer(), what);
        } else {
            repaired.put("summary", new Member(summary.name(), new JsonString(text.place(), text.pointer(), rest)));
            remarks.changed(text, what);
        }
    }

    private @Nullable JsonNode list(JsonNode node, ListOf shape) {
        if (node instanceof JsonArray list) {
            return elements(list, flat(list, shape), shape);
        }
        if (node instanceof JsonObject object) {
            return listOfObject(object, shape);
        }
        if (node instanceof JsonString text) {
            List<JsonNode> parts = parts(text, shape);
            remarks.changed(
                    node,
                    parts.size() == 1
                            ? "the text became a list with one entry"
                            : "the text became a list with " + parts.size() + " entries");
            return elements(node, parts, shape);
        }
        remarks.changed(node, "it became a list with one entry");
        return elements(node, List.of(node), shape);
    }

    /** Returns the elements of a list. If they are texts, nested lists are flattened, and so are lists in HTML. */
    private List<JsonNode> flat(JsonArray list, ListOf shape) {
        if (shape.entry() instanceof Keys) {
            return list.elements();
        }
        return list.elements().stream()
                .flatMap(element -> element instanceof JsonArray inner ? inner.elements().stream() : Stream.of(element))
                .flatMap(element -> element instanceof JsonString text
                                && HTML_ITEM.matcher(text.text()).find()
                        ? items(text, shape)
                        : Stream.of(element))
                .toList();
    }

    /** Returns the items of a list in HTML as texts of their own; the text itself if it is more than a list. */
    private Stream<JsonNode> items(JsonString text, ListOf shape) {
        Optional<PointList> points = PointList.of(new TextRepair(text.text()).text());
        if (points.isEmpty()
                || !points.get().before().isEmpty()
                || !points.get().after().isEmpty()) {
            return Stream.of(text);
        }
        List<JsonNode> items = parts(text, shape);
        remarks.changed(text, "its " + items.size() + " items are now entries of their own");
        return items.stream();
    }

    private JsonArray elements(JsonNode list, List<JsonNode> written, ListOf shape) {
        List<JsonNode> repaired = new ArrayList<>();
        List<JsonNode> loose = new ArrayList<>();
        String group = shape.entry() instanceof Keys keys ? keys.habits().group() : null;
        for (JsonNode element : written) {
            JsonNode node = inOneLanguage(element, shape.entry());
            if (group != null && !(node instanceof JsonObject) && !Absent.is(node)) {
                loose.add(node);
            } else {
                JsonNode value = value("", node, shape.entry());
                if (value != null) {
                    repaired.add(value);
                }
            }
        }
        if (!loose.isEmpty() && group != null && shape.entry() instanceof Keys keys) {
            repaired.add(group(list, loose, group, keys));
        }
        return new JsonArray(list.place(), list.pointer(), repaired);
    }

    /** Returns one object that collects the texts found among objects. */
    private JsonObject group(JsonNode list, List<JsonNode> loose, String group, Keys keys) {
        String member = Objects.requireNonNull(keys.habits().ofName());
        ListOf shape = (ListOf) Objects.requireNonNull(keys.members().get(member));
        Place place = loose.get(0).place();
        loose.forEach(node -> remarks.moved(node.place(), node.pointer(), "it is now in the group '" + group + "'"));
        Map<String, Member> members = new LinkedHashMap<>();
        String name = Objects.requireNonNull(keys.habits().loneText());
        members.put(name, new Member(place, new JsonString(place, list.pointer(), group)));
        members.put(
                member,
                new Member(place, elements(list, flat(new JsonArray(place, list.pointer(), loose), shape), shape)));
        return new JsonObject(place, list.pointer(), members);
    }

    private static List<JsonNode> parts(JsonString text, ListOf shape) {
        String written = new TextRepair(text.text()).text();
        Optional<PointList> points = PointList.of(written);
        List<String> parts;
        if (points.isPresent()) {
            parts = Stream.of(
                            List.of(points.get().before()),
                            points.get().points(),
                            List.of(points.get().after()))
                    .flatMap(List::stream)
                    .toList();
        } else {
            parts = List.of(written.split(shape.isOfWords() ? "[,;|\\n]|\\s[•·●▪/]\\s" : "\\n", -1));
        }
        return parts.stream()
                .map(String::strip)
                .filter(part -> !Absent.isSaidBy(part))
                .map(part -> (JsonNode) new JsonString(text.place(), text.pointer(), part))
                .toList();
    }

    private @Nullable JsonNode listOfObject(JsonObject object, ListOf shape) {
        if (!(shape.entry() instanceof Keys keys)) {
            List<JsonNode> texts = textsIn(object).toList();
            remarks.changed(object, "only the values of this object were kept, not its keys");
            return elements(object, texts, shape);
        }
        if (object.members().keySet().stream()
                .anyMatch(name -> keys.members().containsKey(name) || keys.meantBy(name) != null)) {
            remarks.changed(object, "it became a list with one entry");
            return elements(object, List.of(object), shape);
        }
        if (object.members().values().stream().allMatch(member -> member.value() instanceof JsonObject)
                && object.members().keySet().stream()
                        .allMatch(name -> NUMBER.matcher(name).matches())) {
            remarks.changed(object, "its values became a list, without the keys");
            return elements(
                    object,
                    object.members().values().stream().map(Member::value).toList(),
                    shape);
        }
        return byName(object, keys, shape);
    }

    private @Nullable JsonNode byName(JsonObject object, Keys keys, ListOf shape) {
        String nameMember = keys.members().keySet().iterator().next();
        if (object.members().values().stream()
                .anyMatch(
                        member -> !(member.value() instanceof JsonObject) && memberFor(member.value(), keys) == null)) {
            remarks.leftOut(object, "a list is expected here, not an object");
            return null;
        }
        remarks.changed(object, "its keys and values became a list");
        List<JsonNode> entries = new ArrayList<>();
        object.members().forEach((name, member) -> {
            Place place = member.name();
            String pointer = member.value().pointer();
            Map<String, Member> members = new LinkedHashMap<>();
            JsonObject inner = member.value() instanceof JsonObject value && !isInLanguages(value) ? value : null;
            if (inner == null || isWithout(inner, nameMember, keys)) {
                members.put(nameMember, new Member(place, new JsonString(place, pointer, name)));
            }
            String valueMember = memberFor(member.value(), keys);
            if (inner != null) {
                members.putAll(inner.members());
            } else if (valueMember != null) {
                members.put(valueMember, member);
            }
            entries.add(new JsonObject(place, pointer, members));
        });
        return elements(object, entries, shape);
    }

    private boolean isInLanguages(JsonObject object) {
        return languages.among(object).isPresent();
    }

    /** Returns whether an object has no value for a member, under any of its names. */
    private static boolean isWithout(JsonObject object, String member, Keys keys) {
        return object.members().entrySet().stream()
                .noneMatch(entry -> (entry.getKey().equals(member) || member.equals(keys.meantBy(entry.getKey())))
                        && !Absent.is(entry.getValue().value()));
    }

    /** Returns the member that a value with only a name belongs to; null if there is none. */
    private static @Nullable String memberFor(JsonNode value, Keys keys) {
        String usual = keys.habits().ofName();
        if ("url".equals(usual)
                && value instanceof JsonString text
                && keys.members().containsKey("username")
                && AddressText.web(text.text()).isEmpty()
                && !Syntax.isUri(text.text())) {
            return "username";
        }
        return usual != null
                ? usual
                : Stream.of("description", "summary")
                        .filter(keys.members()::containsKey)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable JsonNode text(String name, JsonNode node, Leaf leaf) {
        if (node instanceof JsonString text) {
            return leaf(name, text, leaf);
        }
        if (node instanceof JsonNumber number) {
            remarks.changed(node, "the number is now text");
            return leaf(name, new JsonString(node.place(), node.pointer(), digits(number)), leaf);
        }
        if (node instanceof JsonBoolean) {
            remarks.leftOut(node, leaf.what() + " is expected here, not " + node.kind());
            return nothing(name, node);
        }
        return textOfMany(name, node, leaf);
    }

    /** Returns a number as people write it: without an exponent, unless it would have too many digits to be read. */
    private static String digits(JsonNumber number) {
        if (number.digits().chars().noneMatch(c -> c == 'e' || c == 'E')) {
            return number.digits();
        }
        BigDecimal value = new BigDecimal(number.digits());
        return Math.abs((long) value.scale()) + value.precision() > MAX_DIGITS
                ? number.digits()
                : value.toPlainString();
    }

    private @Nullable JsonNode textOfMany(String name, JsonNode node, Leaf leaf) {
        Optional<String> date = leaf == Leaf.DATE ? DateParts.of(node) : Optional.empty();
        if (date.isPresent()) {
            remarks.changed(node, "its parts are read as '" + date.get() + "'");
            return new JsonString(node.place(), node.pointer(), date.get());
        }
        List<JsonNode> texts = textsIn(node).toList();
        if (texts.isEmpty()) {
            remarks.leftOut(node, leaf.what() + " is expected here, not " + node.kind());
            return nothing(name, node);
        }
        if (texts.size() == 1) {
            remarks.changed(node, "the only text in it was used");
            return text(name, texts.get(0), leaf);
        }
        if (node instanceof JsonObject || leaf != Leaf.TEXT || SINGLE.contains(name)) {
            String unused = texts.stream()
                    .skip(1)
                    .map(text -> "'" + ((JsonString) text).text().strip() + "'")
                    .collect(Collectors.joining(", "));
            remarks.changed(node, "only the first text in it was used, without " + unused);
            return text(name, texts.get(0), leaf);
        }
        remarks.changed(node, "its texts were joined");
        String lines = PROSE.contains(name) ? "\n- " : ", ";
        List<String> parts =
                texts.stream().map(text -> ((JsonString) text).text().strip()).toList();
        String joined = (PROSE.contains(name) ? "- " : "") + String.join(lines, parts);
        return leaf(name, new JsonString(node.place(), node.pointer(), joined), leaf);
    }

    /**
     * Returns all texts and numbers in a value as texts, without placeholders, in order. In objects, members with usual
     * names such as {@code name} come first.
     */
    private static Stream<JsonNode> textsIn(JsonNode node) {
        if (node instanceof JsonArray list) {
            return list.elements().stream().flatMap(Repair::textsIn);
        }
        if (node instanceof JsonObject object) {
            List<String> first = List.of("name", "title", "label", "text", "value");
            Stream<JsonNode> named = first.stream().map(object::value).filter(Objects::nonNull);
            Stream<JsonNode> others = object.members().entrySet().stream()
                    .filter(entry -> !first.contains(entry.getKey()))
                    .map(entry -> entry.getValue().value());
            return Stream.concat(named, others).flatMap(Repair::textsIn);
        }
        if (node instanceof JsonNumber number) {
            return Stream.of(new JsonString(node.place(), node.pointer(), digits(number)));
        }
        return node instanceof JsonString text && !Absent.isSaidBy(text.text()) ? Stream.of(text) : Stream.empty();
    }

    private @Nullable JsonNode leaf(String name, JsonString text, Leaf leaf) {
        return switch (leaf) {
            case TEXT -> plain(name.equals("phone") ? telephone(text) : text);
            case DATE -> date(name, text);
            case ADDRESS -> address(name, text);
            case MAILBOX -> mailbox(text);
        };
    }

    private JsonString telephone(JsonString text) {
        return read(text, TELEPHONE_SCHEME.matcher(text.text()).replaceFirst(""));
    }

    private @Nullable JsonString plain(JsonString text) {
        TextRepair repair = new TextRepair(text.text());
        if (Absent.isSaidBy(repair.text())) {
            if (!repair.done().isEmpty() && text.text().contains("<")) {
                remarks.leftOut(text, "it contains only HTML without text");
            }
            return null;
        }
        repair.done().forEach(done -> remarks.changed(text, done));
        return with(text, repair.text());
    }

    private @Nullable JsonNode date(String name, JsonString text) {
        String written = text.text().strip();
        if (name.equals(END) && Present.isSaidBy(written)) {
            return read(text, Present.WORD);
        }
        if (isDate(text.text())) {
            return text;
        }
        Optional<PartialDate> openSince = name.equals(END) ? OpenPeriod.start(written) : Optional.empty();
        if (openSince.isPresent()) {
            starts.put(text.pointer(), openSince.get().toString());
            return read(text, Present.WORD);
        }
        Optional<String> date = DateText.read(written).map(Object::toString);
        if (date.isEmpty()) {
            remarks.leftOut(text, "'" + text.text() + "' is not a date");
            return nothing(name, text);
        }
        return read(text, date.get());
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (InvalidValue invalid) {
            return false;
        }
    }

    /**
     * Returns a JSON {@code null} for an end date that cannot be read, so that the entry is not taken as still open;
     * for other members, null.
     */
    private static @Nullable JsonNode nothing(String name, JsonNode node) {
        return name.equals(END) ? new JsonNull(node.place(), node.pointer()) : null;
    }

    private @Nullable JsonNode address(String name, JsonString text) {
        Optional<String> address = AddressText.web(text.text());
        if (address.isPresent()) {
            return read(text, address.get());
        }
        if (Syntax.isUri(text.text())) {
            return text;
        }
        boolean isFile = name.equals("image") && PICTURE.matcher(text.text()).matches();
        remarks.leftOut(
                text.place(),
                text.pointer(),
                "'" + text.text() + "' is not a web address",
                isFile
                        ? "copy the picture into the content folder, and write its name as 'image' in site.yaml, with an"
                                + " 'imageAlt' that says what it shows"
                        : null);
        return null;
    }

    private @Nullable JsonNode mailbox(JsonString text) {
        Optional<String> mailbox = AddressText.mailbox(text.text());
        if (mailbox.isEmpty()) {
            remarks.leftOut(text, "'" + text.text() + "' is not an e-mail address");
            return null;
        }
        return read(text, mailbox.get());
    }

    private JsonString read(JsonString text, String value) {
        if (!value.equals(text.text())) {
            remarks.changed(text, "'" + text.text() + "' is read as '" + value + "'");
        }
        return with(text, value);
    }

    private static JsonString with(JsonString text, String value) {
        return new JsonString(text.place(), text.pointer(), value);
    }
}
