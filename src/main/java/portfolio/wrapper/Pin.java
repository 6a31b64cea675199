package portfolio.wrapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.output.WholeFile;

/**
 * The version of the program that a repository pins in its settings file. The wrapper scripts read the same lines:
 * {@code version=}, {@code sha256=} and {@code address=}, without spaces, the last one of each.
 *
 * @param version the version, such as {@code 0.2.0}
 * @param sha256 the SHA-256 of the jar: 64 hexadecimal digits in lower case
 * @param address where the jar is: a web address, or a path relative to the settings file; {@code {version}} in it
 *     stands for the version. Empty if it is only in the cache
 */
public record Pin(String version, String sha256, String address) {

    /** The name of the settings file. */
    public static final String FILE = "portfolio.properties";

    /** Stands for the version in an address. */
    public static final String MARK = "{version}";

    /** The address of a program that is not a release: its jar is part of the repository. */
    public static final String IN_REPOSITORY = "program/portfolio-" + MARK + ".jar";

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads the settings file of a repository. Values that are missing are empty, and may be invalid.
     *
     * @param root the folder of the settings file
     * @throws IOException if the file cannot be read
     */
    public static Pin read(Path root) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        Files.readString(root.resolve(FILE)).lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                lines.put(line.substring(0, equals), line.substring(equals + 1));
            }
        });
        return new Pin(
                lines.getOrDefault("version", ""), lines.getOrDefault("sha256", ""), lines.getOrDefault("address", ""));
    }

    /** Returns whether the wrapper scripts accept the version and the SHA-256. */
    public boolean isValid() {
        return isVersion(version) && SHA256.matcher(sha256).matches();
    }

    /** Returns whether a text may be a version. */
    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Returns the address of the pinned version. */
    public String url() {
        return address.replace(MARK, version);
    }

    /** Returns whether an address is on the web; otherwise it is a path, or empty. */
    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** Returns a new settings file. */
    public String text() {
        return """
                # The version of the program that ./portfolio runs. To change it: ./portfolio upgrade
                version=%s
                # The SHA-256 of its jar, which ./portfolio verifies before every run.
                sha256=%s
                # Where ./portfolio downloads the jar: a web address, or a path in this repository. {version} stands for the version.
                address=%s
                """.formatted(version, sha256, address);
    }

    /**
     * Writes this version into a settings file in one step. All other lines stay as they are.
     *
     * @param root the folder of the settings file
     * @throws IOException if the file cannot be read or written
     */
    public void write(Path root) throws IOException {
        Path file = root.resolve(FILE);
        String text = Files.readString(file);
        for (Map.Entry<String, String> value :
                Map.of("version", version, "sha256", sha256, "address", address).entrySet()) {
            text = with(text, value.getKey(), value.getValue());
        }
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String text, String key, String value) {
        Pattern line = Pattern.compile("(?m)^" + key + "=.*$");
        return line.matcher(text).find()
                ? line.matcher(text).replaceAll(found -> Matcher.quoteReplacement(key + "=" + value))
                : text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + key + "=" + value + "\n";
    }
}
