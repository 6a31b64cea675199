package portfolio.content;

import java.util.List;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.source.Problem;

/**
 * A content folder that was read and found to be without errors.
 *
 * @param portfolio what it says
 * @param evidence what backs each technology, concept and skill
 * @param remarks its warnings and notes, in the order of files, lines and columns
 */
public record Content(Portfolio portfolio, Evidence evidence, List<Problem> remarks) {

    public Content {
        remarks = List.copyOf(remarks);
    }
}
