package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.model.About;
import portfolio.model.Education;
import portfolio.model.End;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.ListField;
import portfolio.model.ListType;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Start;
import portfolio.model.Workstream;

/**
 * Lists every claim that a résumé makes, in the order of the résumé. Claims are grouped: the groups come one after the
 * other, but the claims within a group may come in any order, since a format may put a date before or after its title.
 */
final class ExpectedTexts {

    private final Portfolio portfolio;
    private final Places places;
    private final Labels labels;
    private final List<List<Claim>> groups = new ArrayList<>();

    private ExpectedTexts(Portfolio portfolio, Places places) {
        this.portfolio = portfolio;
        this.places = places;
        this.labels = portfolio.profile().labels();
    }

    /** Returns the groups of claims of a complete résumé. */
    static List<List<Claim>> of(Portfolio portfolio, Places places) {
        ExpectedTexts claims = new ExpectedTexts(portfolio, places);
        claims.profile();
        claims.experience();
        portfolio.projects().forEach(claims::project);
        portfolio.education().forEach(claims::education);
        portfolio.skills().forEach(claims::skills);
        ListType.ON_RESUME.forEach(claims::list);
        claims.about();
        return List.copyOf(claims.groups);
    }

    /**
     * Returns the groups of claims of a section of the home page that shows a part of the résumé completely: the roles,
     * the skills, or a list. The others have none.
     */
    static List<List<Claim>> ofSection(String section, Portfolio portfolio, Places places) {
        ExpectedTexts claims = new ExpectedTexts(portfolio, places);
        switch (section) {
            case "experience" -> claims.experience();
            case "skills" -> portfolio.skills().forEach(claims::skills);
            default ->
                ListType.ALL.stream()
                        .filter(type -> type.word().equals(section))
                        .forEach(claims::list);
        }
        return List.copyOf(claims.groups);
    }

    private void profile() {
        Profile profile = portfolio.profile();
        Group head = new Group(profile);
        head.add("name", "name", profile.name());
        head.add("role", "role", profile.role());
        head.add("headline", "headline", profile.headline());
        head.add("introduction", "introduction", profile.introduction());
        head.add("availability", "availability", profile.availability());
    }

    private void experience() {
        for (Experience employer : portfolio.experience()) {
            for (int i = 0; i < employer.roles().size(); i++) {
                role(employer, employer.roles().get(i), i == 0);
            }
        }
    }

    /** Adds a role. The name of the employer appears once, above the first role there. */
    private void role(Experience employer, Role role, boolean first) {
        Group head = new Group(role);
        if (first && employer.company() != null) {
            head.add(new Claim("organisation", employer.company(), places.of(employer, "company")));
        }
        head.add("role", "title", role.title());
        head.add(role.period());
        head.add("place", "location", role.location());
        head.add("summary", "summary", role.summary());
        new Group(role).addTexts("highlight", "highlights", role.highlights());
        role.workstreams().forEach(this::workstream);
    }

    private void workstream(Workstream workstream) {
        new Group(workstream).add("workstream", "title", workstream.title());
        new Group(workstream).addTexts("highlight", "highlights", workstream.highlights());
        Group evidence = new Group(workstream);
        evidence.addAll("technology", "technologies", workstream.technologies());
        evidence.addAll("concept", "concepts", workstream.concepts());
    }

    private void project(Project project) {
        Group line = new Group(project);
        line.add("project", "title", project.title());
        line.add("organisation", "company", project.company());
        line.add("subtitle", "subtitle", project.subtitle());
        line.add(project.period());
        new Group(project).addTexts("highlight", "highlights", project.highlights());
    }

    private void skills(SkillGroup group) {
        new Group(group).add("skill group", "name", group.name());
        new Group(group).addAll("skill", "skills", group.skills());
    }

    private void education(Education education) {
        Group line = new Group(education);
        line.add("degree", "degree", education.shownDegree());
        line.add("organisation", "institution", education.shownInstitution());
        line.add(education.period());
        line.add("score", "score", education.score());
        line.addAll("course", "courses", education.courses());
    }

    private <R extends Record> void list(ListType<R> type) {
        for (R entry : portfolio.background().entries(type)) {
            Group line = new Group(entry);
            for (ListField<R> field : type.fields()) {
                line.add(field, entry);
            }
        }
    }

    private void about() {
        About about = portfolio.about();
        if (about != null) {
            new Group(about).addAll("focus area", "focusAreas", about.focusAreas());
            about.body().paragraphs().forEach(text -> new Group(about).add("paragraph", "body", text));
        }
    }

    /** The group of claims made by one record, while it is being filled. */
    private final class Group {

        private final Record record;
        private final List<Claim> claims = new ArrayList<>();

        Group(Record record) {
            this.record = record;
            groups.add(claims);
        }

        void add(Claim claim) {
            claims.add(claim);
        }

        void add(String what, String key, @Nullable String text) {
            if (text != null) {
                claims.add(new Claim(what, text, places.of(record, key)));
            }
        }

        void add(String what, String key, @Nullable Inline text) {
            add(what, key, text == null ? null : text.plain());
        }

        void add(Period period) {
            add("start", "start", period.start() == null ? null : labels.start(period.start()));
            add("end", "end", period.end() == null ? null : labels.end(period.end()));
        }

        <R extends Record> void add(ListField<R> field, R entry) {
            Object value = field.of(entry);
            if (value instanceof PartialDate date) {
                add(field.what(), field.key(), labels.date(date));
            } else if (value instanceof Start start) {
                add(field.what(), field.key(), labels.start(start));
            } else if (value instanceof End end) {
                add(field.what(), field.key(), labels.end(end));
            } else if (value instanceof Inline text) {
                add(field.what(), field.key(), text);
            } else if (value instanceof String text) {
                add(field.what(), field.key(), text);
            } else if (value instanceof List<?> texts && !texts.isEmpty() && texts.get(0) instanceof Inline) {
                addTexts(
                        field.what(),
                        field.key(),
                        texts.stream().map(Inline.class::cast).toList());
            } else if (value instanceof List<?> texts) {
                addAll(
                        field.what(),
                        field.key(),
                        texts.stream().map(String.class::cast).toList());
            }
        }

        void addAll(String what, String key, List<String> texts) {
            for (int i = 0; i < texts.size(); i++) {
                claims.add(new Claim(what, texts.get(i), places.of(record, key, i)));
            }
        }

        void addTexts(String what, String key, List<Inline> texts) {
            for (int i = 0; i < texts.size(); i++) {
                for (String statement : texts.get(i).statements()) {
                    claims.add(new Claim(what, statement, places.of(record, key, i)));
                }
            }
        }
    }
}
