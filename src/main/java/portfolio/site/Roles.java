package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portfolio.model.Experience;
import portfolio.model.Role;
import portfolio.model.WebUrl;
import portfolio.model.Workstream;
import portfolio.site.address.Ids;
import portfolio.site.part.RoleEntry;
import portfolio.site.part.WorkstreamEntry;

/** Composes the entries of the roles for one page. */
final class Roles {

    private final SiteContext site;
    private final PageParts parts;

    Roles(SiteContext site, PageParts parts) {
        this.site = site;
        this.parts = parts;
    }

    /** Returns all roles of all employers, in content order. */
    List<RoleEntry> entries() {
        List<RoleEntry> entries = new ArrayList<>();
        for (Experience experience : site.portfolio().experience()) {
            for (int i = 0; i < experience.roles().size(); i++) {
                entries.add(entry(experience, experience.roles().get(i), i + 1));
            }
        }
        return entries;
    }

    private RoleEntry entry(Experience experience, Role role, int position) {
        String id = Ids.EXPERIENCE + "--" + experience.slug() + (position == 1 ? "" : "--" + position);
        String company = experience.company();
        return new RoleEntry(
                id,
                company == null ? String.valueOf(role.title()) : company,
                Optional.ofNullable(experience.url()).map(WebUrl::value).orElse(null),
                position == 1 ? experience.description() : null,
                position == 1,
                company == null ? null : role.title(),
                parts.dates(role.period()),
                role.location(),
                parts.htmlOrNull(role.summary()),
                parts.highlights(role.highlights()),
                role.workstreams().stream().map(this::workstream).toList());
    }

    private WorkstreamEntry workstream(Workstream workstream) {
        return new WorkstreamEntry(
                workstream.title(),
                parts.highlights(workstream.highlights()),
                parts.evidence(workstream.technologies(), workstream.concepts(), false),
                Optional.ofNullable(workstream.project())
                        .flatMap(site.map()::project)
                        .map(parts::row)
                        .orElse(null));
    }
}
