package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.Workstream;

class ArrangementTest {

    @TempDir
    private Path content;

    @Test
    void projectsComeByOrderThenByDateThenByTitle() throws IOException {
        project("undated-b", "title: B\n");
        project("undated-a", "title: A\n");
        project("old", "title: Old\nstart: 2001\nend: 2002\n");
        project("of-role", "title: Of a role\n");
        project("new", "title: New\nstart: 2020\nend: present\n");
        project("second", "title: Second\norder: 20\n");
        project("first", "title: First\norder: 3\n");
        write("experience/bank.yaml", "company: Bank\nroles:\n" + role("Engineer", "2010", "2011", "of-role"));
        assertThat(read().projects())
                .extracting(Project::title)
                .containsExactly("First", "Second", "New", "Of a role", "Old", "A", "B");
    }

    @Test
    void employersComeByOrderThenLatestFirstThenByName() throws IOException {
        write("experience/a.yaml", "company: Undated\nroles: [{title: Engineer}]\n");
        write("experience/b.yaml", "company: Old\nroles:\n" + role("Engineer", "2001", "2003", null));
        write("experience/c.yaml", "company: New\nroles:\n" + role("Engineer", "2019", "present", null));
        write("experience/d.yaml", "company: First\norder: 1\nroles: [{title: Engineer}]\n");
        write("experience/e.yaml", "company: Also undated\nroles: [{title: Engineer}]\n");
        assertThat(read().experience())
                .extracting(Experience::company)
                .containsExactly("First", "New", "Old", "Also undated", "Undated");
    }

    @Test
    void rolesWithoutDatesKeepTheirOrder() throws IOException {
        write("experience/a.yaml", "company: Bank\nroles: [{title: Z}, {title: A}, {title: M}]\n");
        assertThat(read().experience().get(0).roles()).extracting(Role::title).containsExactly("Z", "A", "M");
    }

    @Test
    void aWorkstreamOfAHiddenDraftStandsAlone() throws IOException {
        project("sketch", "title: Sketch\ndraft: true\n");
        write("experience/bank.yaml", "company: Bank\nroles:\n" + role("Engineer", "2010", "2011", "sketch"));
        assertThat(read().experience().get(0).roles().get(0).workstreams())
                .singleElement()
                .extracting(Workstream::project)
                .isNull();
    }

    private Portfolio read() throws IOException {
        write("site.yaml", "role: Engineer\nheadline: Queues\n");
        return ContentFolder.read(content, false).portfolio();
    }

    private void project(String name, String keys) throws IOException {
        write("projects/" + name + ".md", "---\n" + keys + "---\nText.\n");
    }

    private static String role(String title, String start, String end, @Nullable String project) {
        String workstreams = project == null ? "" : "    workstreams: [{title: Work, project: " + project + "}]\n";
        return "  - title: %s\n    start: %s\n    end: %s\n%s".formatted(title, start, end, workstreams);
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
