package portfolio.audit;

import java.time.LocalDate;
import java.util.List;
import portfolio.content.Content;
import portfolio.model.Profile;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.Problems;

/**
 * Reviews a finished site, without a browser, for broken links and markup, for what visitors and search engines would
 * object to, and for anything else worth knowing. Does not repeat the problems reported when the content is read.
 */
public final class SiteReview {

    private SiteReview() {}

    /**
     * Returns all problems, each at the source location that causes it, in the order of those locations.
     *
     * @param today the day of the review
     */
    public static List<Problem> of(Site site, Content content, LocalDate today) {
        Profile profile = content.portfolio().profile();
        ParsedSite parsed = ParsedSite.of(site, profile.url());
        Causes causes = new Causes(content);
        RunningTexts texts = RunningTexts.of(content);
        Problems problems = new Problems();
        problems.addAll(LinkReview.of(parsed, causes, texts));
        problems.addAll(PrivateAddressReview.of(texts));
        problems.addAll(MarkupReview.of(parsed, causes));
        problems.addAll(HeadReview.of(parsed, causes));
        problems.addAll(LinkedDataReview.of(parsed, causes, profile));
        problems.addAll(ContrastReview.of(parsed, profile, content.sourceMap()));
        problems.addAll(WeightReview.of(parsed, causes));
        problems.addAll(PictureReview.of(content));
        problems.addAll(TermReview.of(texts, content.evidence()));
        problems.addAll(LengthReview.of(texts));
        problems.addAll(PeriodReview.of(content.portfolio(), content.sourceMap(), today));
        problems.addAll(SecurityReview.of(profile.hosting(), content.sourceMap(), today));
        return problems.list();
    }
}
