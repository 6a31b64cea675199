package portfolio.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.output.ArtefactCache;
import portfolio.render.RenderContext;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/**
 * The folders of a design that is being changed.
 *
 * @param assets the folder of stylesheets, fonts and icons; null for those of the program
 * @param templates the folder of templates, which are compiled unless the cache has them; null for those of the program
 */
public record DesignFolders(@Nullable Path assets, @Nullable Path templates) {

    /** The design of the program. */
    public static final DesignFolders NONE = new DesignFolders(null, null);

    /**
     * Returns a context that renders with this design.
     *
     * @param cache the cache for generated files
     * @throws ProblemException if there are templates, but one is wrong or this Java cannot compile them
     * @throws IOException if the folder for the compiled templates cannot be created
     */
    RenderContext context(ArtefactCache cache) throws IOException {
        RenderContext context = new RenderContext(assets == null ? Assets.SHIPPED : Assets.in(assets), cache);
        if (templates != null && !context.useTemplatesAsTheyAre(templates)) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file(String.valueOf(templates.getFileName())),
                    "a template changed, but this Java is not a JDK and cannot compile it",
                    "install a JDK, or undo the change")));
        }
        return context;
    }
}
