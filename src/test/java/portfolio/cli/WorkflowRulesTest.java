package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkflowRulesTest {

    @Test
    void everyWorkflowKeepsTheRules() throws IOException {
        assertThat(Workflow.all().values())
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        workflow -> assertThat(WorkflowRules.brokenBy(workflow)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @de7274f081f381c8f8158605e0321c36c376e2e6 # v6.0.1 | @v6                       | not pinned: - uses: actions/setup-java@v6
            ` # v6.0.1`                                        | ``                        | not pinned: - uses: actions/setup-java@de7274f081f381c8f8158605e0321c36c376e2e6
            permissions: {}                                    | permissions: write-all    | permissions of all jobs are not {}
            workflow_dispatch:                                 | pull_request_target:      | runs with the rights of main
            contents: read                                     | contents: write           | build: may write contents
            environment:                                       | env:                      | deploy: may write pages
            timeout-minutes: 15                                | if: true                  | deploy: no timeout
            persist-credentials: false                         | fetch-depth: 1            | a checkout that leaves its credentials
            shell: bash                                        | working-directory: .      | build: its shell goes on after a failure in a pipe
            "$BASE_URL"                                        | ${{ github.head_ref }}    | an expression within a command
            $BASE_URL                                          | $BASE_URL ${{ secrets.A }} | uses a secret
            retention-days: 1                                  | uses: x                   | a hidden use
            """)
    void aWorkflowThatBreaksARuleIsNoticed(String part, String replacement, String expected) throws IOException {
        String text = Objects.requireNonNull(Workflow.all().get("publish.yml")).text();
        assertThat(text).contains(part);

        Workflow broken = Workflow.parse(text.replace(part, replacement));

        assertThat(WorkflowRules.brokenBy(broken)).contains(expected);
    }

    @Test
    void anActionHasTheSameVersionWhereverItIsUsed() throws IOException {
        Map<String, TreeSet<String>> versions = new TreeMap<>();
        for (Workflow workflow : Workflow.all().values()) {
            uses(workflow)
                    .forEach(use -> versions.computeIfAbsent(use.get(0), name -> new TreeSet<>())
                            .add(use.get(1)));
        }

        assertThat(versions)
                .containsKey("actions/checkout")
                .allSatisfy((name, found) -> assertThat(found).hasSize(1));
    }

    /** Returns each action that a workflow uses, with its version. */
    private static Stream<List<String>> uses(Workflow workflow) {
        return workflow.steps().stream()
                .filter(step -> step.has("uses"))
                .map(step -> List.of(step.path("uses").asString().split("@", 2)));
    }
}
