package portfolio.content.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.model.DomainName;
import portfolio.model.Profile;
import portfolio.source.Problems;

/**
 * Warns of missing or inconsistent values in the profile: no contact, no URL, placeholders, a domain other than that of
 * the URL, and an availability that does not mention the location or the kind of position sought.
 */
public final class ProfileCheck {

    /** The message for a missing URL. {@code Content.publishedAt} recognizes the warning by it. */
    public static final String NO_ADDRESS = "the address of the site is not set";

    private final SourceMap sourceMap;
    private final Problems problems;

    /** Creates a check that names places by the map. */
    public ProfileCheck(SourceMap sourceMap, Problems problems) {
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports what contradicts itself in {@code site.yaml}. */
    public void check(Profile profile) {
        if (profile.contact().isEmpty()) {
            problems.warning(
                    sourceMap.place(profile),
                    "visitors have no way to get in touch",
                    "add 'contact' with entries of 'label' and 'url', such as mailto:me@example.com");
        }
        if (profile.url().isPlaceholder()) {
            problems.warning(
                    sourceMap.place(profile, "url"), NO_ADDRESS, "set 'url' to where the site will be published");
        }
        if (!profile.url().isPublic()) {
            problems.warning(
                    sourceMap.place(profile, "url"),
                    "'" + profile.url() + "' is an address on your own machine or network",
                    "set 'url' to where the site will be published; 'build --base-url' is for other addresses");
        }
        checkDomain(profile);
        checkPlaceholder(profile, "name", Profile.NAME_PLACEHOLDER.equals(profile.name()));
        checkPlaceholder(profile, "role", Profile.ROLE_PLACEHOLDER.equals(profile.role()));
        checkAvailability(profile, "location", profile.location());
        checkAvailability(profile, "openTo", profile.openTo());
    }

    private void checkDomain(Profile profile) {
        DomainName domain = profile.hosting().domain();
        if (domain != null && !profile.url().host().equals(domain.value())) {
            problems.warning(
                    sourceMap.place(profile.hosting(), "domain"),
                    "'domain' is '" + domain + "', but 'url' points to '"
                            + profile.url().host() + "'",
                    "GitHub Pages serves the site at its domain: start 'url' with https://" + domain + "/");
        }
    }

    private void checkPlaceholder(Profile profile, String key, boolean isPlaceholder) {
        if (isPlaceholder) {
            problems.warning(
                    sourceMap.place(profile, key), "the " + key + " is a placeholder", "write your own '" + key + "'");
        }
    }

    private void checkAvailability(Profile profile, String key, @Nullable String part) {
        String availability = profile.availability();
        if (availability == null || part == null || lower(availability).contains(lower(part))) {
            return;
        }
        problems.warning(
                sourceMap.place(profile, "availability"),
                "'availability' does not mention '" + key + "'",
                "mention '" + MessageText.shorten(part) + "' in it, or leave one of the two out");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
