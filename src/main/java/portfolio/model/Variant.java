package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.source.InvalidValue;

/**
 * A version of the résumé for a particular reader: {@code content/variants/<slug>.yaml}. It can select, reorder and
 * reword, but it cannot add anything that the content does not contain.
 *
 * @param slug the variant's name in URLs; from the file name
 * @param audience a note on the intended reader, shown only to the owner
 * @param role another wording of the role; default: as on the site
 * @param introduction another wording of the introduction; inline Markdown; default: as on the site
 * @param projects selects projects by slug, technology or concept
 * @param workstreams selects workstreams by title as a slug, technology or concept
 * @param highlights selects highlights by workstream and number, or by a technology or concept that they mention
 * @param skills selects skills by name, or by the name of their group
 * @param pages the most pages the PDF may have
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
            throw InvalidValue.in("pages", "'pages' must be at least 1, not " + pages, "write 1 or more");
        }
    }
}
