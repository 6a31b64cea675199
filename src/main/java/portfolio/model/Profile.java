package portfolio.model;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.source.InvalidValue;

/**
 * The person the site is about, and the settings of the site: {@code content/site.yaml}.
 *
 * @param name the person's name; if it is missing, the role is used in its place
 * @param familyName the family name within {@code name}; default: the last word, with particles such as {@code van}
 *     before it
 * @param role the person's profession, such as {@code Senior software engineer}; required only if there is no name
 * @param headline the person's field in one sentence; if it is missing, the name or role is the heading
 * @param introduction two or three sentences in the first person; inline Markdown
 * @param location where the person is based
 * @param openTo the work the person is open to
 * @param availability a sentence on location and work the person is open to; default: composed from {@code location}
 *     and {@code openTo}
 * @param language the language of the content as a BCP 47 tag
 * @param url the address where the site will be published
 * @param accent the accent colour; default: the dark red of the design
 * @param image a photograph of the person: a file in the content folder, or an address for machine-readable output only
 * @param imageAlt the alternative text of the photograph; required if it is a file
 * @param imageOnResume whether the résumé shows the photograph, as a PDF and printed from its page
 * @param homepage the person's own website, if it is not this site
 * @param address the person's postal address
 * @param paper the paper size of the printed résumé
 * @param contact contacts and profiles, in order
 * @param sections the titles of the sections of the home page
 * @param labels the words of the interface; those that the content does not set are in {@code language}
 * @param hosting settings for the web host
 */
public record Profile(
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String role,
        @Nullable String headline,
        @Nullable Inline introduction,
        @Nullable String location,
        @Nullable String openTo,
        @Nullable String availability,
        @Default("en") String language,
        @Default("https://www.example.com/") SiteUrl url,
        @Nullable Accent accent,
        @Nullable Photo image,
        @Nullable AltText imageAlt,
        @Default("false") boolean imageOnResume,
        @Nullable WebUrl homepage,
        @Nullable Address address,
        @Default("A4") Paper paper,
        List<Channel> contact,
        @Default Sections sections,
        @Default Labels labels,
        @Default Hosting hosting) {

    /** The placeholder for the name in a new content folder. */
    public static final String NAME_PLACEHOLDER = "Your name";

    /** The placeholder for the role in a new content folder. */
    public static final String ROLE_PLACEHOLDER = "Your role";

    public Profile {
        contact = List.copyOf(contact);
        Text.requireNotBlankIfAny("name", name);
        Text.requireNotBlankIfAny("role", role);
        Text.requireNotBlankIfAny("headline", headline);
        Text.requireOneOf("name", "role", name, role);
        requireLanguage(language);
        requireFamilyName(name, familyName);
        if (image != null && image.file() != null && imageAlt == null) {
            throw InvalidValue.in(
                    "image",
                    "'image' has no alternative text",
                    "add a line such as 'imageAlt: " + (name == null ? "Portrait" : name) + " at a whiteboard'");
        }
        if (imageOnResume && (image == null || image.file() == null)) {
            throw InvalidValue.in(
                    "imageOnResume",
                    image == null ? "there is no photo to show" : "'image' is an address, which the résumé cannot show",
                    "save the photo in this folder and name it, as in 'image: me.jpg', or delete 'imageOnResume'");
        }
        labels = labels.language() == null ? labels.in(language) : labels;
    }

    private static void requireFamilyName(@Nullable String name, @Nullable String familyName) {
        if (familyName != null && (name == null || !PersonName.hasFamilyName(name, familyName))) {
            throw InvalidValue.in(
                    "familyName",
                    "'" + familyName + "' is neither the beginning nor the end of "
                            + (name == null ? "a name, since there is no 'name'" : "the name '" + name + "'"),
                    name == null ? "set 'name' too, or delete it" : "write it as in 'name'");
        }
    }

    private static void requireLanguage(String language) {
        try {
            String code = new Locale.Builder().setLanguageTag(language).build().getLanguage();
            // Longer codes are well-formed, but none is registered (BCP 47, section 2.2.1).
            if (code.isEmpty() || code.length() > 3) {
                throw new IllformedLocaleException();
            }
        } catch (IllformedLocaleException e) {
            throw InvalidValue.in(
                    "language",
                    "'" + language + "' is not a language tag",
                    "write a BCP 47 tag, such as en, de or pt-BR");
        }
    }

    /** Returns a copy with another site address. */
    public Profile withUrl(SiteUrl other) {
        return with(role, introduction, other);
    }

    private Profile with(@Nullable String otherRole, @Nullable Inline otherIntroduction, SiteUrl other) {
        return new Profile(
                name,
                familyName,
                otherRole,
                headline,
                otherIntroduction,
                location,
                openTo,
                availability,
                language,
                other,
                accent,
                image,
                imageAlt,
                imageOnResume,
                homepage,
                address,
                paper,
                contact,
                sections,
                labels,
                hosting);
    }

    /** Returns a copy with another role and introduction; null keeps the present one. */
    public Profile retold(@Nullable String otherRole, @Nullable Inline otherIntroduction) {
        return with(
                otherRole == null ? role : otherRole,
                otherIntroduction == null ? introduction : otherIntroduction,
                url);
    }

    /** Returns the channels that an audience may see, {@link Visibility#PUBLIC} or {@link Visibility#PDF}. */
    public List<Channel> contactFor(Visibility audience) {
        return contact.stream()
                .filter(channel -> channel.visibility().reaches(audience))
                .toList();
    }

    /** Returns the postal address; empty if there is none, or if the audience may not see it. */
    public Optional<Address> addressFor(Visibility audience) {
        return Optional.ofNullable(address).filter(known -> known.visibility().reaches(audience));
    }

    /** Returns whether there is a channel or postal address that the audience may see. */
    public boolean hasContactFor(Visibility audience) {
        return !contactFor(audience).isEmpty() || addressFor(audience).isPresent();
    }

    /** Returns the parts of the name; empty if there is no name. */
    public Optional<PersonName> personName() {
        return Optional.ofNullable(name).map(known -> PersonName.of(known, familyName));
    }

    /** Returns the name, or the role if there is no name. */
    public String identity() {
        return name == null ? Objects.requireNonNull(role) : name;
    }

    /** Returns the headline; if there is none, the name or else the role. */
    public String headlineOrIdentity() {
        return headline == null ? identity() : headline;
    }

    /** Returns the heading of the first page: the name, else the headline, else the role. */
    public String heading() {
        return name == null && headline != null ? headline : identity();
    }

    /** Returns the headline, unless {@link #heading} already is the headline; null if there is none. */
    public @Nullable String subheading() {
        return name == null ? null : headline;
    }
}
