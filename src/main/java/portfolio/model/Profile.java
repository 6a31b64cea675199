package portfolio.model;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.source.InvalidValue;

/**
 * Who the site is about and how it introduces itself: {@code content/site.yaml}.
 *
 * @param name the person's name; without one the role stands for the person
 * @param role what the person is, such as {@code Senior software engineer}
 * @param headline the field in one sentence
 * @param introduction two or three sentences in the first person; inline Markdown
 * @param location where the person is based
 * @param openTo what the person is open to
 * @param availability location and what the person is open to as a sentence; default: made from those two
 * @param language language of the content as a BCP 47 tag
 * @param url where the site will be published
 * @param accent the colour that stands out; without one it is that of the design, a dark red
 * @param paper what the printed résumé is made for
 * @param contact ways to get in touch, in order
 * @param sections the words at the head of each section of the home page
 * @param labels the short words of the interface
 */
public record Profile(
        @Nullable String name,
        String role,
        String headline,
        @Nullable Inline introduction,
        @Nullable String location,
        @Nullable String openTo,
        @Nullable String availability,
        @Default("en") String language,
        @Default("https://www.example.com/") SiteUrl url,
        @Nullable Accent accent,
        @Default("A4") Paper paper,
        List<Channel> contact,
        @Default Sections sections,
        @Default Labels labels) {

    public Profile {
        contact = List.copyOf(contact);
        Text.requireNotBlank("role", role);
        Text.requireNotBlank("headline", headline);
        if (name != null) {
            Text.requireNotBlank("name", name);
        }
        requireLanguage(language);
    }

    private static void requireLanguage(String language) {
        try {
            if (new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                throw new IllformedLocaleException();
            }
        } catch (IllformedLocaleException e) {
            throw InvalidValue.in(
                    "language",
                    "'" + language + "' is not a language tag",
                    "write it as BCP 47 says, such as en, de or pt-BR");
        }
    }

    /** The same profile at another address. */
    public Profile withUrl(SiteUrl other) {
        return new Profile(
                name,
                role,
                headline,
                introduction,
                location,
                openTo,
                availability,
                language,
                other,
                accent,
                paper,
                contact,
                sections,
                labels);
    }

    /** What stands for the person: the name, or the role when there is none. */
    public String identity() {
        return name == null ? role : name;
    }
}
