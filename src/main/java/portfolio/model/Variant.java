package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.source.InvalidValue;

/**
 * The résumé as one reader shall see it: {@code content/variants/<slug>.yaml}. It selects, orders and re-titles; it can
 * say nothing that the content does not say.
 *
 * @param slug its name in URLs; from the file's name
 * @param audience for whom it is; shown to nobody but the owner
 * @param role what the person is, in other words; default: as on the site
 * @param introduction the introduction in other words; inline Markdown; default: as on the site
 * @param projects which projects, by slug, technology or concept
 * @param workstreams which workstreams, by their title as a slug, technology or concept
 * @param highlights which highlights, by workstream and number, or by a technology or concept they mention
 * @param skills which skills, by name or by the name of their group
 * @param pages how many pages the PDF may have
 */
public record Variant(
        @Given Slug slug,
        String audience,
        @Nullable String role,
        @Nullable Inline introduction,
        @Default Selection projects,
        @Default Selection workstreams,
        @Default Selection highlights,
        @Default Selection skills,
        @Nullable Integer pages) {

    public Variant {
        Text.requireNotBlank("audience", audience);
        Text.requireNotBlankIfAny("role", role);
        if (pages != null && pages < 1) {
            throw InvalidValue.in("pages", "a résumé of " + pages + " pages cannot be made", "write 1 or more");
        }
    }
}
