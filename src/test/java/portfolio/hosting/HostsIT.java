package portfolio.hosting;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.hosting.WebServer.Program;

/**
 * Checks that real web servers serve the site as {@code Delivery} specifies, at the root of a host and under a path.
 */
final class HostsIT {

    @TempDir
    private Path folder;

    static Stream<Arguments> hosts() {
        return Stream.of(Program.values())
                .flatMap(program -> Stream.of("https://ada.example.org/", "https://ada.example.org/portfolio/")
                        .map(url -> Arguments.of(program, url)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aHostDeliversWhatTheModelSays(Program program, String url) throws Exception {
        Published site = Published.build(Published.HOSTED, folder, url);
        Path files = Files.createDirectories(folder.resolve("server"));
        try (WebServer server = WebServer.start(program, site, files)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(Certificate.trust(files)).build();
            Visitor visitor = new Visitor(site, server, client);
            visitor.everyFileIsSentWithItsTypeAndHeaders();
            visitor.aliasesLeadToTheirPages();
            visitor.whatIsNotThereIsAnsweredByItsPage();
            visitor.textsAreCompressedAndAskedForAgain();
            visitor.foldersWithoutASlashLeadToThemWithOne();
            visitor.everyLinkLeadsSomewhere();
            visitor.encryptionIsAskedForOnEncryptedConnectionsOnly();
        }
    }
}
