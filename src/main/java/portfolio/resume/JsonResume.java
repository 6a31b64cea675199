package portfolio.resume;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.json.Json;
import portfolio.json.JsonObjectBuilder;
import portfolio.model.Address;
import portfolio.model.Channel;
import portfolio.model.ListType;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.site.address.SitePath;

/**
 * A writer for JSON Resume (schema 1.0.0). All texts are plain, and unknown values are left out. The file has no date
 * of its own, so the same content always gives the same file.
 */
final class JsonResume {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private static final String VERSION = "v1.0.0";

    private static final List<String> ORDER = List.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    /** The lists in the order of the schema, followed by those that it does not have. */
    private static final Comparator<String> IN_ORDER = Comparator.comparingInt(
                    (String list) -> Math.floorMod(ORDER.indexOf(list), ORDER.size() + 1))
            .thenComparing(Comparator.naturalOrder());

    private final Profile profile;
    private final @Nullable String image;
    private final Contacts contacts;

    private JsonResume(Profile profile, @Nullable String image) {
        this.profile = profile;
        this.image = image;
        this.contacts = Contacts.of(profile);
    }

    /**
     * Returns the résumé of a portfolio.
     *
     * @param image the address of the photograph; null if there is none
     * @param file the path of the file
     */
    static String of(Portfolio portfolio, Evidence evidence, @Nullable String image, SitePath file) {
        JsonResume writer = new JsonResume(portfolio.profile(), image);
        JsonWork work = new JsonWork(portfolio, evidence);
        Map<String, List<JsonObjectBuilder>> lists = new TreeMap<>(IN_ORDER);
        ListType.ALL.forEach(type -> lists.put(type.json(), JsonEntries.list(type, portfolio.background())));
        lists.put("work", work.roles());
        lists.put("education", JsonEntries.all(portfolio.education(), JsonEntries::education));
        lists.put("skills", JsonEntries.all(portfolio.skills(), JsonEntries::skills));
        lists.put("projects", work.projects());
        JsonObjectBuilder resume =
                new JsonObjectBuilder().with("$schema", SCHEMA).with("basics", writer.basics());
        lists.forEach(resume::withAll);
        resume.with("meta", writer.meta(file));
        return Json.file(resume.members());
    }

    private JsonObjectBuilder basics() {
        String summary = Stream.of(profile.headline(), JsonEntries.plain(profile.introduction()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return new JsonObjectBuilder()
                .with("name", profile.name())
                .with("label", profile.role())
                .with("image", image)
                .with("email", contacts.email())
                .with("phone", contacts.telephone())
                .with("url", url())
                .with("summary", summary.isEmpty() ? null : summary)
                .with("location", location())
                .withAll("profiles", JsonEntries.all(contacts.others(), JsonResume::channel));
    }

    private @Nullable String url() {
        if (profile.homepage() != null) {
            return profile.homepage().value();
        }
        return profile.url().isPlaceholder() ? null : profile.url().value();
    }

    /** Returns the public postal address or, if there is none, the location in words. */
    private JsonObjectBuilder location() {
        List<Address> addresses = profile.addressFor(Visibility.PUBLIC).stream().toList();
        if (addresses.isEmpty()) {
            return new JsonObjectBuilder().with("address", profile.location());
        }
        Address address = addresses.get(0);
        return new JsonObjectBuilder()
                .with("address", address.street())
                .with("postalCode", address.postalCode())
                .with("city", address.city())
                .with("countryCode", address.countryCode())
                .with("region", address.region());
    }

    private static JsonObjectBuilder channel(Channel channel) {
        return new JsonObjectBuilder()
                .with("network", channel.label())
                .with("username", channel.username())
                .with("url", channel.url());
    }

    private JsonObjectBuilder meta(SitePath file) {
        boolean published = !profile.url().isPlaceholder();
        return new JsonObjectBuilder()
                .with("canonical", published ? profile.url().resolve(file.address()) : null)
                .with("version", VERSION);
    }
}
