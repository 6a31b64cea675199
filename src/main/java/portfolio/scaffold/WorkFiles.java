package portfolio.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portfolio.model.Period;
import portfolio.model.WebUrl;

/**
 * Makes the files of {@code experience/}: one for each employer. Positions at one employer that follow each other stand
 * in one file, unless the content would show them in another order.
 */
final class WorkFiles {

    private static final String COMMENT = """
            Everything done at one employer: each role with its dates, and what was done in it.
            Made from a JSON Resume.""";

    /** What the technologies of a job that JSON Resume has no place for are called. */
    private static final String WORKSTREAM = "In this role";

    private final Keywords keywords;
    private final FileNames names = new FileNames("employer");
    private final Map<String, String> files = new LinkedHashMap<>();
    private @Nullable String position;

    /**
     * A job.
     *
     * @param keys what the file says of the role
     */
    private record Job(
            @Nullable String company,
            @Nullable String description,
            @Nullable WebUrl url,
            Period period,
            Map<String, Object> keys) {

        boolean isAtSameEmployer(Job other) {
            return company != null
                    && company.equals(other.company)
                    && Objects.equals(description, other.description)
                    && Objects.equals(url, other.url);
        }
    }

    WorkFiles(ResumeEntry resume, Keywords keywords) {
        this.keywords = keywords;
        List<Job> employer = new ArrayList<>();
        for (ResumeEntry entry : resume.entries("work")) {
            Job job = job(entry);
            if (job == null) {
                continue;
            }
            if (!employer.isEmpty() && !employer.get(0).isAtSameEmployer(job)) {
                add(employer);
                employer.clear();
            }
            employer.add(job);
        }
        add(employer);
    }

    /** The text of each file by name. */
    Map<String, String> files() {
        return files;
    }

    /** The first position that has a name. */
    @Nullable
    String position() {
        return position;
    }

    private @Nullable Job job(ResumeEntry entry) {
        String company = entry.text("name");
        String title = entry.text("position");
        if (company == null && title == null) {
            entry.leaveOut("it has neither a name nor a position");
            return null;
        }
        position = position == null ? title : position;
        Period period = entry.period();
        YamlKeys keys = new YamlKeys()
                .with("title", title)
                .with("start", period.start())
                .with("end", Dates.end(period))
                .with("location", entry.text("location"))
                .with("summary", entry.inline("summary"))
                .with("highlights", entry.inlines("highlights"))
                .with("workstreams", workstreams(entry));
        return new Job(company, entry.text("description"), entry.web("url"), period, keys.map());
    }

    private List<Map<String, Object>> workstreams(ResumeEntry entry) {
        List<String> technologies = keywords.ofWork(entry);
        return technologies.isEmpty()
                ? List.of()
                : List.of(new YamlKeys()
                        .with("title", WORKSTREAM)
                        .with("technologies", technologies)
                        .map());
    }

    private void add(List<Job> employer) {
        if (isInOrder(employer)) {
            addFile(employer);
        } else {
            employer.forEach(job -> addFile(List.of(job)));
        }
    }

    private static boolean isInOrder(List<Job> jobs) {
        return jobs.equals(jobs.stream()
                .sorted((a, b) -> Period.LATEST_FIRST.compare(a.period, b.period))
                .toList());
    }

    private void addFile(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return;
        }
        Job first = jobs.get(0);
        Map<String, Object> keys = new YamlKeys()
                .with("company", first.company)
                .with("description", first.description)
                .with("url", first.url)
                .with("order", files.size() + 1)
                .with("roles", jobs.stream().map(Job::keys).toList())
                .map();
        Object title = first.keys.getOrDefault("title", "");
        String name = names.next(Objects.requireNonNullElse(first.company, String.valueOf(title)));
        files.put("experience/" + name + ".yaml", YamlText.file(COMMENT, keys));
    }
}
