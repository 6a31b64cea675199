package portfolio.hosting;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for {@code localhost} that only these tests trust.
 *
 * @param chain the certificate file
 * @param key the file of the private key
 */
record Certificate(Path chain, Path key) {

    private static final String PASSWORD = "of no use";
    private static final String STORE = "certificate.p12";

    /** Creates a certificate in a folder. */
    static Certificate make(Path folder) throws Exception {
        Path store = folder.resolve(STORE);
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.txt")));
        }
        KeyStore keys = load(folder);
        Path chain = write(
                folder.resolve("chain.pem"),
                "CERTIFICATE",
                keys.getCertificate("test").getEncoded());
        byte[] key = keys.getKey("test", PASSWORD.toCharArray()).getEncoded();
        return new Certificate(chain, write(folder.resolve("key.pem"), "PRIVATE KEY", key));
    }

    /** Returns an SSL context that trusts the certificate in a folder. */
    static SSLContext trust(Path folder) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("test", load(folder).getCertificate("test"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore load(Path folder) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream store = Files.newInputStream(folder.resolve(STORE))) {
            keys.load(store, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static Path write(Path file, String kind, byte[] encoded) throws Exception {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        String text = "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
        return Files.writeString(file, text, US_ASCII);
    }
}
