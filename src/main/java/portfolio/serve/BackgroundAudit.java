package portfolio.serve;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import portfolio.pipeline.ComposedSite;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/**
 * Completes and audits the newest site in the background. It starts only after a pause, and completes one site at a
 * time, so that saving again soon is not slowed down.
 */
final class BackgroundAudit implements AutoCloseable {

    private static final long PAUSE_MILLISECONDS = 400;

    private final SiteVersions versions;
    private final WarningLog remarks;
    private final Listener listener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "finish the site");
        worker.setDaemon(true);
        return worker;
    });
    private @Nullable ScheduledFuture<?> next;

    BackgroundAudit(SiteVersions versions, WarningLog remarks, Listener listener) {
        this.versions = versions;
        this.remarks = remarks;
        this.listener = listener;
    }

    /** Schedules a site for completion. A newer site that is scheduled before it starts takes its place. */
    synchronized void finish(ComposedSite site) {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(() -> run(site), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Runs another task on the same thread. */
    void meanwhile(Runnable task) {
        thread.execute(task);
    }

    /**
     * Cancels what is scheduled, but does not interrupt a running task: interrupting the template compiler would crash
     * it and leave a file behind.
     */
    @Override
    public synchronized void close() {
        if (next != null) {
            next.cancel(false);
        }
        thread.shutdown();
    }

    private void run(ComposedSite site) {
        if (!isNewest(site)) {
            return;
        }
        ComposedSite whole = site;
        try {
            whole = completed(site);
            if (isNewest(whole)) {
                whole.check();
                remarks.tell(whole.remarks());
            }
        } catch (ProblemException e) {
            refuse(whole, e.problems());
        } catch (IOException | RuntimeException | Error e) {
            refuse(whole, List.of(Fault.problem(e)));
        }
    }

    /**
     * Publishes the site with all copies of its pictures. Open pages are not reloaded: they show the same pictures in
     * another size.
     */
    private ComposedSite completed(ComposedSite site) {
        ComposedSite whole = site.completed();
        if (whole != site) {
            versions.publish(version -> version.site() == site ? version.completed(whole) : version);
        }
        return whole;
    }

    private void refuse(ComposedSite site, List<Problem> problems) {
        if (isNewest(site)) {
            listener.failed(problems);
            versions.publish(version -> version.site() == site ? version.withProblems(problems) : version);
        }
    }

    private boolean isNewest(ComposedSite site) {
        return versions.newest().site() == site;
    }
}
