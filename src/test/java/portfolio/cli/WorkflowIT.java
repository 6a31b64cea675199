package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import tools.jackson.databind.JsonNode;

/** Runs the commands of the publishing workflow in sequence, as a GitHub runner would. */
@DisabledOnOs(OS.WINDOWS)
final class WorkflowIT {

    private static final String ALL_CHECKS = ".ci/run";
    private static final String BASE_URL = "https://example.github.io/portfolio";

    /** The values of the expressions in the workflows. */
    private static final Map<String, String> EXPRESSIONS = Map.of("${{ steps.pages.outputs.base_url }}", BASE_URL);

    /** GitHub Pages publishes up to 1 GB; Cloudflare Pages accepts files of up to 25 MiB. */
    private static final long LARGEST_SITE = 1_000_000_000;

    private static final int LARGEST_FILE = 25 << 20;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Path repository;
    private Workflow publish;
    private Path archive;

    @BeforeEach
    void checkOut() throws IOException {
        repository = folder.resolve("a checkout");
        RepositoryCopy.to(repository);
        publish = Objects.requireNonNull(Workflow.all().get("publish.yml"));
        archive = repository.resolve(publish.action("actions/upload-artifact")
                .path("with")
                .path("path")
                .asString());
    }

    @Test
    void theArchiveIsTheSiteForItsAddress() throws Exception {
        assertThat(runAll())
                .allSatisfy(
                        ended -> assertThat(ended.exitCode()).as(ended.err()).isZero());

        List<Tar.Entry> entries = Tar.read(archive);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.isFile() || entry.isFolder()).as(entry.name()).isTrue();
            assertThat(entry.name()).startsWith("./").doesNotContain("..");
            int readable = entry.isFolder() ? 0555 : 0444;
            assertThat(entry.mode() & readable).as(entry.name()).isEqualTo(readable);
            assertThat(entry.content().length()).as(entry.name()).isLessThan(LARGEST_FILE);
        });
        assertThat(Files.size(archive)).isLessThan(LARGEST_SITE);
        assertThat(digests(entries))
                .containsKeys(".nojekyll", "404.html", "index.html", "resume.pdf")
                .isEqualTo(Folders.digests(repository.resolve("site-output")));
        assertThat(addresses(entries)).hasSizeGreaterThan(10).allMatch(address -> address.startsWith(BASE_URL + "/"));
    }

    @Test
    void nothingIsPublishedWhenTheContentIsBroken() throws Exception {
        Files.writeString(repository.resolve("content/site.yaml"), "\nrolle: Engineer\n", StandardOpenOption.APPEND);

        List<Ended> ended = runAll();

        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).exitCode()).isEqualTo(1);
        assertThat(ended.get(0).err()).contains("unknown key 'rolle'");
        assertThat(archive).doesNotExist();
    }

    @Test
    void theArtifactIsWhatADeploymentLooksFor() {
        JsonNode upload = publish.action("actions/upload-artifact").path("with");

        assertThat(upload.path("name").asString()).isEqualTo("github-pages");
        assertThat(upload.path("if-no-files-found").asString()).isEqualTo("error");
        assertThat(archive).hasFileName("artifact.tar");
    }

    /** The command for all checks cannot be run here, because it runs this test. */
    @Test
    void theOnlyOtherCommandIsThatForAllChecks() throws IOException {
        List<String> others = Workflow.all().entrySet().stream()
                .filter(workflow -> !workflow.getKey().equals("release.yml"))
                .flatMap(workflow -> workflow.getValue().steps().stream())
                .filter(step -> step.has("run"))
                .map(step -> step.path("run").asString().strip())
                .filter(command -> !command.startsWith("./portfolio build ") && !command.startsWith("tar "))
                .toList();

        assertThat(others).hasSize(Workflow.all().size() - 1).containsOnly(ALL_CHECKS);
        assertThat(publish.commands("build").get(0).path("run").asString()).isEqualTo(ALL_CHECKS);
        assertThat(publish.tree().path("jobs").path("deploy").path("needs").asString())
                .isEqualTo("build");
        assertThat(Path.of("CONTRIBUTING.md")).content().contains("`" + ALL_CHECKS + "` does the same as `verify`");
        assertThat(Path.of(ALL_CHECKS)).isExecutable().content().contains("\n./mvnw -B -ntp verify\n");
    }

    /** What {@code src/release/make} makes is checked by {@link ReleaseIT}. */
    @Test
    void aReleaseIsMadeAfterAllChecksAndInOneWay() throws IOException {
        Workflow release = Objects.requireNonNull(Workflow.all().get("release.yml"));

        assertThat(release.commands("program").get(0).path("run").asString()).isEqualTo(ALL_CHECKS);
        assertThat(release.commands("program").get(1).path("run").asString())
                .contains(" -Prelease ")
                .endsWith(" package");
        assertThat(release.tree().at("/jobs/runtime/needs").asString()).isEqualTo("program");
        assertThat(release.commands("runtime").get(1).path("run").asString())
                .contains("src/release/make \"${GITHUB_REF_NAME#v}\" " + ReleaseIT.TIMESTAMP + " runtime");
        assertThat(release.tree().at("/jobs/publish/needs").toString()).isEqualTo("[\"program\",\"runtime\"]");
    }

    /** Runs the commands after all checks, up to the first that fails. */
    private List<Ended> runAll() throws IOException, InterruptedException {
        List<Ended> all = new ArrayList<>();
        for (JsonNode step : publish.commands("build")) {
            if (ALL_CHECKS.equals(step.path("run").asString())) {
                continue;
            }
            Ended ended = run(step);
            all.add(ended);
            if (ended.exitCode() != 0) {
                return all;
            }
        }
        return all;
    }

    /** Runs a command with the options that GitHub Actions uses for {@code shell: bash}. */
    private Ended run(JsonNode step) throws IOException, InterruptedException {
        Path script =
                Files.writeString(logs.resolve("step.sh"), step.path("run").asString());
        Map<String, String> environment = new HashMap<>();
        step.path("env")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(),
                        Objects.requireNonNull(
                                EXPRESSIONS.get(variable.getValue().asString()))));
        return new Processes(logs)
                .start(
                        repository,
                        environment,
                        List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()))
                .end();
    }

    private static SortedMap<String, String> digests(List<Tar.Entry> entries) {
        SortedMap<String, String> digests = new TreeMap<>();
        entries.stream()
                .filter(Tar.Entry::isFile)
                .forEach(entry -> digests.put(entry.name().substring(2), Folders.digest(entry.bytes())));
        return digests;
    }

    /** Returns the canonical URLs of all pages, and the URLs in the sitemap. */
    private static List<String> addresses(List<Tar.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.name().endsWith(".html") || entry.name().endsWith("sitemap.xml"))
                .map(entry -> Jsoup.parse(new String(entry.bytes(), StandardCharsets.UTF_8)))
                .flatMap(WorkflowIT::addresses)
                .toList();
    }

    private static Stream<String> addresses(Document document) {
        return Stream.concat(
                document.select("link[rel=canonical]").eachAttr("href").stream(),
                document.select("loc").eachText().stream());
    }
}
