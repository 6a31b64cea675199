package portfolio.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.SiteUrl;
import portfolio.source.Problem;

/**
 * A content folder that was read and found to be without errors.
 *
 * @param portfolio what it says
 * @param evidence what backs each technology, concept and skill
 * @param origins where in the folder each record of the portfolio stands
 * @param texts the texts of all files it was read from, by name
 * @param drafts whether what is marked as a draft was read like the rest
 * @param remarks its warnings and notes, in the order of files, lines and columns
 */
public record Content(
        Portfolio portfolio,
        Evidence evidence,
        Origins origins,
        SortedMap<String, String> texts,
        boolean drafts,
        List<Problem> remarks) {

    public Content {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        remarks = List.copyOf(remarks);
    }

    /** The same content for a site at another address; that the content does not say where is then no fault of it. */
    public Content publishedAt(SiteUrl url) {
        List<Problem> others = remarks.stream()
                .filter(remark -> !remark.message().equals(ProfileCheck.NO_ADDRESS))
                .toList();
        Profile there = portfolio.profile().withUrl(url);
        origins.copied(portfolio.profile(), there);
        return new Content(portfolio.withProfile(there), evidence, origins, texts, drafts, others);
    }
}
