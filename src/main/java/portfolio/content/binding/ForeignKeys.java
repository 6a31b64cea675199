package portfolio.content.binding;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portfolio.content.file.ContentFile;

/**
 * Keys of other tools, such as JSON Resume and its themes, blog engines and portfolio generators. Authors who come from
 * there may use a key that has another name here or does not exist; the hint says which.
 */
final class ForeignKeys {

    private static final String CONTACT = "contact";

    /**
     * The keys here by the name they have elsewhere, in lower case. The first of them that is known in a mapping is
     * meant. Keys joined by {@code +} are meant together.
     */
    private static final Map<String, List<String>> MEANINGS = new HashMap<>();

    /** Keys for contact details elsewhere, each with an example of the URL to write here. */
    private static final Map<String, String> CONTACTS = Map.ofEntries(
            Map.entry("email", "mailto:name@example.org"),
            Map.entry("mail", "mailto:name@example.org"),
            Map.entry("phone", "tel:+4930123456"),
            Map.entry("telephone", "tel:+4930123456"),
            Map.entry("mobile", "tel:+4930123456"),
            Map.entry("github", "https://github.com/name"),
            Map.entry("gitlab", "https://gitlab.com/name"),
            Map.entry("linkedin", "https://www.linkedin.com/in/name"),
            Map.entry("twitter", "https://x.com/name"),
            Map.entry("mastodon", "https://mastodon.social/@name"),
            Map.entry("bluesky", "https://bsky.app/profile/name"),
            Map.entry("profiles", "https://github.com/name"),
            Map.entry("contacts", "mailto:name@example.org"),
            Map.entry("social", "https://github.com/name"),
            Map.entry("socials", "https://github.com/name"));

    private static final String ONLY =
            "only a project ('cover') and site.yaml ('image') name pictures; show others in the text of a project";

    /** Keys without a counterpart, each with the hint for it. */
    private static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("theme", "there is only one design; set its colour with 'accent' in site.yaml"),
            Map.entry("layout", "there is only one design; leave the key out"),
            Map.entry("template", "there is only one design; leave the key out"),
            Map.entry("tags", "write 'technologies' in a project, or groups of skills in skills.yaml"),
            Map.entry("date", "there is no date here; leave the key out"),
            Map.entry("published", "leave the key out, or write 'draft: true' to leave the entry out of the site"),
            Map.entry("photo", ONLY),
            Map.entry("picture", ONLY),
            Map.entry("image", ONLY),
            Map.entry("cover", ONLY),
            Map.entry("thumbnail", ONLY));

    static {
        meaning("subtitle introduction summary text", "description", "desc", "abstract", "excerpt", "tagline");
        meaning("introduction subtitle", "summary", "bio", "about", "intro");
        meaning("headline", "slogan", "motto");
        meaning("technologies skills keywords", "tags", "tech", "stack", "techStack", "tools", "topics");
        meaning("concepts", "categories");
        meaning("start+end date", "date", "dates", "year", "period", "duration");
        meaning("start", "startDate", "from", "since", "begin");
        meaning("end", "endDate", "to", "until");
        meaning("company organization institution issuer awarder publisher", "employer", "organisation", "client");
        meaning("company institution", "organization", "school", "university", "college");
        meaning("issuer awarder publisher", "authority", "by");
        meaning("publisher", "journal", "venue");
        meaning("role title position", "position", "job", "jobTitle", "label", "profession");
        meaning("title name", "title", "name");
        meaning("name title", "language", "certificate", "award", "publication");
        meaning("degree", "studies", "program");
        meaning("area", "major", "field", "subject");
        meaning("url", "website", "link", "homepage", "href", "site", "web");
        meaning(
                "image cover",
                "photo",
                "picture",
                "avatar",
                "thumbnail",
                "featuredImage",
                "featured_image",
                "image",
                "cover");
        meaning("imageAlt alt", "altText", "alt_text", "imageAltText", "photoAlt");
        meaning("file", "src", "path", "filename");
        meaning("slug", "permalink");
        meaning("order", "weight", "priority", "rank");
        meaning("accent", "color", "colour", "primaryColor");
        meaning("language", "lang", "locale");
        meaning("fluency level", "level", "proficiency", "fluency");
        meaning("highlights", "points", "bullets", "achievements", "responsibilities");
        meaning("text", "reference", "quote", "testimonial");
        meaning("score", "gpa", "grade");
        meaning("aliases", "redirects", "redirect_from", "synonyms");
        meaning("location", "place", "city", "region", "address");
        meaning("roles", "positions", "jobs");
    }

    private ForeignKeys() {}

    private static void meaning(String own, String... foreign) {
        for (String name : foreign) {
            MEANINGS.merge(key(name), List.of(own.split(" ")), ForeignKeys::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Arrays.asList((String.join(" ", some) + " " + String.join(" ", more)).split(" "));
    }

    /**
     * Returns the hint for an unknown key; empty if it is not known from other tools either.
     *
     * @param known the keys that the mapping can have
     */
    static Optional<String> hint(String name, Collection<String> known) {
        String key = key(name);
        if (known.contains(CONTACT) && CONTACTS.containsKey(key)) {
            return Optional.of("write it as an entry of '" + CONTACT + "', such as '- url: " + CONTACTS.get(key) + "'");
        }
        if (known.contains(CONTACT)) {
            String word = key.equals("work") ? ContentFile.EXPERIENCE.word() : key;
            Optional<ContentFile> file = ContentFile.ALL.stream()
                    .filter(own -> own.word().equals(word) && !own.equals(ContentFile.SITE))
                    .findFirst();
            if (file.isPresent()) {
                return Optional.of(
                        file.get().isFolder()
                                ? "write it in the folder '" + word + "', in a file for each entry"
                                : "write it in a file of its own, '"
                                        + file.get().path() + "'");
            }
        }
        List<String> meant = meant(name, known);
        if (meant.isEmpty() && CONTACTS.containsKey(key)) {
            return Optional.of("leave it out, or write it as an entry of '" + CONTACT
                    + "' in site.yaml, such as '- url: " + CONTACTS.get(key) + "'");
        }
        return meant.isEmpty()
                ? Optional.ofNullable(ABSENT.get(key))
                : Optional.of("it is called "
                        + meant.stream().map(own -> "'" + own + "'").collect(Collectors.joining(" and "))
                        + " here");
    }

    /**
     * Returns the keys that have this name elsewhere; empty if there are none. One key elsewhere can be several here,
     * such as {@code start} and {@code end} for {@code date}.
     */
    static List<String> meant(String name, Collection<String> known) {
        return MEANINGS.getOrDefault(key(name), List.of()).stream()
                .map(own -> Arrays.asList(own.split("\\+")))
                .filter(known::containsAll)
                .findFirst()
                .orElse(List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
