package portfolio.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * An HTTP server on all addresses of {@code localhost}: 127.0.0.1 and, if IPv6 is available, ::1. Browsers differ in
 * which of them they try first, so a port counts as free only if it is free on both.
 */
final class Loopback implements AutoCloseable {

    /** The number of further ports to try if the requested one is in use. */
    private static final int PORTS = 20;

    private static final int HIGHEST_PORT = 65_535;
    private static final int CONNECT_MILLISECONDS = 500;

    /** The number of connections that may wait to be accepted. */
    private static final int BACKLOG = 1024;

    private final List<HttpServer> servers;

    private Loopback(List<HttpServer> servers) {
        this.servers = List.copyOf(servers);
    }

    /**
     * Binds to a port, or to the next one that is free on all addresses.
     *
     * @param port the first port to try; 0 for any free port
     * @throws IOException if none of these ports is free
     */
    static Loopback bind(int port) throws IOException {
        List<InetAddress> addresses = addresses();
        int last = port == 0 ? PORTS : Math.min(port + PORTS, HIGHEST_PORT);
        for (int tried = port; ; tried++) {
            try {
                return bind(addresses, port == 0 ? 0 : tried);
            } catch (BindException e) {
                if (port != 0 && addresses.stream().noneMatch(new Listening(tried)::on)) {
                    throw ServeRefused.port(tried, e);
                }
                if (tried >= last) {
                    throw new ServeRefused(
                            "no port from " + port + " to " + last + " is free",
                            "choose another port, such as --port 0 for any that is free",
                            e);
                }
            }
        }
    }

    private static Loopback bind(List<InetAddress> addresses, int port) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            for (InetAddress address : addresses) {
                int same =
                        servers.isEmpty() ? port : servers.get(0).getAddress().getPort();
                servers.add(HttpServer.create(new InetSocketAddress(address, same), BACKLOG));
            }
            return new Loopback(servers);
        } catch (IOException e) {
            servers.forEach(server -> server.stop(0));
            throw e;
        }
    }

    /** Always contains 127.0.0.1, so that a failure to open it is reported. */
    private static List<InetAddress> addresses() throws IOException {
        InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        byte[] one = new byte[16];
        one[15] = 1;
        InetAddress six = InetAddress.getByAddress(one);
        try (ServerSocket probe = new ServerSocket(0, 1, six)) {
            return List.of(four, probe.getInetAddress());
        } catch (IOException e) {
            return List.of(four);
        }
    }

    /** Whether a program listens on a port. This distinguishes a port in use from one that the user may not open. */
    private record Listening(int port) {

        boolean on(InetAddress address) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port), CONNECT_MILLISECONDS);
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** Returns the addresses the server listens on. */
    List<InetAddress> addressesInUse() {
        return servers.stream().map(server -> server.getAddress().getAddress()).toList();
    }

    /** Starts answering requests. */
    void start(HttpHandler handler, Executor threads) {
        for (HttpServer server : servers) {
            server.createContext("/", handler);
            server.setExecutor(threads);
            server.start();
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
