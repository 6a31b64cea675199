package portfolio.wrapper;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import portfolio.source.Sha256;

/**
 * A jar of this program.
 *
 * @param file the jar
 * @param version the version in its manifest
 * @param sha256 the SHA-256 of its bytes: 64 hexadecimal digits in lower case
 * @param address where releases are downloaded from, with {@code {version}} for the version; empty if the jar is not
 *     from a release
 */
public record ProgramJar(Path file, String version, String sha256, String address) {

    private static final String MAIN = "portfolio.cli.Main";

    /** The attribute of the manifest that only releases have. */
    private static final Attributes.Name ADDRESS = new Attributes.Name("Download-Address");

    private static final int BUFFER = 1 << 16;

    /**
     * Reads a jar.
     *
     * @return empty if the file is not a whole jar of this program
     * @throws IOException if the file cannot be read
     */
    public static Optional<ProgramJar> read(Path file) throws IOException {
        String sha256 = sha256(file);
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                return Optional.empty();
            }
            Attributes attributes = manifest.getMainAttributes();
            String version = attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            String address = attributes.getValue(ADDRESS);
            boolean isProgram = MAIN.equals(attributes.getValue(Attributes.Name.MAIN_CLASS))
                    && version != null
                    && Pin.isVersion(version);
            return isProgram
                    ? Optional.of(new ProgramJar(file, version, sha256, address == null ? "" : address.strip()))
                    : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** Returns the jar that this process runs; empty if it runs from a folder of classes, as during development. */
    public static Optional<ProgramJar> running() throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        if (classPath.isEmpty() || classPath.contains(File.pathSeparator)) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(classPath).toAbsolutePath();
            return Files.isRegularFile(file) ? read(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the bytes of a file in the jar, by its path; empty if there is none. */
    public Optional<byte[]> resource(String path) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            ZipEntry entry = jar.getEntry(path);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }

    /** Returns the SHA-256 of a file, as 64 hexadecimal digits in lower case. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
