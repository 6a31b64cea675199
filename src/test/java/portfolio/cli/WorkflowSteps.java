package portfolio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import portfolio.cli.Processes.Ended;
import tools.jackson.databind.JsonNode;

/**
 * Runs the steps of a workflow as a runner of GitHub Actions would.
 *
 * @param repository the checkout in which the steps run
 * @param logs an empty folder for scripts and output
 * @param baseUrl the address that the step {@code pages} would return
 * @param environment variables of the runner
 */
record WorkflowSteps(Path repository, Path logs, String baseUrl, Map<String, String> environment) {

    /** Runs a command with the options that GitHub Actions uses for {@code shell: bash}. */
    Ended run(JsonNode step) throws IOException, InterruptedException {
        Map<String, String> expressions = Map.of("${{ steps.pages.outputs.base_url }}", baseUrl);
        Path script =
                Files.writeString(logs.resolve("step.sh"), step.path("run").asString());
        Map<String, String> all = new HashMap<>(environment);
        step.path("env")
                .properties()
                .forEach(variable -> all.put(
                        variable.getKey(),
                        Objects.requireNonNull(
                                expressions.get(variable.getValue().asString()))));
        return new Processes(logs)
                .start(repository, all, List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()))
                .end();
    }
}
