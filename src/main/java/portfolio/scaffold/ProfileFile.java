package portfolio.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonString;
import portfolio.jsonresume.ImportRemarks;
import portfolio.jsonresume.PointList;
import portfolio.model.WebUrl;
import portfolio.source.Url;

/** Creates {@code site.yaml} from the personal data of a résumé. */
final class ProfileFile {

    private static final String LAST_RESORT = "Résumé";
    private static final Pattern DIRECT = Pattern.compile("(?:mailto|tel):", Pattern.CASE_INSENSITIVE);

    private final ResumeEntry resume;
    private final ImportRemarks remarks;

    ProfileFile(ResumeEntry resume, ImportRemarks remarks) {
        this.resume = resume;
        this.remarks = remarks;
    }

    /**
     * Returns the text of {@code about.md}, which gets the bullet points of the summary because an introduction cannot
     * contain a list; null if there are none.
     */
    @Nullable
    String about() {
        ResumeEntry basics = resume.entry("basics");
        PointList points = basics.points("summary").orElse(null);
        JsonNode summary = basics.node().value("summary");
        if (points == null || summary == null) {
            return null;
        }
        String list = "\n- " + String.join("\n- ", points.points());
        String about = basics.prosePart("summary", list + (points.after().isEmpty() ? "" : "\n\n" + points.after()));
        if (points.before().isEmpty()) {
            remarks.moved(summary.place(), summary.pointer(), "its points are now in about.md");
        } else {
            remarks.changed(summary, "its points are now in about.md");
        }
        return about;
    }

    /**
     * Returns the keys of {@code site.yaml}.
     *
     * @param position the first position, used as the role if the résumé has neither name nor label; null if there is
     *     none
     */
    Map<String, Object> keys(@Nullable String position) {
        ResumeEntry basics = resume.entry("basics");
        String name = basics.text("name");
        String label = basics.text("label");
        return new YamlKeys()
                .with("name", name)
                .with("role", name == null && label == null ? role(basics, position) : label)
                .with("introduction", introduction(basics))
                .with("image", basics.web("image"))
                .with("homepage", basics.web("url"))
                .with("address", address(basics.entry("location")))
                .with("contact", contact(basics))
                .map();
    }

    private static @Nullable String introduction(ResumeEntry basics) {
        PointList points = basics.points("summary").orElse(null);
        return points == null ? basics.inline("summary") : basics.inlinePart("summary", points.before());
    }

    private String role(ResumeEntry basics, @Nullable String position) {
        String role = Objects.requireNonNullElse(position, LAST_RESORT);
        remarks.added(
                basics.node().place(),
                "/basics/label",
                "the site needs a name or a role, so its role is '" + role + "'",
                "set 'name' or 'role' in site.yaml");
        return role;
    }

    private static Map<String, Object> address(ResumeEntry location) {
        return new YamlKeys()
                .with("street", location.text("address"))
                .with("postalCode", location.text("postalCode"))
                .with("city", location.text("city"))
                .with("region", location.text("region"))
                .with("countryCode", location.text("countryCode"))
                .map();
    }

    private static List<Object> contact(ResumeEntry basics) {
        List<Object> contact = new ArrayList<>();
        String email = basics.text("email");
        if (email != null && !Url.isPublic("mailto:" + encoded(email))) {
            basics.leaveOut("email", "this is not a valid mailbox");
        } else if (email != null) {
            contact.add(channel("E-mail", "mailto:" + encoded(email), null, null));
        }
        String phone = basics.text("phone");
        if (phone != null) {
            addPhone(contact, basics, phone);
        }
        basics.entries("profiles").forEach(profile -> addProfile(contact, profile));
        return contact;
    }

    private static void addPhone(List<Object> contact, ResumeEntry basics, String phone) {
        String number = number(phone);
        if (number.isEmpty()) {
            basics.leaveOut("phone", "it contains no number");
        } else {
            contact.add(channel("Telephone", "tel:" + number, phone.equals(number) ? null : phone, null));
        }
    }

    /**
     * Returns the digits of a phone number up to a word such as {@code ext.}, with the leading plus if there is one.
     */
    private static String number(String phone) {
        String digits = phone.replaceFirst("(?<=[0-9])[^0-9]*\\p{L}(?s:.*)", "").replaceAll("[^0-9]", "");
        boolean international = phone.strip().startsWith("+") || phone.strip().startsWith("(+");
        return digits.isEmpty() || !international ? digits : "+" + digits;
    }

    private static void addProfile(List<Object> contact, ResumeEntry profile) {
        String network = profile.text("network");
        String username = profile.text("username");
        String direct = direct(profile);
        if (direct != null) {
            contact.add(channel(network, direct, null, username));
            return;
        }
        WebUrl url = profile.web("url");
        if (url == null && username == null) {
            profile.leaveOut("it has neither a web address nor a user name");
        } else {
            contact.add(channel(network, url, null, username));
        }
    }

    /** Returns the address of a mailbox or a telephone; null if a profile has none. */
    private static @Nullable String direct(ResumeEntry profile) {
        String url = profile.node().value("url") instanceof JsonString text
                ? text.text().strip()
                : "";
        return DIRECT.matcher(url).lookingAt() && Url.isPublic(url) ? url : null;
    }

    private static Map<String, Object> channel(
            @Nullable String label, @Nullable Object url, @Nullable String text, @Nullable String username) {
        return new YamlKeys()
                .with("label", label)
                .with("url", url)
                .with("text", text)
                .with("username", username)
                .map();
    }

    /** Percent-encodes a mail address for a mailto URL (RFC 6068, section 2). */
    private static String encoded(String email) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : email.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "@.-_~+!$'*".indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
