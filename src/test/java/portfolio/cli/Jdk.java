package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java installation on this machine.
 *
 * @param home the installation folder
 * @param version the version in the file {@code release}
 */
record Jdk(Path home, Runtime.Version version) {

    private static final int OLDEST = 17;

    /** Matches the versions that {@link Runtime.Version} can parse. Java 8 uses another format. */
    private static final Pattern VERSION =
            Pattern.compile("(?m)^JAVA_VERSION=\"([1-9][0-9]*((\\.0)*\\.[1-9][0-9]*)*)\"");

    /**
     * Returns one installation of each version that can run the program, oldest first, including the one that runs
     * this.
     */
    static List<Jdk> ofThisMachine() throws IOException {
        TreeMap<Runtime.Version, Jdk> byVersion = new TreeMap<>();
        for (Path home : homes()) {
            at(home).filter(jdk -> jdk.version().feature() >= OLDEST)
                    .ifPresent(jdk -> byVersion.putIfAbsent(jdk.version(), jdk));
        }
        return List.copyOf(byVersion.values());
    }

    /**
     * Writes a home of the Java that runs this, without the file {@code release}. The launcher makes no archive of
     * classes for it, because it does not know its version.
     *
     * @param folder where to create the home
     * @return the value for {@code JAVA_HOME}
     */
    static String withoutArchive(Path folder) throws IOException {
        Path home = folder.resolve("jdk without release");
        Path java = home.resolve("bin/java");
        Folders.write(home, "bin/java", "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home.toString();
    }

    Path java() {
        return home.resolve("bin/java");
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }

    /**
     * Returns possible installation folders: those in environment variables, as on GitHub's runners, and the usual
     * ones.
     */
    private static List<Path> homes() throws IOException {
        Stream<Path> told = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .sorted();
        List<Path> found = Stream.of(
                        within("/usr/lib/jvm"),
                        within("/opt"),
                        within("/opt/java"),
                        within(System.getProperty("user.home") + "/.sdkman/candidates/java"))
                .flatMap(Collection::stream)
                .toList();
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"))), told, found.stream())
                .flatMap(homes -> homes)
                .toList();
    }

    private static List<Path> within(String folder) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(Path.of(folder))) {
            return folders.sorted().toList();
        }
    }

    private static Optional<Jdk> at(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() ? Optional.of(new Jdk(home, Runtime.Version.parse(version.group(1)))) : Optional.empty();
    }
}
