package portfolio.serve;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import portfolio.build.Preview;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/**
 * Completes and judges the newest site while nobody waits for it. Whoever saves again soon is not slowed down: it
 * starts only after a pause, and only one site at a time is completed.
 */
final class Finisher implements AutoCloseable {

    private static final long PAUSE_MILLISECONDS = 400;

    private final Editions editions;
    private final Remarks remarks;
    private final Listener listener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "finish the site");
        worker.setDaemon(true);
        return worker;
    });
    private @Nullable ScheduledFuture<?> next;

    Finisher(Editions editions, Remarks remarks, Listener listener) {
        this.editions = editions;
        this.remarks = remarks;
        this.listener = listener;
    }

    /** Will complete this site, unless a newer one comes first. */
    synchronized void finish(Preview preview) {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(() -> run(preview), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Does something else while there is nothing to complete. */
    void meanwhile(Runnable task) {
        thread.execute(task);
    }

    /**
     * What is being made is finished for nobody: a compiler of templates that is interrupted crashes, and leaves a
     * file.
     */
    @Override
    public synchronized void close() {
        if (next != null) {
            next.cancel(false);
        }
        thread.shutdown();
    }

    private void run(Preview preview) {
        if (!isNewest(preview)) {
            return;
        }
        try {
            preview.audit();
            remarks.tell(preview.remarks());
        } catch (ProblemException e) {
            refuse(preview, e.problems());
        } catch (IOException | RuntimeException | Error e) {
            refuse(preview, List.of(Fault.problem(e)));
        }
    }

    private void refuse(Preview preview, List<Problem> problems) {
        if (isNewest(preview)) {
            listener.failed(problems);
            editions.publish(edition -> edition.preview() == preview ? edition.withProblems(problems) : edition);
        }
    }

    private boolean isNewest(Preview preview) {
        return editions.newest().preview() == preview;
    }
}
