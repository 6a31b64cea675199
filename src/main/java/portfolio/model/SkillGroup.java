package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of related skills: an entry of {@code content/skills.yaml}.
 *
 * @param name the name of the group
 * @param level the level of skill, in words
 * @param skills technologies, concepts and abilities, in order
 */
public record SkillGroup(String name, @Nullable String level, List<String> skills) {

    public SkillGroup {
        skills = List.copyOf(skills);
        Text.requireNotBlank("name", name);
    }
}
