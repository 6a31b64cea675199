package portfolio.content.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.Evidence;
import portfolio.model.SkillGroup;
import portfolio.source.Count;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Lists, in a single note, the skills that are not used in any project or workstream. */
public final class SkillCheck {

    private static final int MOST_NAMED = 20;

    private final Evidence evidence;
    private final SourceMap sourceMap;
    private final Problems problems;

    /** Creates a check that compares skills with their evidence. */
    public SkillCheck(Evidence evidence, SourceMap sourceMap, Problems problems) {
        this.evidence = evidence;
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports what is wrong with the groups of skills. */
    public void check(List<SkillGroup> groups) {
        Map<String, Place> skills = places(groups);
        Map<String, Place> bare = new LinkedHashMap<>(skills);
        bare.keySet().removeIf(skill -> evidence.find(skill).isPresent());
        if (!bare.isEmpty()) {
            problems.note(
                    bare.values().iterator().next(),
                    "%s of %s %s not used in any project or role: %s"
                            .formatted(
                                    bare.size(),
                                    Count.of(skills.size(), "skill"),
                                    bare.size() == 1 ? "is" : "are",
                                    MessageText.some(bare.keySet(), MOST_NAMED)),
                    null);
        }
    }

    /** Returns the first location of each skill; a skill in two groups counts once. */
    private Map<String, Place> places(List<SkillGroup> groups) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (SkillGroup group : groups) {
            for (int i = 0; i < group.skills().size(); i++) {
                places.putIfAbsent(group.skills().get(i), sourceMap.place(group, "skills", i));
            }
        }
        return places;
    }
}
