package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Skills of one kind: an entry of {@code content/skills.yaml}.
 *
 * @param name what they have in common
 * @param level how well they are mastered, in words
 * @param skills technologies, concepts and abilities, in order
 */
public record SkillGroup(String name, @Nullable String level, List<String> skills) {

    public SkillGroup {
        skills = List.copyOf(skills);
        Text.requireNotBlank("name", name);
    }
}
