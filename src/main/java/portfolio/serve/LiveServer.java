package portfolio.serve;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.ClosedWatchServiceException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import portfolio.model.SiteUrl;

/**
 * Serves a site to browsers on this machine, and rebuilds it whenever one of its sources is saved. It writes no output
 * and accepts no connections from other machines.
 */
public final class LiveServer implements AutoCloseable {

    static {
        // The JDK's server reads these when it is first used: events must not wait for acknowledgements
        // (TCP_NODELAY), and an
        // incomplete request must not keep a thread.
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        setUnlessGiven("sun.net.httpserver.maxReqTime", "10");
    }

    private final Loopback server;
    private final ExecutorService threads = Executors.newCachedThreadPool(LiveServer::daemon);
    private final FolderWatch watch;
    private final BackgroundAudit backgroundAudit;
    private final Rebuilder rebuilder;
    private final HttpHandler handler;
    private final Listener listener;

    private LiveServer(ServeOptions options, Listener listener) throws IOException {
        this.listener = listener;
        this.server = Loopback.bind(options.port());
        try {
            SiteVersions versions = new SiteVersions();
            WarningLog remarks = new WarningLog(listener);
            WatchedFolders folders = new WatchedFolders(options);
            LivePage pages = new LivePage(folders);
            this.backgroundAudit = new BackgroundAudit(versions, remarks, listener);
            this.rebuilder =
                    new Rebuilder(options, folders, new SiteUrl(url()), versions, backgroundAudit, remarks, listener);
            // Starts before the content is first read, so that no change is missed.
            this.watch = watch(folders, listener);
            this.handler = new SiteHandler(
                    new HostCheck(port()), versions, rebuilder, pages, new EventStream(versions, pages));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static FolderWatch watch(WatchedFolders folders, Listener listener) throws IOException {
        String system = System.getProperty("os.name", "");
        try {
            return new FolderWatch(folders.roots(), failure -> {
                ServeRefused refused = ServeRefused.watch(failure, system);
                listener.noted(refused.getMessage() + "; " + refused.hint());
            });
        } catch (IOException e) {
            throw ServeRefused.watch(e, system);
        }
    }

    /**
     * Builds the site and serves it until closed. If the content has errors, it serves a page that lists them.
     *
     * @throws IOException if no port is free or the folders cannot be watched
     */
    public static LiveServer start(ServeOptions options, Listener listener) throws IOException {
        LiveServer live = new LiveServer(options, listener);
        live.rebuilder.start();
        live.server.start(live.handler, live.threads);
        live.backgroundAudit.meanwhile(live.rebuilder::rehearse);
        daemon(live::follow).start();
        return live;
    }

    /** Returns the URL of the site, such as {@code http://localhost:8080/}. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Returns the port: the requested one, or the next free one. */
    public int port() {
        return server.port();
    }

    /** Returns the addresses the server listens on. */
    List<InetAddress> addresses() {
        return server.addressesInUse();
    }

    @Override
    public void close() {
        watch.close();
        backgroundAudit.close();
        threads.shutdownNow();
        server.close();
    }

    private void follow() {
        while (true) {
            try {
                rebuilder.rebuild(watch.next());
            } catch (ClosedWatchServiceException | InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                // The next save is followed even so.
                listener.failed(List.of(Fault.problem(e)));
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
