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
 * Creates the files in {@code experience/}: one per employer. Consecutive jobs at the same employer share a file,
 * unless the site would then show them in a different order.
 */
final class WorkFiles {

    private static final String COMMENT = """
            One employer: each role with its dates, and what you did in it.
            Imported from a JSON Resume.""";

    /** The title of the workstream that holds a job's technologies, because JSON Resume has no workstreams. */
    private static final String WORKSTREAM = "In this role";

    private final Keywords keywords;
    private final FileNames names = new FileNames("employer");
    private final Map<String, String> files = new LinkedHashMap<>();
    private @Nullable String position;

    /**
     * A job.
     *
     * @param company the employer; null if unknown
     * @param description what the employer does; null if unknown
     * @param url the employer's website; null if unknown
     * @param period the period of the job
     * @param keys the keys of the role in the file
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

    /** Returns the text of each file, by path within the content folder. */
    Map<String, String> files() {
        return files;
    }

    /** Returns the title of the first job that has one; null if there is none. */
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
                .with("start", DateSpelling.start(period))
                .with("end", DateSpelling.end(period))
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
