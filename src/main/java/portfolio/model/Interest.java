package portfolio.model;

import java.util.List;

/**
 * An interest of the person: an entry of {@code content/interests.yaml}.
 *
 * @param name the interest
 * @param keywords particular aspects of it, a few words each
 */
public record Interest(String name, List<String> keywords) {

    public Interest {
        keywords = List.copyOf(keywords);
        Text.requireNotBlank("name", name);
    }
}
