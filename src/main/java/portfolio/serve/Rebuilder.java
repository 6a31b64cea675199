package portfolio.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import portfolio.asset.Assets;
import portfolio.content.reading.ContentMemory;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.ComposedSite;
import portfolio.pipeline.SiteBuild;
import portfolio.render.RenderContext;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/** Rebuilds the site after every change and publishes the result as an edition. */
final class Rebuilder {

    /** The time limit for rehearsals, however large the site is. */
    private static final Duration REHEARSAL_BUDGET = Duration.ofSeconds(2);

    /** The coarsest rounding of modification times among the file systems in use. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private final BuildOptions build;
    private final WatchedFolders folders;
    private final RenderContext context;
    private final SiteVersions versions;
    private final BackgroundAudit backgroundAudit;
    private final ContentMemory memory;
    private final WarningLog remarks;
    private final Listener listener;
    /** The files changed since the last successful rebuild. */
    private final Set<Path> unpublished = new HashSet<>();

    private boolean toldOfNoCompiler;

    /** The time when the content was last read, or slightly earlier. */
    private Instant read = Instant.EPOCH;

    /** The changes found by the last catch-up, so that further requests for the same document do not rebuild again. */
    private Map<Path, FileTime> caughtUp = Map.of();

    Rebuilder(
            ServeOptions options,
            WatchedFolders folders,
            SiteUrl url,
            SiteVersions versions,
            BackgroundAudit backgroundAudit,
            WarningLog remarks,
            Listener listener) {
        // Nothing is written; the content folder only fills the required parameter for the output folder.
        this.build = new BuildOptions(options.content(), options.content(), url, options.drafts(), options.cache());
        this.memory = SiteBuild.memory(build);
        this.folders = folders;
        this.context = new RenderContext(
                options.assets() == null ? Assets.SHIPPED : Assets.in(options.assets()),
                new ArtefactCache(options.cache()));
        this.versions = versions;
        this.backgroundAudit = backgroundAudit;
        this.remarks = remarks;
        this.listener = listener;
    }

    /** Builds the first edition. */
    synchronized void start() {
        attempt(Set.of());
    }

    /** Renders all pages several times and discards them, so that the first save is as fast as later ones. */
    void rehearse() {
        Rehearsal.run(() -> compose().site(), REHEARSAL_BUDGET);
    }

    /** Rebuilds the site after these files changed. */
    synchronized void rebuild(Set<Path> changed) {
        long start = System.nanoTime();
        if (attempt(changed)) {
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            listener.rebuilt(milliseconds, folders.names(changed));
        }
    }

    /**
     * Rebuilds the site if files were saved whose change has not been reported yet. Some systems report a save seconds
     * late. If a rebuild is running, this waits for it.
     */
    synchronized void catchUp() {
        Map<Path, FileTime> changed = folders.changedSince(read.minus(COARSEST_TIME));
        if (!changed.isEmpty() && !changed.equals(caughtUp)) {
            caughtUp = changed;
            attempt(changed.keySet());
        }
    }

    private boolean attempt(Set<Path> changed) {
        read = Instant.now();
        try {
            unpublished.addAll(changed);
            prepare(changed);
            ComposedSite site = compose();
            List<Problem> found = site.remarksOfPages();
            publish(site, unpublished);
            unpublished.clear();
            remarks.tell(found);
            backgroundAudit.finish(site);
            return true;
        } catch (ProblemException e) {
            fail(e.problems());
        } catch (IOException | RuntimeException | Error e) {
            fail(List.of(Fault.problem(e)));
        }
        return false;
    }

    private void prepare(Set<Path> changed) throws IOException {
        if (changed.stream().anyMatch(folders::isAsset)) {
            context.renewDesign();
        }
        Path templates = folders.templates();
        if (templates != null
                && changed.stream().anyMatch(folders::isTemplate)
                && !context.useTemplates(templates)
                && !toldOfNoCompiler) {
            toldOfNoCompiler = true;
            listener.noted("A template changed, but this Java is not a JDK and cannot compile it. "
                    + "Pages use the templates that the program was built with.");
        }
    }

    private ComposedSite compose() {
        ComposedSite composed = SiteBuild.preview(build, context, memory);
        if (context.isCompiling()) {
            // Renders all pages now, so that an error in a template is reported on save and not when a page is opened.
            composed.site().pages().parallelStream()
                    .forEach(path -> composed.site().bytes(path));
        }
        return composed;
    }

    private void publish(ComposedSite site, Set<Path> changed) {
        boolean sameDesign = changed.stream().noneMatch(file -> folders.isAsset(file) || folders.isTemplate(file));
        boolean styleOnly = !changed.isEmpty() && changed.stream().allMatch(folders::isStylesheet);
        versions.publish(version -> {
            ComposedSite before = version.site();
            if (before == null) {
                return version.withPages(site);
            }
            if (sameDesign && site.saysTheSameAs(before)) {
                return version.with(site);
            }
            return styleOnly ? version.withStyle(site) : version.withPages(site);
        });
    }

    private void fail(List<Problem> problems) {
        listener.failed(problems);
        versions.publish(version -> version.withProblems(problems));
    }
}
