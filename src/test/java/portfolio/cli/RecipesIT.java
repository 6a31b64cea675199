package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Bucket.Upload;
import portfolio.cli.Processes.Ended;

/** The commands in {@code docs/publishing.md}, run as written, but with a local folder as the target. */
@DisabledOnOs(OS.WINDOWS)
final class RecipesIT {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:sh|toml)\\n(.*?)^```$");
    private static final Pattern NETLIFY_COMMAND = Pattern.compile("(?m)^command = '([^']*)'$");
    private static final String EARLIER_FONT = "assets/earlier-0123456789.woff2";
    private static final String SERVER = "me@www.example.com:/var/www/portfolio/";

    /** One for all tests, so that only the first has to draw cards and PDF. */
    @TempDir
    private static Path folder;

    private static Path repository;

    @TempDir
    private Path logs;

    @BeforeAll
    static void checkOut() throws IOException {
        repository = folder.resolve("a checkout");
        RepositoryCopy.to(repository);
    }

    @Test
    void rcloneBringsPagesAfterWhatTheyShow() throws Exception {
        Programs.require("rclone");

        assertThatItPublishes(
                blockWith("rclone sync").lines().toList(),
                Map.of(
                        "RCLONE_CONFIG_REMOTE_TYPE",
                        "local",
                        "RCLONE_CONFIG",
                        folder.resolve("no-rclone.conf").toString()),
                repository.resolve("bucket"));
    }

    @Test
    void aBucketIsToldHowLongBrowsersMayKeepWhat() throws Exception {
        Programs.require("rclone");

        try (Bucket bucket = new Bucket()) {
            for (String command : blockWith("rclone sync").lines().toList()) {
                run(command, bucket.environment());
            }

            List<Upload> uploads = bucket.uploads();
            long assets = uploads.stream()
                    .filter(upload -> upload.name().startsWith("assets/"))
                    .count();
            assertThat(uploads.stream().limit(assets))
                    .isNotEmpty()
                    .allMatch(upload -> upload.name().startsWith("assets/"))
                    .extracting(Upload::cacheControl)
                    .containsOnly("public, max-age=31536000, immutable");
            assertThat(uploads.stream().skip(assets))
                    .extracting(Upload::cacheControl)
                    .containsOnly("public, max-age=0, must-revalidate");
            assertThat(uploads)
                    .extracting(Upload::name)
                    .containsExactlyInAnyOrderElementsOf(
                            Folders.digests(repository.resolve("site-output")).keySet());
        }
    }

    @Test
    void rsyncBringsPagesAfterWhatTheyShow() throws Exception {
        Programs.require("rsync");
        Path server = folder.resolve("server");

        assertThatItPublishes(
                blockWith("rsync ")
                        .lines()
                        .map(line -> line.replace(SERVER, server + "/"))
                        .toList(),
                Map.of(),
                server);
    }

    @Test
    void netlifyBuildsForTheAddressItGivesTheSite() throws Exception {
        String settings = blockWith("[build]");
        MatchResult command =
                NETLIFY_COMMAND.matcher(settings).results().findFirst().orElseThrow();

        assertThat(settings).contains("publish = \"site-output\"");
        assertThatItBuilds(command.group(1), "URL");
    }

    @Test
    void cloudflareBuildsForTheAddressInItsSettings() throws Exception {
        assertThatItBuilds(blockWith("$BASE_URL"), "BASE_URL");
    }

    /** Publishes twice: to an empty folder, and over an earlier site with other pages. */
    private void assertThatItPublishes(List<String> commands, Map<String, String> environment, Path target)
            throws IOException, InterruptedException {
        assertThat(commands).hasSize(3);

        run(commands.get(0), environment);
        run(commands.get(1), environment);
        SortedMap<String, String> site = Folders.digests(repository.resolve("site-output"));
        assertThat(Folders.digests(target)).isEqualTo(fingerprinted(site)).isNotEmpty();
        run(commands.get(2), environment);
        assertThat(Folders.digests(target)).isEqualTo(site);

        Folders.write(target, "index.html", "an earlier home page");
        Folders.write(target, "projects/earlier/index.html", "an earlier page");
        Folders.write(target, EARLIER_FONT, "an earlier font");
        for (String command : commands.subList(1, 3)) {
            run(command, environment);
        }
        SortedMap<String, String> published = Folders.digests(target);
        assertThat(published.remove(EARLIER_FONT)).isNotNull();
        assertThat(published).isEqualTo(site);
    }

    /** Runs a build command where {@code curl} gives an archive with a Java in a folder, as it has on the web. */
    private void assertThatItBuilds(String command, String variable) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        script(folder.resolve("jdk-17.0.1+1/bin/java"), "touch '" + folder + "/used'; exec '" + java + "' \"$@\"");
        script(folder.resolve("bin/curl"), "tar -cz -C '" + folder + "' 'jdk-17.0.1+1'");
        Files.deleteIfExists(folder.resolve("used"));
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put(variable, "https://example.net/me");

        run(command, environment);

        assertThat(folder.resolve("used")).exists();
        assertThat(repository.resolve("site-output/index.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"https://example.net/me/\"");
    }

    private void run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        Ended ended = new Processes(logs)
                .start(repository, environment, List.of("sh", "-c", command))
                .end();
        assertThat(ended.exitCode()).as(command + "\n" + ended.err()).isZero();
    }

    /** Returns the only code block of the publishing guide that contains a text. */
    private static String blockWith(String text) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("docs/publishing.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(text))
                .toList();
        assertThat(blocks).as(text).hasSize(1);
        return blocks.get(0);
    }

    private static SortedMap<String, String> fingerprinted(SortedMap<String, String> site) {
        SortedMap<String, String> files = new TreeMap<>(site);
        files.keySet().removeIf(name -> !name.startsWith("assets/"));
        return files;
    }

    private static void script(Path file, String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
