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
import portfolio.build.BuildOptions;
import portfolio.build.Preview;
import portfolio.build.SiteBuild;
import portfolio.content.ContentMemory;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.render.Press;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/** Makes an edition of every change. */
final class Rebuilder {

    private static final int REHEARSALS = 10;

    /** Rehearsals end after so long, however large the site is. */
    private static final Duration REHEARSAL_BUDGET = Duration.ofSeconds(2);

    /** File systems round the time of a write down; none that is in use by more than this. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private final BuildOptions build;
    private final WatchedFolders folders;
    private final Press press;
    private final Editions editions;
    private final Finisher finisher;
    private final ContentMemory memory = new ContentMemory();
    private final Remarks remarks;
    private final Listener listener;
    /** What was changed since the last edition with pages. */
    private final Set<Path> unpublished = new HashSet<>();

    private boolean toldOfNoCompiler;

    /** When the content was last read, or a little earlier. */
    private Instant read = Instant.EPOCH;

    /** What the last document was asked for after, so that its next parts cost no further reading. */
    private Map<Path, FileTime> caughtUp = Map.of();

    Rebuilder(
            ServeOptions options,
            WatchedFolders folders,
            SiteUrl url,
            Editions editions,
            Finisher finisher,
            Remarks remarks,
            Listener listener) {
        // Nothing is written, so the output folder is named only because there has to be one.
        this.build = new BuildOptions(options.content(), options.content(), url, options.drafts(), options.cache());
        this.folders = folders;
        this.press = new Press(
                options.assets() == null ? Assets.SHIPPED : Assets.in(options.assets()),
                new ArtefactCache(options.cache()));
        this.editions = editions;
        this.finisher = finisher;
        this.remarks = remarks;
        this.listener = listener;
    }

    /** Makes the first edition. */
    synchronized void start() {
        attempt(Set.of());
    }

    /**
     * Makes the pages a few times and drops them. A Java that has just started is slow, and the first save is to be as
     * fast as the others.
     */
    void rehearse() {
        long end = System.nanoTime() + REHEARSAL_BUDGET.toNanos();
        try {
            for (int i = 0; i < REHEARSALS && System.nanoTime() < end; i++) {
                Preview preview = preview();
                for (String path : preview.paths()) {
                    if (System.nanoTime() >= end) {
                        return;
                    }
                    preview.bytes(path);
                }
            }
        } catch (IOException | RuntimeException e) {
            // The next save reports whatever it is.
            return;
        }
    }

    /** Makes an edition after these files changed. */
    synchronized void rebuild(Set<Path> changed) {
        long start = System.nanoTime();
        if (attempt(changed)) {
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            listener.rebuilt(milliseconds, folders.names(changed));
        }
    }

    /**
     * Makes an edition of what was saved and not reported yet. Systems report a save late, some by seconds. If an
     * edition is being made, this waits for it.
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
            Preview preview = preview();
            List<Problem> found = preview.remarks();
            publish(preview, unpublished);
            unpublished.clear();
            remarks.tell(found);
            finisher.finish(preview);
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
            press.renewDesign();
        }
        Path templates = folders.templates();
        if (templates != null
                && changed.stream().anyMatch(folders::isTemplate)
                && !press.useTemplates(templates)
                && !toldOfNoCompiler) {
            toldOfNoCompiler = true;
            listener.noted("Templates changed, but showing that needs a JDK: this Java has no compiler. "
                    + "The pages keep the templates the program was built with.");
        }
    }

    private Preview preview() {
        try {
            Preview preview = SiteBuild.preview(build, press, memory);
            if (press.isCompiling()) {
                // A mistake in a template is told when it is saved, not when a page with it is opened.
                preview.pages();
            }
            return preview;
        } catch (RuntimeException e) {
            throw press.told(e);
        }
    }

    private void publish(Preview preview, Set<Path> changed) {
        boolean sameDesign = changed.stream().noneMatch(file -> folders.isAsset(file) || folders.isTemplate(file));
        boolean styleOnly = !changed.isEmpty() && changed.stream().allMatch(folders::isStylesheet);
        editions.publish(edition -> {
            Preview before = edition.preview();
            if (before == null) {
                return edition.withPages(preview);
            }
            if (sameDesign && preview.saysTheSameAs(before)) {
                return edition.with(preview);
            }
            return styleOnly ? edition.withStyle(preview) : edition.withPages(preview);
        });
    }

    private void fail(List<Problem> problems) {
        listener.failed(problems);
        editions.publish(edition -> edition.withProblems(problems));
    }
}
