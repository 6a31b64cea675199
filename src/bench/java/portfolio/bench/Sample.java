package portfolio.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An invented portfolio of any size. It depends only on the number of projects. The numbers of technologies, employers
 * and skills grow more slowly than that of projects.
 *
 * @param technologies the technologies in the order of their creation
 * @param projects the projects in order; the first has number 1
 * @param employers the employers, latest first
 */
record Sample(List<String> technologies, List<Project> projects, List<Employer> employers) {

    private static final String[] FIRST = {
        "Alto", "Brim", "Cord", "Delt", "Ekko", "Fenn", "Gryd", "Hexa", "Inkw", "Jolt"
    };
    private static final String[] LAST = {
        "base", "flow", "grid", "lake", "mesh", "nest", "port", "queue", "rack", "stream"
    };
    private static final String[] THINGS = {
        "Ledger", "Scheduler", "Gateway", "Archive", "Planner", "Register", "Exchange", "Monitor", "Catalogue", "Router"
    };
    private static final String[] FIELDS = {
        "Harbour", "Orchard", "Railway", "Library", "Bakery", "Museum", "Clinic", "Market", "Theatre", "Observatory"
    };
    private static final int TECHNOLOGIES = 10;
    private static final int PROJECTS_TO_A_TECHNOLOGY = 100;
    private static final int USED_BY_A_PROJECT = 4;
    private static final int EMPLOYERS = 2;
    private static final int PROJECTS_TO_AN_EMPLOYER = 100;
    private static final int WORKSTREAMS = 3;

    /**
     * A project.
     *
     * @param technologies the technologies that it uses, each of which is mentioned in its text
     */
    record Project(int number, String title, String slug, String company, String subtitle, List<String> technologies) {}

    /** An employer with two roles, the later one first. */
    record Employer(String company, List<Role> roles) {}

    /**
     * A role.
     *
     * @param start the year and month, such as {@code 2019-04}; the end has the same format
     * @param projects the projects of the role, with one workstream each
     */
    record Role(String title, String start, String end, List<Project> projects) {}

    /** Returns the portfolio with this number of projects. */
    static Sample of(int count) {
        Random random = new Random(count);
        List<String> technologies = technologies(TECHNOLOGIES + count / PROJECTS_TO_A_TECHNOLOGY);
        int employers = EMPLOYERS + count / PROJECTS_TO_AN_EMPLOYER;
        List<Project> projects = IntStream.rangeClosed(1, count)
                .mapToObj(number -> project(number, company((number - 1) * employers / count), technologies, random))
                .toList();
        return new Sample(technologies, projects, employers(employers, projects));
    }

    /** Returns the slug of a technology. */
    static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns the projects that use each technology. */
    Map<String, List<Project>> uses() {
        Map<String, List<Project>> uses = new LinkedHashMap<>();
        technologies.forEach(technology -> uses.put(technology, new ArrayList<>()));
        projects.forEach(project -> project.technologies()
                .forEach(technology -> uses.get(technology).add(project)));
        return uses;
    }

    private static Project project(int number, String company, List<String> technologies, Random random) {
        String title =
                FIELDS[random.nextInt(FIELDS.length)] + " " + THINGS[random.nextInt(THINGS.length)] + " " + number;
        int first = random.nextInt(technologies.size());
        List<String> used = IntStream.range(0, USED_BY_A_PROJECT)
                .mapToObj(index -> technologies.get((first + index * 3) % technologies.size()))
                .toList();
        String slug = slug(title).replace(' ', '-');
        return new Project(number, title, slug, company, "What the " + number + " desks share", used);
    }

    private static List<Employer> employers(int count, List<Project> projects) {
        List<Employer> employers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String company = company(i);
            List<Project> own = projects.stream()
                    .filter(project -> project.company().equals(company))
                    .limit(2 * WORKSTREAMS)
                    .toList();
            int half = (own.size() + 1) / 2;
            int year = 2020 - i % 20;
            employers.add(new Employer(
                    company,
                    List.of(
                            new Role("Senior engineer", year + "-04", (year + 1) + "-03", own.subList(0, half)),
                            new Role("Engineer", year + "-01", year + "-04", own.subList(half, own.size())))));
        }
        return employers;
    }

    private static String company(int index) {
        return FIELDS[index % FIELDS.length] + " Works" + (index < FIELDS.length ? "" : " " + index / FIELDS.length);
    }

    private static List<String> technologies(int count) {
        return IntStream.range(0, Math.min(count, FIRST.length * LAST.length))
                .mapToObj(index -> FIRST[index % FIRST.length] + LAST[(index / FIRST.length + index) % LAST.length])
                .toList();
    }
}
