package portfolio.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.Matrix;
import portfolio.site.part.ProjectIndex;

/**
 * The technologies and concepts by project.
 *
 * @param layout everything around the content
 * @param heading the heading
 * @param deck the sentence below the heading
 * @param matrices the technologies, then the concepts; a matrix without rows is left out
 * @param key the projects with their numbers; null if the tables have no project columns
 */
public record TechnologiesPage(
        PageLayout layout,
        String heading,
        String deck,
        List<Matrix> matrices,
        @Nullable ProjectIndex key) {

    public TechnologiesPage {
        matrices = List.copyOf(matrices);
    }
}
