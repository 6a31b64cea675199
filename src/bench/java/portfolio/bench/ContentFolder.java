package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import portfolio.bench.Sample.Employer;
import portfolio.bench.Sample.Project;
import portfolio.bench.Sample.Role;

/** Writes a sample as the content of this program. */
final class ContentFolder {

    static final String ROLE = "Engineer of things that run";
    static final String HEADLINE = "Desks, ledgers and the roads between them.";
    static final String INTRODUCTION = "I make programs that people rely on before noon, and explain them afterwards.";
    static final String URL = "https://bench.example.org/";
    static final int SKILLS_IN_A_GROUP = 10;

    private final Path folder;

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    static void write(Sample sample, Path folder) throws IOException {
        ContentFolder content = new ContentFolder(folder);
        Files.createDirectories(folder.resolve("projects"));
        Files.createDirectories(folder.resolve("experience"));
        content.write(
                "site.yaml",
                "role: " + ROLE + "\nheadline: " + HEADLINE + "\nintroduction: " + INTRODUCTION + "\nurl: " + URL
                        + "\ncontact:\n  - label: E-mail\n    url: mailto:desk@bench.example.org\n");
        content.write("skills.yaml", skills(sample));
        for (Project project : sample.projects()) {
            content.write("projects/" + project.slug() + ".md", project(sample, project));
        }
        int number = 1;
        for (Employer employer : sample.employers()) {
            content.write("experience/employer-" + number + ".yaml", employer(number++, employer));
        }
    }

    /** Returns the skills in groups of ten. Each skill is a technology that a project uses. */
    static List<List<String>> groups(Sample sample) {
        List<String> all = sample.technologies();
        return java.util.stream.IntStream.range(0, (all.size() + SKILLS_IN_A_GROUP - 1) / SKILLS_IN_A_GROUP)
                .mapToObj(group ->
                        all.subList(group * SKILLS_IN_A_GROUP, Math.min(all.size(), (group + 1) * SKILLS_IN_A_GROUP)))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String skills(Sample sample) {
        StringBuilder yaml = new StringBuilder();
        int number = 1;
        for (List<String> group : groups(sample)) {
            yaml.append("- name: Group ")
                    .append(number++)
                    .append("\n  skills: ")
                    .append(list(group))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String project(Sample sample, Project project) {
        String neighbour =
                sample.projects().get(Math.max(0, project.number() - 2)).slug();
        return "---\ntitle: " + project.title() + "\ncompany: " + project.company() + "\nsubtitle: "
                + project.subtitle() + "\norder: " + project.number() + "\ntechnologies: "
                + list(project.technologies()) + "\n---\n\n"
                + new ProjectText(project, name -> name, neighbour + ".md").markdown();
    }

    private static String employer(int number, Employer employer) {
        StringBuilder yaml = new StringBuilder("company: " + employer.company() + "\norder: " + number + "\nroles:\n");
        for (Role role : employer.roles()) {
            yaml.append(
                    "  - title: " + role.title() + "\n    start: " + role.start() + "\n    end: " + role.end() + "\n");
            if (!role.projects().isEmpty()) {
                yaml.append("    workstreams:\n");
            }
            for (Project project : role.projects()) {
                yaml.append("      - title: " + project.title() + "\n        project: " + project.slug()
                        + "\n        highlights:\n");
                highlights(project).forEach(line -> yaml.append("          - " + line + "\n"));
                yaml.append("        technologies: " + list(project.technologies()) + "\n");
            }
        }
        return yaml.toString();
    }

    /** Returns the highlights of the workstream for a project. */
    static List<String> highlights(Project project) {
        return List.of(
                "Moved the desk to " + project.technologies().get(0) + " without a lost order.",
                "Wrote the book of rules that everyone still uses.",
                "Cut the time of an answer from two seconds to a quarter of one.");
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
