package portfolio.wrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.output.WholeFile;

/**
 * The change of a repository to another version of the program.
 *
 * @param from what is pinned now; invalid if nothing is
 * @param jar the new version, in the cache
 * @param to what is to be pinned
 */
public record Upgrade(Pin from, ProgramJar jar, Pin to) {

    /** The part of the address of a release on GitHub that has the version. */
    private static final String RELEASE = "/releases/download/v" + Pin.MARK + "/";

    private static final String LATEST = "/releases/latest/download/SHA256SUMS";

    /**
     * Finds the version to change to, and puts it into the cache.
     *
     * @param root the folder of the settings file
     * @param wanted a version, a web address, or a jar; null for the program that runs this, or the latest release if
     *     that is pinned already
     * @throws ProgramRefused if there is no such version, or it cannot be downloaded, verified or kept
     */
    public static Upgrade find(Path root, @Nullable String wanted, ProgramCache cache)
            throws IOException, InterruptedException {
        return new Search(root, Pin.read(root), cache).find(wanted);
    }

    /** Returns whether the version is pinned already. */
    public boolean isPinned() {
        return from.sha256().equals(to.sha256());
    }

    /**
     * Pins the version. A program without a web address is copied into the repository first.
     *
     * @param root the folder of the settings file
     * @throws ProgramRefused if the repository has another file where the copy belongs; nothing is changed
     * @throws IOException if a file cannot be written
     */
    public void apply(Path root) throws IOException {
        if (!Pin.isWeb(to.address())) {
            copyTo(root.resolve(to.url()));
        }
        to.write(root);
    }

    private void copyTo(Path file) throws IOException {
        byte[] program = Files.readAllBytes(jar.file());
        if (Files.exists(file)) {
            if (Arrays.equals(Files.readAllBytes(file), program)) {
                return;
            }
            if (!ProgramJar.sha256(file).equals(from.sha256())) {
                throw new ProgramRefused(
                        "'" + file + "' is another file than portfolio.properties pins", "move it elsewhere");
            }
        }
        WholeFile.write(file, program);
    }

    /** The search for a version. */
    private record Search(Path root, Pin from, ProgramCache cache) {

        Upgrade find(@Nullable String wanted) throws IOException, InterruptedException {
            if (wanted == null) {
                return latest();
            }
            if (Pin.isWeb(wanted)) {
                ProgramJar jar = new Download(cache).program(wanted, "the program");
                return to(jar, wanted.replace(jar.version(), Pin.MARK));
            }
            Path file = file(wanted);
            if (file != null && Files.isRegularFile(file)) {
                return ofFile(file, wanted);
            }
            if (!Pin.isVersion(wanted) || wanted.endsWith(".jar")) {
                throw new ProgramRefused("there is no file '" + wanted + "'", "pass a version, a web address or a jar");
            }
            return ofVersion(wanted);
        }

        private static @Nullable Path file(String name) {
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                return null;
            }
        }

        private Upgrade latest() throws IOException, InterruptedException {
            Optional<ProgramJar> running = ProgramJar.running();
            if (running.isPresent() && !running.get().sha256().equals(from.sha256())) {
                return kept(running.get());
            }
            int release = from.address().indexOf(RELEASE);
            if (release < 0) {
                throw new ProgramRefused(
                        "the latest version is not known: the address in " + Pin.FILE
                                + " is not that of a release on GitHub",
                        "name a version, a web address or a jar: ./portfolio upgrade FILE");
            }
            String version = new Download(cache).latest(from.address().substring(0, release) + LATEST);
            return version.equals(from.version()) && running.isPresent()
                    ? new Upgrade(from, running.get(), from)
                    : ofVersion(version);
        }

        private Upgrade ofFile(Path file, String name) throws IOException {
            return kept(ProgramJar.read(file)
                    .orElseThrow(() -> new ProgramRefused(
                            "'" + name + "' is not a jar of this program, or only a part of one",
                            "download portfolio-VERSION.jar again")));
        }

        /** Returns the upgrade to a jar on this machine, which is a release if it has an address. */
        private Upgrade kept(ProgramJar jar) throws IOException {
            ProgramJar copy = new ProgramJar(cache.put(jar), jar.version(), jar.sha256(), jar.address());
            return to(copy, jar.address().isEmpty() ? Pin.IN_REPOSITORY : jar.address());
        }

        private Upgrade ofVersion(String version) throws IOException, InterruptedException {
            String address = from.address();
            Pin at = new Pin(version, "", address);
            if (address.isEmpty() || !address.contains(Pin.MARK)) {
                throw new ProgramRefused(
                        "version " + version + " cannot be found: the address in " + Pin.FILE + " has no " + Pin.MARK,
                        "pass a web address or a jar, or write " + Pin.MARK + " where the address has the version");
            }
            if (!Pin.isWeb(address)) {
                Optional<ProgramJar> cached = cache.ofVersion(version);
                Path file = root.resolve(at.url());
                if (cached.isEmpty() && !Files.isRegularFile(file)) {
                    throw new ProgramRefused(
                            "version " + version + " does not exist: there is no file '" + file + "'",
                            "pass a web address or a jar");
                }
                return cached.isPresent() ? to(cached.get(), address) : ofFile(file, at.url());
            }
            ProgramJar jar = new Download(cache).program(at.url(), "version " + version);
            if (!jar.version().equals(version)) {
                throw new ProgramRefused(
                        at.url() + " is version " + jar.version() + ", not " + version,
                        "correct the address in " + Pin.FILE);
            }
            return to(jar, address);
        }

        private Upgrade to(ProgramJar jar, String address) {
            return new Upgrade(from, jar, new Pin(jar.version(), jar.sha256(), address));
        }
    }
}
