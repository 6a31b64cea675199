package portfolio.content.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.content.reading.Reading;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.TermKind;
import portfolio.model.Experience;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Term;
import portfolio.model.Workstream;

/** Finds all uses of technologies, concepts and skills in the content. */
public final class TermUses {

    private final SourceMap sourceMap;
    private final List<List<TermUse>> lists = new ArrayList<>();

    private TermUses(SourceMap sourceMap) {
        this.sourceMap = sourceMap;
    }

    /**
     * Returns the lists of terms in the content: first of the experience, then of projects, skills and glossary. Each
     * name and alias of the glossary is a list of its own.
     */
    public static List<List<TermUse>> lists(Reading reading, SourceMap sourceMap) {
        TermUses uses = new TermUses(sourceMap);
        reading.experience().stream()
                .map(Experience::roles)
                .flatMap(List::stream)
                .map(Role::workstreams)
                .flatMap(List::stream)
                .forEach(uses::add);
        reading.projects().forEach(uses::add);
        reading.skills().forEach(uses::add);
        reading.terms().forEach(uses::add);
        return List.copyOf(uses.lists);
    }

    private void add(Workstream workstream) {
        add(workstream, "technologies", workstream.technologies(), TermKind.TECHNOLOGY);
        add(workstream, "concepts", workstream.concepts(), TermKind.CONCEPT);
    }

    private void add(Project project) {
        add(project, "technologies", project.technologies(), TermKind.TECHNOLOGY);
        add(project, "concepts", project.concepts(), TermKind.CONCEPT);
    }

    private void add(SkillGroup group) {
        add(group, "skills", group.skills(), null);
    }

    private void add(Term term) {
        lists.add(List.of(new TermUse(term.name(), null, sourceMap.place(term, "name"), true)));
        for (int i = 0; i < term.aliases().size(); i++) {
            lists.add(List.of(new TermUse(term.aliases().get(i), null, sourceMap.place(term, "aliases", i), true)));
        }
    }

    private void add(Record owner, String key, List<String> spellings, @Nullable TermKind kind) {
        List<TermUse> uses = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            uses.add(new TermUse(spellings.get(i), kind, sourceMap.place(owner, key, i), false));
        }
        lists.add(uses);
    }
}
