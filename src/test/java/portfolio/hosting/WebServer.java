package portfolio.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real web server on this machine that serves a site with the configuration from the site's publisher folder. */
public final class WebServer implements AutoCloseable {

    private static final String REQUIRED = "PORTFOLIO_REQUIRE_BROWSER";
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final int port;
    private final int encryptedPort;

    private WebServer(Process process, int port, int encryptedPort) {
        this.process = process;
        this.port = port;
        this.encryptedPort = encryptedPort;
    }

    /** The web server program. */
    public enum Program {
        NGINX("nginx", "nginx.conf", "-p %folder -e %folder/error.log -c %folder/server.conf"),
        CADDY("caddy", "Caddyfile", "run --adapter caddyfile --config %folder/server.conf");

        private final String name;
        private final String snippet;
        private final String arguments;

        Program(String name, String snippet, String arguments) {
            this.name = name;
            this.snippet = snippet;
            this.arguments = arguments;
        }
    }

    /**
     * Starts the server. If the program is missing, the test is skipped; it fails if the environment variable
     * {@code PORTFOLIO_REQUIRE_BROWSER} is {@code true}.
     *
     * @param folder an empty folder for the files of the server
     */
    public static WebServer start(Program program, Published site, Path folder) throws Exception {
        Path executable = onPath(program.name).orElseGet(() -> missing(program));
        int port = freePort();
        int encryptedPort = freePort();
        Certificate certificate = Certificate.make(folder);
        Path snippet = site.beside().resolve(program.snippet);
        String configuration = program == Program.NGINX
                ? nginx(folder, site, snippet, port, encryptedPort, certificate)
                : caddy(site, snippet, port, encryptedPort, certificate);
        Files.writeString(folder.resolve("server.conf"), configuration);
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        for (String argument : program.arguments.split(" ", -1)) {
            command.add(argument.replace("%folder", folder.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().putAll(Map.of("XDG_DATA_HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString()));
        WebServer server = new WebServer(builder.start(), port, encryptedPort);
        server.await(folder);
        return server;
    }

    private static String nginx(
            Path folder, Published site, Path snippet, int port, int encryptedPort, Certificate certificate) {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(name -> name + "_temp_path " + folder + "/" + name + ";\n")
                .reduce("", String::concat);
        return user + "daemon off;\npid " + folder + "/nginx.pid;\nevents { }\nhttp {\n" + temporary
                + "include /etc/nginx/mime.types;\ndefault_type application/octet-stream;\naccess_log off;\n"
                + "server {\nlisten 127.0.0.1:" + port + ";\nlisten 127.0.0.1:" + encryptedPort + " ssl;\n"
                + "ssl_certificate " + certificate.chain() + ";\nssl_certificate_key " + certificate.key() + ";\n"
                + "root " + site.root() + ";\ninclude " + snippet + ";\n}\n}\n";
    }

    private static String caddy(Published site, Path snippet, int port, int encryptedPort, Certificate certificate) {
        String root = "\troot * " + site.root() + "\n\timport " + snippet + "\n";
        return "{\n\tadmin off\n\tauto_https off\n}\n"
                + "http://localhost:" + port + ", http://127.0.0.1:" + port + " {\n" + root + "}\n"
                + "https://localhost:" + encryptedPort + " {\n\ttls " + certificate.chain() + " " + certificate.key()
                + "\n"
                + root + "}\n";
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    String encryptedUrl(String path) {
        return "https://localhost:" + encryptedPort + path;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }

    private void await(Path folder) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port) || !answers(encryptedPort)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(folder.resolve("log.txt"), UTF_8));
            }
            Thread.sleep(20);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Also looks in {@code /usr/sbin}, which is on the search path of administrators only. */
    private static Optional<Path> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing(Program program) {
        String message = "this test needs " + program.name + ": apt-get install " + program.name;
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            Assertions.fail(message);
        }
        return Assumptions.abort(message);
    }
}
