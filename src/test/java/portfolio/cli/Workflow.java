package portfolio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A GitHub Actions workflow.
 *
 * @param text the file, including comments
 * @param tree the parsed YAML
 */
record Workflow(String text, JsonNode tree) {

    /** Returns the workflows of this repository by file name. */
    static Map<String, Workflow> all() throws IOException {
        Map<String, Workflow> workflows = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            for (Path file : files.sorted().toList()) {
                workflows.put(file.getFileName().toString(), parse(Files.readString(file)));
            }
        }
        return workflows;
    }

    static Workflow parse(String text) {
        return new Workflow(text, new YAMLMapper().readTree(text));
    }

    /** Returns the jobs by name. */
    Map<String, JsonNode> jobs() {
        Map<String, JsonNode> jobs = new LinkedHashMap<>();
        tree.path("jobs").properties().forEach(job -> jobs.put(job.getKey(), job.getValue()));
        return jobs;
    }

    List<JsonNode> steps() {
        return jobs().values().stream().flatMap(Workflow::steps).toList();
    }

    /** Returns the steps of a job that run a command, in order. */
    List<JsonNode> commands(String job) {
        return steps(tree.path("jobs").path(job))
                .filter(step -> step.has("run"))
                .toList();
    }

    /** Returns the first step that uses an action. */
    JsonNode action(String name) {
        return steps().stream()
                .filter(step -> step.path("uses").asString("").startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> steps(JsonNode job) {
        return job.path("steps").valueStream();
    }
}
