package portfolio.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.ClosedWatchServiceException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import portfolio.model.SiteUrl;

/**
 * Serves a site to browsers on this machine, and makes it anew whenever something it is made from is saved. Nothing is
 * written; nothing outside this machine can connect.
 */
public final class LiveServer implements AutoCloseable {

    /** How many ports after the wanted one are tried. */
    private static final int PORTS = 20;

    private static final int HIGHEST_PORT = 65_535;

    /** Connections that may wait to be accepted. */
    private static final int BACKLOG = 1024;

    static {
        // Read by the JDK's server when it is first used: an event must not wait for an acknowledgement, and who sends
        // half a request does not keep a thread.
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        setUnlessGiven("sun.net.httpserver.maxReqTime", "10");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(LiveServer::daemon);
    private final FolderWatch watch;
    private final Finisher finisher;
    private final Rebuilder rebuilder;
    private final Listener listener;

    private LiveServer(ServeOptions options, Listener listener) throws IOException {
        this.listener = listener;
        this.server = bind(options.port());
        Editions editions = new Editions();
        Remarks remarks = new Remarks(listener);
        WatchedFolders folders = new WatchedFolders(options);
        LivePage pages = new LivePage();
        this.finisher = new Finisher(editions, remarks, listener);
        this.rebuilder = new Rebuilder(options, folders, new SiteUrl(url()), editions, finisher, remarks, listener);
        // Before the first reading, so that no change is missed.
        this.watch = new FolderWatch(folders.roots());
        server.createContext(
                "/", new SiteHandler(new HostCheck(port()), editions, pages, new EventStream(editions, pages)));
        server.setExecutor(threads);
    }

    /**
     * Makes the site and serves it until closed. A content with errors is served as a page that tells them.
     *
     * @throws IOException if no port is free or the folders cannot be watched
     */
    public static LiveServer start(ServeOptions options, Listener listener) throws IOException {
        LiveServer live = new LiveServer(options, listener);
        live.rebuilder.start();
        live.server.start();
        live.finisher.meanwhile(live.rebuilder::rehearse);
        daemon(live::follow).start();
        return live;
    }

    /** Where the site is, such as {@code http://localhost:8080/}. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** The port it is served at: the wanted one, or the next that was free. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What it listens on. */
    InetAddress address() {
        return server.getAddress().getAddress();
    }

    @Override
    public void close() {
        watch.close();
        finisher.close();
        threads.shutdownNow();
        server.stop(0);
    }

    private void follow() {
        while (true) {
            try {
                rebuilder.rebuild(watch.next());
            } catch (ClosedWatchServiceException | InterruptedException e) {
                return;
            } catch (IOException e) {
                listener.noted("A folder cannot be watched: " + e.getMessage());
            }
        }
    }

    private static HttpServer bind(int port) throws IOException {
        int last = port == 0 ? 0 : Math.min(port + PORTS, HIGHEST_PORT);
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), tried), BACKLOG);
            } catch (BindException e) {
                if (tried >= last) {
                    throw e;
                }
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
