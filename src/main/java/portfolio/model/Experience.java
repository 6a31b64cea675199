package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * Everything done at one company: {@code content/experience/<slug>.yaml}.
 *
 * @param slug its name in fragments; from the file's name
 * @param company the employer's name; without one each role needs a title
 * @param description what the employer is, in a few words
 * @param url the employer's site
 * @param order its place among the employers, the smallest first; those without come after, latest first
 * @param roles the roles held there; shown latest first
 * @param draft whether it is left out of the site
 */
public record Experience(
        @Given Slug slug,
        @Nullable String company,
        @Nullable String description,
        @Nullable WebUrl url,
        @Nullable Integer order,
        List<Role> roles,
        @Default("false") boolean draft) {

    public Experience {
        roles = List.copyOf(roles);
        Text.requireNotBlankIfAny("company", company);
        if (roles.isEmpty()) {
            throw InvalidValue.in("roles", "'roles' is empty", "write at least one role, with a title");
        }
        if (company == null && roles.stream().anyMatch(role -> role.title() == null)) {
            throw InvalidValue.of("neither the company nor the position has a name", "write 'company'");
        }
    }

    /** The same employer with other roles. */
    public Experience withRoles(List<Role> others) {
        return new Experience(slug, company, description, url, order, others, draft);
    }

    /** The period of the role that ends last, by which employers are ordered. */
    public Period latest() {
        return roles.stream().map(Role::period).min(Period.LATEST_FIRST).orElse(Period.UNKNOWN);
    }
}
