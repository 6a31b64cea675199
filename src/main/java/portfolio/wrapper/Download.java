package portfolio.wrapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Downloads programs into the cache, and compares them with the checksums that a release publishes next to them. */
final class Download {

    /** The file with the checksums of a release, one line for each of its files. */
    private static final String SUMS = "SHA256SUMS";

    private static final Pattern SUM = Pattern.compile("(?m)^([0-9a-f]{64}) [ *](\\S+)$");
    private static final Pattern JAR = Pattern.compile("portfolio-(.+)\\.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FOUND = 200;
    private static final int MISSING = 404;
    private static final String AGAIN = "run the command again when this machine is online";

    private final ProgramCache cache;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Download(ProgramCache cache) {
        this.cache = cache;
    }

    /**
     * Downloads a program into the cache.
     *
     * @param what what is downloaded, as messages name it, such as {@code version 0.3.0}
     * @throws ProgramRefused if it cannot be downloaded as a whole, or is no program; nothing is kept
     */
    ProgramJar program(String url, String what) throws IOException, InterruptedException {
        Path part = cache.newFile();
        try {
            int status = fetch(url, part, what);
            if (status == MISSING) {
                throw new ProgramRefused(what + " does not exist: there is no " + url, "name another version");
            }
            if (status != FOUND) {
                throw new ProgramRefused(
                        what + " cannot be downloaded: the server answers " + url + " with status " + status,
                        "run the command again later");
            }
            ProgramJar jar = ProgramJar.read(part)
                    .orElseThrow(() -> new ProgramRefused(
                            "what " + url + " contains is not a jar of this program, or only a part of one",
                            "name the address of a file portfolio-VERSION.jar"));
            compare(url, jar);
            return new ProgramJar(cache.keep(part, jar.sha256()), jar.version(), jar.sha256(), jar.address());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Returns the version of the latest release.
     *
     * @param url the address of the checksums of the latest release
     * @throws ProgramRefused if they cannot be downloaded
     */
    String latest(String url) throws IOException, InterruptedException {
        String sums = sums(url)
                .orElseThrow(() -> new ProgramRefused(
                        "the latest version is not known: " + url + " cannot be read", AGAIN + ", or name a version"));
        return SUM.matcher(sums)
                .results()
                .map(line -> JAR.matcher(line.group(2)))
                .filter(Matcher::matches)
                .map(jar -> jar.group(1))
                .findFirst()
                .orElseThrow(() -> new ProgramRefused(
                        "the latest version is not known: " + url + " names no jar", "name a version"));
    }

    private int fetch(String url, Path part, String what) throws IOException, InterruptedException {
        try {
            return client.send(request(url), BodyHandlers.ofFile(part)).statusCode();
        } catch (IOException e) {
            throw Files.size(part) > 0
                    ? new ProgramRefused(
                            "the download of " + url + " was cut off", "run the command again; nothing was kept")
                    : new ProgramRefused(what + " cannot be downloaded: " + url + " cannot be reached", AGAIN);
        }
    }

    private void compare(String url, ProgramJar jar) throws IOException, InterruptedException {
        int slash = url.lastIndexOf('/') + 1;
        String name = url.substring(slash);
        Optional<String> stated = sums(url.substring(0, slash) + SUMS)
                .flatMap(sums -> SUM.matcher(sums)
                        .results()
                        .filter(line -> line.group(2).equals(name))
                        .map(line -> line.group(1))
                        .findFirst());
        if (stated.isPresent() && !stated.get().equals(jar.sha256())) {
            throw new ProgramRefused(
                    "the SHA-256 of " + url + " is " + jar.sha256() + ", but " + SUMS + " next to it states "
                            + stated.get(),
                    "do not use this file; report it to those who publish it");
        }
    }

    private Optional<String> sums(String url) throws IOException, InterruptedException {
        try {
            HttpResponse<String> response = client.send(request(url), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return response.statusCode() == FOUND ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static HttpRequest request(String url) {
        try {
            return HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE.multipliedBy(10))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ProgramRefused("'" + url + "' is not a web address", "write one that starts with https://");
        }
    }
}
