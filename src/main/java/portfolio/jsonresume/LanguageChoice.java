package portfolio.jsonresume;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;

/** The choice among values that a résumé gives in several languages: {@code {"en": "Nurse", "fr": "Infirmière"}}. */
final class LanguageChoice {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern REGION = Pattern.compile("[-_][A-Za-z0-9]{2,8}");
    private static final String ENGLISH = "en";

    /** Keys for the language of a text, in lower case without separators. */
    private static final Set<String> KEYS = Set.of("lang", "language", "locale", "languagecode");

    private final @Nullable String wanted;

    private final Set<String> seen = new TreeSet<>();
    private boolean wasFound;

    /**
     * Creates a choice.
     *
     * @param wanted the language tag to prefer (BCP 47), such as {@code fr}; null for English
     */
    LanguageChoice(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns the name of the member to take: the preferred language, else English, else the first; empty if the names
     * of the object are not all languages.
     */
    Optional<String> among(JsonObject object) {
        Map<String, Member> members = object.members();
        if (members.isEmpty() || !members.keySet().stream().allMatch(LanguageChoice::isLanguage)) {
            return Optional.empty();
        }
        List<String> present = members.keySet().stream()
                .filter(name -> !isAbsent(members, name))
                .toList();
        seen.addAll(members.keySet());
        Optional<String> preferred = named(wanted, present);
        wasFound |= preferred.isPresent();
        return preferred
                .or(() -> named(ENGLISH, present))
                .or(() -> present.stream().findFirst());
    }

    /**
     * Returns texts that are listed with their languages, {@code [{"lang": "en", "text": "Nurse"}]}, as an object by
     * language; empty if the list is not of this form.
     */
    static Optional<JsonObject> byLanguage(JsonArray list) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (JsonNode element : list.elements()) {
            if (!(element instanceof JsonObject entry) || entry.members().size() != 2) {
                return Optional.empty();
            }
            entry.members().forEach((name, member) -> {
                if (KEYS.contains(Keys.bare(name))
                        && member.value() instanceof JsonString language
                        && isLanguage(language.text())) {
                    entry.without(Set.of(name))
                            .members()
                            .values()
                            .forEach(text -> members.putIfAbsent(language.text(), text));
                }
            });
        }
        return members.isEmpty() || members.size() != list.elements().size()
                ? Optional.empty()
                : Optional.of(new JsonObject(list.place(), list.pointer(), members));
    }

    /** Returns the preferred language if there is one and no text so far was given in it; empty otherwise. */
    Optional<String> unmet() {
        return Optional.ofNullable(wanted).filter(language -> !wasFound);
    }

    /** Returns the languages of all texts so far, in alphabetical order. */
    Set<String> seen() {
        return Collections.unmodifiableSet(seen);
    }

    private static boolean isAbsent(Map<String, Member> members, String name) {
        Member member = members.get(name);
        return member == null || Absent.is(member.value());
    }

    private static boolean isLanguage(String name) {
        return LANGUAGES.contains(language(name));
    }

    /** Returns the name equal to the tag, else the first one of the same language in any region. */
    private static Optional<String> named(@Nullable String tag, List<String> names) {
        if (tag == null) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> name.replace('_', '-').equalsIgnoreCase(tag.replace('_', '-')))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> language(name).equals(language(tag)))
                        .findFirst());
    }

    private static String language(String tag) {
        return REGION.matcher(tag).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Returns the names of the languages, for a message. */
    static String names(JsonObject object) {
        return String.join(", ", object.members().keySet());
    }
}
