package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.bench.Sample.Employer;
import portfolio.bench.Sample.Project;
import portfolio.bench.Sample.Role;

/**
 * Writes a sample as a Hugo site with the same pages. Whatever this program derives from the content, such as which
 * mention of a technology becomes a link or which sentence is quoted, is derived here and passed to Hugo in the front
 * matter, so that Hugo does no more work than for a typical site.
 */
final class HugoFolder {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Sample sample;
    private final Path folder;
    private final Map<Integer, Role> roles = new LinkedHashMap<>();

    private HugoFolder(Sample sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
        for (Employer employer : sample.employers()) {
            employer.roles().forEach(role -> role.projects().forEach(project -> roles.put(project.number(), role)));
        }
    }

    /**
     * Writes the site.
     *
     * @param templates the folder with {@code config.toml} and the templates
     * @param built the site that this program built from the sample; its styles, script, policies and design files are
     *     copied
     */
    static void write(Sample sample, Path folder, Path templates, Path built) throws IOException {
        HugoFolder hugo = new HugoFolder(sample, folder);
        copy(templates, folder);
        copy(built.resolve("assets"), folder.resolve("static/assets"));
        for (String file : List.of("favicon.svg", "site.webmanifest", ".nojekyll")) {
            Files.copy(built.resolve(file), folder.resolve("static").resolve(file));
        }
        hugo.writeFrames(built);
        hugo.writeProjects();
        hugo.writeTechnologies();
        hugo.write("content/resume.md", "---\ntitle: Résumé\nlayout: resume\n---\n");
        hugo.write("content/projects/_index.md", "---\ntitle: Work\n---\n");
        hugo.write("content/technologies/_index.md", "---\ntitle: Technologies\n---\n");
        hugo.write("data/employers.json", Json.text(hugo.employers()));
        hugo.write("data/skills.json", Json.text(ContentFolder.groups(sample)));
    }

    /** Writes the parts of the head that differ by the depth of a page, as a partial template each. */
    private void writeFrames(Path built) throws IOException {
        Map<String, String> pages = Map.of(
                "0", "index.html",
                "1", "projects/index.html",
                "2", "projects/" + sample.projects().get(0).slug() + "/index.html",
                "404", "404.html");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String html = Files.readString(built.resolve(page.getValue()));
            write("layouts/partials/style-" + page.getKey() + ".html", part(html, "<style>.*?</style>"));
            write("layouts/partials/script-" + page.getKey() + ".html", part(html, "<script>.*?</script>"));
            write("layouts/partials/policy-" + page.getKey() + ".html", part(html, "<meta http-equiv=[^>]*>"));
            write(
                    "layouts/partials/icons-" + page.getKey() + ".html",
                    part(html, "<link rel=\"preload\".*?<link rel=\"apple-touch-icon\"[^>]*>"));
        }
    }

    private static String part(String html, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("the built page has no " + pattern);
        }
        return found.group();
    }

    private void writeProjects() throws IOException {
        for (Project project : sample.projects()) {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("title", project.title());
            keys.put("weight", project.number());
            keys.put("number", project.number());
            keys.put("company", project.company());
            keys.put("subtitle", project.subtitle());
            keys.put("description", ProjectText.description(project));
            keys.put("technologies", project.technologies());
            Map<String, Object> quotes = new LinkedHashMap<>();
            project.technologies().forEach(name -> quotes.put(Sample.slug(name), ProjectText.quote(project, name)));
            keys.put("quotes", quotes);
            Role role = roles.get(project.number());
            if (role != null) {
                keys.put("role", Map.of("title", role.title()));
                keys.put("dates", dates(role));
                keys.put("highlights", ContentFolder.highlights(project));
            }
            String neighbour =
                    sample.projects().get(Math.max(0, project.number() - 2)).slug();
            write(
                    "content/projects/" + project.slug() + ".md",
                    Json.text(keys) + "\n\n"
                            + new ProjectText(project, HugoFolder::linked, "../" + neighbour + "/").markdown());
        }
    }

    private static String linked(String technology) {
        return "[" + technology + "](../../technologies/" + Sample.slug(technology) + "/)";
    }

    private void writeTechnologies() throws IOException {
        for (Map.Entry<String, List<Project>> use : sample.uses().entrySet()) {
            String name = use.getKey();
            if (use.getValue().isEmpty()) {
                continue;
            }
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("title", name);
            List<Map<String, Object>> used = roles(name);
            keys.put("summary_line", summary(use.getValue().size(), used));
            keys.put("workstreams", workstreams(used));
            keys.put("roles", used);
            keys.put("alongside", alongside(name, use.getValue()));
            write("content/technologies/" + Sample.slug(name) + "/_index.md", Json.text(keys) + "\n");
        }
    }

    private static int workstreams(List<Map<String, Object>> roles) {
        return roles.stream()
                .mapToInt(role -> ((List<?>) role.get("workstreams")).size())
                .sum();
    }

    private static String summary(int projects, List<Map<String, Object>> roles) {
        String across = roles.isEmpty() ? "" : ", across " + roles.size() + " roles";
        String work = roles.isEmpty() ? "" : " and " + workstreams(roles) + " workstreams";
        return "Used in " + projects + " projects" + work + across + ".";
    }

    private List<Map<String, Object>> roles(String technology) {
        List<Map<String, Object>> used = new ArrayList<>();
        for (Employer employer : sample.employers()) {
            for (Role role : employer.roles()) {
                List<Map<String, Object>> workstreams = role.projects().stream()
                        .filter(project -> project.technologies().contains(technology))
                        .map(project -> workstream(project, technology))
                        .toList();
                if (!workstreams.isEmpty()) {
                    used.add(Map.of("company", employer.company(), "dates", dates(role), "workstreams", workstreams));
                }
            }
        }
        return used;
    }

    private static Map<String, Object> workstream(Project project, String technology) {
        boolean quoted = project.technologies().get(0).equals(technology);
        return quoted
                ? Map.of("title", project.title(), "quote", List.of("Moved the desk to ", " without a lost order."))
                : Map.of("title", project.title());
    }

    private List<Map<String, Object>> alongside(String technology, List<Project> projects) {
        Map<String, Long> counts = projects.stream()
                .flatMap(project -> project.technologies().stream())
                .filter(name -> !name.equals(technology))
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> Map.<String, Object>of(
                        "name", count.getKey(), "slug", Sample.slug(count.getKey()), "projects", count.getValue()))
                .toList();
    }

    private List<Object> employers() {
        List<Object> employers = new ArrayList<>();
        for (Employer employer : sample.employers()) {
            List<Object> roles = new ArrayList<>();
            for (Role role : employer.roles()) {
                roles.add(Map.of("title", role.title(), "dates", dates(role), "workstreams", workstreams(role)));
            }
            employers.add(Map.of("company", employer.company(), "roles", roles));
        }
        return employers;
    }

    private List<Object> workstreams(Role role) {
        List<Object> workstreams = new ArrayList<>();
        for (Project project : role.projects()) {
            workstreams.add(Map.of(
                    "title", project.title(),
                    "slug", project.slug(),
                    "number", project.number(),
                    "highlights", ContentFolder.highlights(project),
                    "technologies", project.technologies()));
        }
        return workstreams;
    }

    private static Map<String, Object> dates(Role role) {
        return Map.of(
                "startIso", role.start(), "start", month(role.start()), "endIso", role.end(), "end", month(role.end()));
    }

    private static String month(String date) {
        return MONTHS.get(Integer.parseInt(date.substring(5)) - 1) + " " + date.substring(0, 4);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
