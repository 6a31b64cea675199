package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        assertThat(Tar.digests(entries))
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
        assertThat(ended.get(0).out()).contains("::error file=content/site.yaml,", "unknown key 'rolle'");
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
    void allChecksRunOnChangesOfTheProgramAndNotOnThoseOfTheContent() throws IOException {
        Workflow verify = Objects.requireNonNull(Workflow.all().get("verify.yml"));
        List<String> program = List.of("**", "!content/**", "content/README.md", "content/.schema/**");

        assertThat(verify.steps().stream()
                        .filter(step -> step.has("run"))
                        .map(step -> step.path("run").asString()))
                .containsExactly(ALL_CHECKS);
        for (String event : List.of("push", "pull_request")) {
            assertThat(verify.tree().at("/on/" + event + "/paths").valueStream().map(JsonNode::asString))
                    .isEqualTo(program);
        }
        assertThat(publish.commands("build").stream()
                        .map(step -> step.path("run").asString()))
                .doesNotContain(ALL_CHECKS)
                .anyMatch(command -> command.startsWith("./portfolio check "));
        assertThat(publish.tree().at("/on/push/paths").valueStream().map(JsonNode::asString))
                .containsExactly("content/**");
        assertThat(publish.tree().at("/on/workflow_run/workflows").valueStream().map(JsonNode::asString))
                .containsExactly(verify.tree().path("name").asString());
        assertThat(publish.tree().at("/jobs/build/if").asString())
                .contains("workflow_run.conclusion == 'success'", "workflow_run.event == 'push'");
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

    /** Runs the commands up to the first that fails. */
    private List<Ended> runAll() throws IOException, InterruptedException {
        List<Ended> all = new ArrayList<>();
        WorkflowSteps steps = new WorkflowSteps(repository, logs, BASE_URL, Map.of());
        for (JsonNode step : publish.commands("build")) {
            Ended ended = steps.run(step);
            all.add(ended);
            if (ended.exitCode() != 0) {
                return all;
            }
        }
        return all;
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
