package portfolio.hosting;

import org.jspecify.annotations.Nullable;
import portfolio.model.Profile;
import portfolio.model.Security;
import portfolio.model.WebUrl;

/** Writes {@code security.txt} (RFC 9116). */
final class SecurityText {

    static final String PATH = ".well-known/security.txt";

    private SecurityText() {}

    static String of(Security security, Profile profile) {
        StringBuilder text = new StringBuilder();
        security.contact().forEach(address -> field(text, "Contact", address.value()));
        field(text, "Expires", security.expires() + "T23:59:59Z");
        field(text, "Encryption", security.encryption());
        field(text, "Acknowledgments", security.acknowledgments());
        field(text, "Preferred-Languages", profile.language());
        field(text, "Canonical", profile.url().resolve("/" + PATH));
        field(text, "Policy", security.policy());
        return text.toString();
    }

    private static void field(StringBuilder text, String name, @Nullable WebUrl url) {
        if (url != null) {
            field(text, name, url.value());
        }
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
