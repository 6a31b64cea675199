package portfolio.site.page;

import org.jspecify.annotations.Nullable;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.RawHtml;
import portfolio.site.part.Resume;

/**
 * The résumé page, for screen and print.
 *
 * @param layout everything around the content
 * @param resume the content of the résumé
 * @param roleInMargin whether the role fits into the margin next to the name
 * @param photograph the photograph of the person, which is only printed; null if the résumé shows none
 */
public record ResumePage(
        PageLayout layout,
        Resume resume,
        boolean roleInMargin,
        @Nullable RawHtml photograph) {}
