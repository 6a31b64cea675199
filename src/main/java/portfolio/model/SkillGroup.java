package portfolio.model;

import java.util.List;

/**
 * Skills of one kind: an entry of {@code content/skills.yaml}.
 *
 * @param name what they have in common
 * @param skills technologies, concepts and abilities, in order
 */
public record SkillGroup(String name, List<String> skills) {

    public SkillGroup {
        skills = List.copyOf(skills);
        Text.requireNotBlank("name", name);
    }
}
