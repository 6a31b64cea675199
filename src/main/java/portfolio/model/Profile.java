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
 * Who the site is about and how it introduces itself: {@code content/site.yaml}.
 *
 * @param name the person's name; without one the role stands for the person
 * @param familyName the part of the name that is the family's; default: its last word, with particles such as
 *     {@code van} before it
 * @param role what the person is, such as {@code Senior software engineer}; may be left out when there is a name
 * @param headline the field in one sentence; without one the name or the role heads the pages
 * @param introduction two or three sentences in the first person; inline Markdown
 * @param location where the person is based
 * @param openTo what the person is open to
 * @param availability location and what the person is open to as a sentence; default: made from those two
 * @param language language of the content as a BCP 47 tag
 * @param url where the site will be published
 * @param accent the colour that stands out; without one it is that of the design, a dark red
 * @param image a picture of the person, named to machines only
 * @param homepage the person's page on the web where that is not this site
 * @param address where letters arrive
 * @param paper what the printed résumé is made for
 * @param contact ways to get in touch, in order
 * @param sections the words at the head of each section of the home page
 * @param labels the short words of the interface
 * @param hosting what the hosts of the site have to know
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
        @Nullable WebUrl image,
        @Nullable WebUrl homepage,
        @Nullable Address address,
        @Default("A4") Paper paper,
        List<Channel> contact,
        @Default Sections sections,
        @Default Labels labels,
        @Default Hosting hosting) {

    /** What stands in a new content folder in place of the name. */
    public static final String NAME_PLACEHOLDER = "Your name";

    /** What stands in a new content folder in place of the role. */
    public static final String ROLE_PLACEHOLDER = "Your role";

    public Profile {
        contact = List.copyOf(contact);
        Text.requireNotBlankIfAny("name", name);
        Text.requireNotBlankIfAny("role", role);
        Text.requireNotBlankIfAny("headline", headline);
        Text.requireOneOf("name", "role", name, role);
        requireLanguage(language);
        requireFamilyName(name, familyName);
    }

    private static void requireFamilyName(@Nullable String name, @Nullable String familyName) {
        if (familyName != null && (name == null || !PersonName.hasFamilyName(name, familyName))) {
            throw InvalidValue.in(
                    "familyName",
                    "'" + familyName + "' is neither the beginning nor the end of "
                            + (name == null ? "a name, since there is no 'name'" : "the name '" + name + "'"),
                    name == null ? "set 'name' too, or delete it" : "write it as it stands in 'name'");
        }
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
                homepage,
                address,
                paper,
                contact,
                sections,
                labels,
                hosting);
    }

    /** The same profile with another role and introduction, where they are given. */
    public Profile retold(@Nullable String otherRole, @Nullable Inline otherIntroduction) {
        return with(
                otherRole == null ? role : otherRole,
                otherIntroduction == null ? introduction : otherIntroduction,
                url);
    }

    /** The ways to get in touch that an audience may see, {@link Visibility#PUBLIC} or {@link Visibility#PDF}. */
    public List<Channel> contactFor(Visibility audience) {
        return contact.stream()
                .filter(channel -> channel.visibility().reaches(audience))
                .toList();
    }

    /** Where letters arrive, if an audience may see it. */
    public Optional<Address> addressFor(Visibility audience) {
        return Optional.ofNullable(address).filter(known -> known.visibility().reaches(audience));
    }

    /** Whether an audience may see any way to get in touch. */
    public boolean hasContactFor(Visibility audience) {
        return !contactFor(audience).isEmpty() || addressFor(audience).isPresent();
    }

    /** The parts of the name; empty when there is none. */
    public Optional<PersonName> personName() {
        return Optional.ofNullable(name).map(known -> PersonName.of(known, familyName));
    }

    /** What stands for the person: the name, or the role when there is none. */
    public String identity() {
        return name == null ? Objects.requireNonNull(role) : name;
    }

    /** The headline, or what stands for the person. */
    public String headlineOrIdentity() {
        return headline == null ? identity() : headline;
    }

    /** What heads the first page: the name, or else the headline, or else the role. */
    public String heading() {
        return name == null && headline != null ? headline : identity();
    }

    /** The headline where it does not head the page already; absent when there is none. */
    public @Nullable String subheading() {
        return name == null ? null : headline;
    }
}
