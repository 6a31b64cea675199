package portfolio.jsonresume;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode.Member;
import portfolio.json.JsonNode.Members;

/** Chooses among values that a résumé gives in several languages: {@code {"en": "Nurse", "fr": "Infirmière"}}. */
final class LanguageChoice {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern REGION = Pattern.compile("[-_][A-Za-z0-9]{2,8}");
    private static final String ENGLISH = "en";

    private final @Nullable String wanted;

    /** @param wanted a language tag (BCP 47) such as {@code fr}; without it English is chosen */
    LanguageChoice(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** The name of the language to take: the wanted one, else English, else the first; empty for another object. */
    Optional<String> among(Members object) {
        Map<String, Member> members = object.members();
        if (members.isEmpty() || !members.keySet().stream().allMatch(LanguageChoice::isLanguage)) {
            return Optional.empty();
        }
        List<String> present = members.keySet().stream()
                .filter(name -> !isAbsent(members, name))
                .toList();
        return named(wanted, present)
                .or(() -> named(ENGLISH, present))
                .or(() -> present.stream().findFirst());
    }

    private static boolean isAbsent(Map<String, Member> members, String name) {
        Member member = members.get(name);
        return member == null || Absent.is(member.value());
    }

    private static boolean isLanguage(String name) {
        return LANGUAGES.contains(language(name));
    }

    /** The whole tag if there is one, else the same language of any region. */
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

    /** For a message: the names of the languages that there are. */
    static String names(Members object) {
        return String.join(", ", object.members().keySet());
    }
}
