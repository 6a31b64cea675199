package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Technologies and concepts by project.
 *
 * @param frame what stands around it
 * @param heading its heading
 * @param deck what it shows
 * @param matrices technologies, concepts; one without rows is left out
 * @param key the projects with their numbers; absent when the tables have no columns of projects
 */
public record TechnologiesPage(
        Frame frame,
        String heading,
        String deck,
        List<Matrix> matrices,
        @Nullable ProjectIndex key) {

    public TechnologiesPage {
        matrices = List.copyOf(matrices);
    }
}
