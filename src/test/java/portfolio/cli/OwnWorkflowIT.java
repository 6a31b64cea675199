package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import tools.jackson.databind.JsonNode;

/** Runs the commands of the workflow that {@code init} makes, on a machine that has only the repository. */
@DisabledOnOs(OS.WINDOWS)
final class OwnWorkflowIT {

    private static final String BASE_URL = "https://ada.github.io/portfolio";
    private static final String JAR = "/releases/download/v{version}/portfolio-{version}.jar";
    private static final long LONGEST_SECONDS = 60;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private DownloadServer server;
    private Path repository;
    private Workflow publish;
    private Path archive;

    @BeforeEach
    void checkOut() throws Exception {
        server = new DownloadServer();
        repository = folder.resolve("a checkout");
        Ended init = new Processes(Files.createDirectory(logs.resolve("of the owner")))
                .start(folder, Map.of(), Processes.jar(List.of(), "init", "a checkout", "--address", server.url(JAR)))
                .end();
        assertThat(init.exitCode()).as(init.err()).isZero();
        String version = Files.readAllLines(repository.resolve("portfolio.properties")).stream()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.replace("version=", ""))
                .findFirst()
                .orElseThrow();
        server.put(JAR.replace("{version}", version), Files.readAllBytes(Processes.JAR));
        publish = Workflow.parse(Files.readString(repository.resolve(".github/workflows/publish.yml")));
        archive = repository.resolve(publish.action("actions/upload-artifact")
                .path("with")
                .path("path")
                .asString());
    }

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    @Test
    void theSiteIsPublishedInLessThanAMinute() throws Exception {
        long start = System.nanoTime();
        List<Ended> all = runAll();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);

        assertThat(all)
                .hasSize(3)
                .allSatisfy(ended -> assertThat(ended.exitCode())
                        .as(ended.out() + ended.err())
                        .isZero());
        assertThat(seconds).isLessThan(LONGEST_SECONDS);
        assertThat(server.requests()).isEqualTo(1);
        assertThat(archive).hasFileName("artifact.tar");
        assertThat(Tar.digests(Tar.read(archive)))
                .containsKeys(".nojekyll", "404.html", "index.html", "resume.pdf")
                .isEqualTo(Folders.digests(repository.resolve("site-output")));
        assertThat(repository.resolve("site-output/index.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"" + BASE_URL + "/\"");
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

    /** Files that were committed on Windows are not executable. */
    @Test
    void theScriptNeedNotBeExecutable() throws Exception {
        assertThat(repository.resolve("portfolio").toFile().setExecutable(false))
                .isTrue();

        assertThat(runAll()).hasSize(3);
    }

    @Test
    void theWorkflowKeepsToTheRulesOfAllWorkflowsAndUsesTheSameActions() throws IOException {
        Workflow own = Objects.requireNonNull(Workflow.all().get("publish.yml"));

        assertThat(WorkflowRules.brokenBy(publish)).isEmpty();
        assertThat(uses(publish)).isEqualTo(uses(own));
    }

    private static List<String> uses(Workflow workflow) {
        return workflow.steps().stream()
                .filter(step -> step.has("uses"))
                .map(step -> step.path("uses").asString())
                .toList();
    }

    private List<Ended> runAll() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home of the runner"));
        WorkflowSteps steps = new WorkflowSteps(
                repository,
                logs,
                BASE_URL,
                Map.of(
                        "HOME", home.toString(),
                        "XDG_CACHE_HOME", "",
                        "JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home"))));
        List<Ended> all = new ArrayList<>();
        for (JsonNode step : publish.commands("build")) {
            Ended ended = steps.run(step);
            all.add(ended);
            if (ended.exitCode() != 0) {
                return all;
            }
        }
        return all;
    }
}
