package portfolio.model;

import java.util.List;

/**
 * Something the person likes: an entry of {@code content/interests.yaml}.
 *
 * @param name what it is
 * @param keywords what of it, a few words each
 */
public record Interest(String name, List<String> keywords) {

    public Interest {
        keywords = List.copyOf(keywords);
        Text.requireNotBlank("name", name);
    }
}
