package portfolio.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.content.check.ProfileCheck;
import portfolio.content.picture.ContentPictures;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.SiteUrl;
import portfolio.source.Problem;

/**
 * The content of a folder that was read without errors.
 *
 * @param portfolio the portfolio described by the content
 * @param evidence the projects and workstreams that use each technology and concept
 * @param sourceMap the source location of each record in the portfolio
 * @param texts the text of each file that was read, by file name
 * @param pictures the picture and video files
 * @param drafts whether drafts were included
 * @param remarks the warnings and notes, in the order of files, lines and columns
 */
public record Content(
        Portfolio portfolio,
        Evidence evidence,
        SourceMap sourceMap,
        SortedMap<String, String> texts,
        ContentPictures pictures,
        boolean drafts,
        List<Problem> remarks) {

    /** Copies the texts and the remarks. */
    public Content {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        remarks = List.copyOf(remarks);
    }

    /** Returns the same content for a site at another URL, without the warning that the content does not set a URL. */
    public Content publishedAt(SiteUrl url) {
        List<Problem> others = remarks.stream()
                .filter(remark -> !remark.message().equals(ProfileCheck.NO_ADDRESS))
                .toList();
        Profile there = portfolio.profile().withUrl(url);
        sourceMap.copied(portfolio.profile(), there);
        return new Content(portfolio.withProfile(there), evidence, sourceMap, texts, pictures, drafts, others);
    }
}
