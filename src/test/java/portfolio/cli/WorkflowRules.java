package portfolio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Security rules for all workflows: code from others must neither run in them nor be able to write through them. */
final class WorkflowRules {

    private static final Pattern PINNED =
            Pattern.compile("\\s*(- )?uses: [\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final int LONGEST_MINUTES = 60;

    /** The permissions to write that a job may have, by the name of its environment. No other job may have any. */
    private static final Map<String, Set<String>> WRITES =
            Map.of("github-pages", Set.of("pages", "id-token"), "release", Set.of("contents"));

    private final Workflow workflow;
    private final List<String> broken = new ArrayList<>();

    private WorkflowRules(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Returns the rules that a workflow breaks. */
    static List<String> brokenBy(Workflow workflow) {
        WorkflowRules rules = new WorkflowRules(workflow);
        rules.checkTheWhole();
        workflow.jobs().forEach(rules::checkJob);
        workflow.steps().forEach(rules::checkStep);
        return rules.broken;
    }

    private void checkTheWhole() {
        JsonNode permissions = workflow.tree().path("permissions");
        check(permissions.isObject() && permissions.isEmpty(), "permissions of all jobs are not {}");
        check(!workflow.tree().path("on").toString().contains("pull_request_target"), "runs with the rights of main");
        check(!workflow.text().contains("secrets."), "uses a secret");
        List<String> uses =
                workflow.text().lines().filter(line -> line.contains("uses:")).toList();
        uses.stream()
                .filter(line -> !PINNED.matcher(line).matches())
                .forEach(line -> broken.add("not pinned: " + line.strip()));
        check(
                uses.size()
                        == workflow.steps().stream()
                                .filter(step -> step.has("uses"))
                                .count(),
                "a hidden use");
    }

    private void checkJob(String name, JsonNode job) {
        int minutes = job.path("timeout-minutes").asInt(0);
        check(minutes > 0 && minutes <= LONGEST_MINUTES, name + ": no timeout");
        check(job.path("permissions").isObject(), name + ": no permissions of its own");
        String environment = job.path("environment").path("name").asString("");
        for (Map.Entry<String, JsonNode> permission : job.path("permissions").properties()) {
            boolean reads = "read".equals(permission.getValue().asString());
            check(
                    reads || WRITES.getOrDefault(environment, Set.of()).contains(permission.getKey()),
                    name + ": may write " + permission.getKey());
        }
        boolean runs = job.path("steps").valueStream().anyMatch(step -> step.has("run"));
        String shell = job.path("defaults").path("run").path("shell").asString("");
        check(!runs || "bash".equals(shell), name + ": its shell goes on after a failure in a pipe");
    }

    private void checkStep(JsonNode step) {
        check(!step.path("run").asString("").contains("${{"), "an expression within a command");
        check(!step.has("continue-on-error"), "a failure that is ignored");
        boolean checksOut = step.path("uses").asString("").startsWith("actions/checkout@");
        check(
                !checksOut || !step.path("with").path("persist-credentials").asBoolean(true),
                "a checkout that leaves its credentials");
    }

    private void check(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
