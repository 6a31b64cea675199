package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * An employer with the roles the person held there: {@code content/experience/<slug>.yaml}.
 *
 * @param slug the employer's name in fragments; from the file name
 * @param company the employer's name; may be missing if each role has a title
 * @param description the employer in a few words
 * @param url the employer's website
 * @param order the position among the employers, lowest first; employers without one follow, latest first
 * @param roles the roles held there, at least one; shown latest first
 * @param draft whether the employer is left out of the site
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
            throw InvalidValue.in("roles", "'roles' is empty", "add at least one role with a 'title'");
        }
        if (company == null && roles.stream().anyMatch(role -> role.title() == null)) {
            throw InvalidValue.of(
                    "this employer has no 'company', and a role has no 'title'",
                    "add 'company', or a 'title' to every role");
        }
    }

    /** Returns a copy with other roles. */
    public Experience withRoles(List<Role> others) {
        return new Experience(slug, company, description, url, order, others, draft);
    }

    /** Returns the period of the role that ends last. Employers are sorted by it. */
    public Period latest() {
        return roles.stream().map(Role::period).min(Period.LATEST_FIRST).orElse(Period.UNKNOWN);
    }
}
