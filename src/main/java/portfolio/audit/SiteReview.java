package portfolio.audit;

import java.time.LocalDate;
import java.util.List;
import portfolio.content.Content;
import portfolio.model.Profile;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.Problems;

/**
 * Judges a finished site as a careful reviewer would, without a browser: what is broken in it, what visitors and search
 * engines would object to, and what is good to know. What reading the content tells already is not told again.
 */
public final class SiteReview {

    private SiteReview() {}

    /**
     * What there is to say, each at the place of the content that causes it, in the order of places.
     *
     * @param today the day of the review
     */
    public static List<Problem> of(Site site, Content content, LocalDate today) {
        Profile profile = content.portfolio().profile();
        ParsedSite parsed = ParsedSite.of(site, profile.url());
        Causes causes = new Causes(content);
        Texts texts = Texts.of(content);
        Problems problems = new Problems();
        problems.addAll(LinkReview.of(parsed, causes, texts));
        problems.addAll(MarkupReview.of(parsed, causes));
        problems.addAll(HeadReview.of(parsed, causes));
        problems.addAll(LinkedDataReview.of(parsed, causes, profile));
        problems.addAll(ContrastReview.of(parsed, profile, content.origins()));
        problems.addAll(WeightReview.of(parsed, causes));
        problems.addAll(TermReview.of(texts, content.evidence()));
        problems.addAll(LengthReview.of(texts));
        problems.addAll(PeriodReview.of(content.portfolio(), content.origins(), today));
        problems.addAll(SecurityReview.of(profile.hosting(), content.origins(), today));
        return problems.list();
    }
}
