package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.ListOf;
import portfolio.source.Place;

/**
 * A change of structure that precedes the {@link Repair}: values that other programs keep elsewhere go to where JSON
 * Resume has them. The values themselves stay as they are, with their locations and pointers.
 */
final class Rearrangement {

    private static final String BASICS = "basics";

    private final ImportRemarks remarks;
    private final PersonParts person;

    private Rearrangement(ImportRemarks remarks) {
        this.remarks = remarks;
        this.person = new PersonParts(remarks);
    }

    /** Returns the résumé with each value where {@link ResumeSchema#REPAIRED} has it, as far as this is known. */
    static JsonObject of(JsonObject resume, ImportRemarks remarks) {
        return new Rearrangement(remarks).root(resume);
    }

    private JsonObject root(JsonObject written) {
        JsonObject root = withBasics(unwrapped(written));
        Map<String, Member> members = new LinkedHashMap<>();
        root.members().forEach((name, member) -> {
            String known = name.equals(BASICS) ? BASICS : ResumeSchema.REPAIRED.meantBy(name);
            members.put(name, known == null ? member : rearranged(known, member));
        });
        return new JsonObject(root.place(), root.pointer(), members);
    }

    private Member rearranged(String known, Member member) {
        JsonNode value = member.value();
        if (known.equals(BASICS)) {
            return value instanceof JsonObject basics ? new Member(member.name(), person.repaired(basics)) : member;
        }
        Shape shape = ResumeSchema.REPAIRED.members().get(known);
        if (!(shape instanceof ListOf list)
                || !(list.entry() instanceof Keys keys)
                || !keys.members().containsKey("endDate")
                || !(value instanceof JsonArray array)) {
            return member;
        }
        DatedEntry dated = new DatedEntry(keys, remarks);
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode element : array.elements()) {
            if (!(element instanceof JsonObject entry)) {
                entries.add(element);
            } else if (known.equals("work")) {
                dated.positions(entry).forEach(position -> entries.add(dated.inTwo(position)));
            } else {
                entries.add(dated.inTwo(entry));
            }
        }
        return new Member(member.name(), new JsonArray(array.place(), array.pointer(), entries));
    }

    /** Returns the résumé inside an object such as {@code {"resume": {…}}}, with the other members around it. */
    private JsonObject unwrapped(JsonObject root) {
        List<Map.Entry<String, Member>> inside = root.members().entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof JsonObject object
                        && ResumeSchema.REPAIRED.meantBy(entry.getKey()) == null
                        && hasSections(object))
                .toList();
        if (hasSections(root) || inside.size() != 1) {
            return root;
        }
        Member wrapper = inside.get(0).getValue();
        JsonObject resume = (JsonObject) wrapper.value();
        remarks.moved(wrapper.name(), resume.pointer(), "its members are those of the résumé");
        Map<String, Member> members = new LinkedHashMap<>(resume.members());
        root.without(Set.of(inside.get(0).getKey())).members().forEach(members::putIfAbsent);
        return new JsonObject(root.place(), root.pointer(), members);
    }

    private static boolean hasSections(JsonObject object) {
        return object.members().entrySet().stream()
                .anyMatch(entry -> ResumeSchema.REPAIRED.meantBy(entry.getKey()) != null
                        && (entry.getValue().value() instanceof JsonObject
                                || entry.getValue().value() instanceof JsonArray));
    }

    /** Moves members of {@code basics} that stand at the top level into it. */
    private JsonObject withBasics(JsonObject root) {
        String key = root.members().keySet().stream()
                .filter(name -> BASICS.equals(ResumeSchema.REPAIRED.meantBy(name)))
                .findFirst()
                .orElse(BASICS);
        Member written = root.members().get(key);
        Member bio = root.members().get("bio");
        if (written == null && bio != null && bio.value() instanceof JsonObject object) {
            remarks.moved(bio.name(), object.pointer(), "JSON Resume calls it '" + BASICS + "'");
            return withBasics(root.without(Set.of("bio")).with(BASICS, bio));
        }
        if (written != null && !(written.value() instanceof JsonObject)) {
            return root;
        }
        Set<String> loose = root.members().entrySet().stream()
                .filter(entry -> !Absent.is(entry.getValue().value()) && isOfBasics(entry.getKey(), written))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (loose.isEmpty()) {
            return root;
        }
        JsonObject basics = written == null
                ? new JsonObject(root.place(), root.pointer() + "/" + BASICS, Map.of())
                : (JsonObject) written.value();
        for (String name : loose) {
            Member member = Objects.requireNonNull(root.members().get(name));
            remarks.moved(member.name(), member.value().pointer(), "JSON Resume has it in '" + BASICS + "'");
            basics = basics.with(name, member);
        }
        Place place = written == null ? root.place() : written.name();
        return root.without(loose).with(key, new Member(place, basics));
    }

    /** Returns whether a member of the top level belongs to {@code basics}, which does not have it yet. */
    private static boolean isOfBasics(String name, @Nullable Member basics) {
        Keys keys = ResumeSchema.REPAIRED_BASICS;
        if (ResumeSchema.REPAIRED.meantBy(name) != null) {
            return false;
        }
        String known = keys.meantBy(name);
        boolean isThere = basics != null
                && basics.value() instanceof JsonObject object
                && object.members().keySet().stream()
                        .anyMatch(other -> other.equals(name) || (known != null && known.equals(keys.meantBy(other))));
        return !isThere && (known != null || PersonParts.isOne(name));
    }
}
