package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import javax.tools.ToolProvider;

/**
 * Makes a jar that is a later version of the program: it has another word on every page, and a key of the awards has
 * another name.
 */
final class NextVersion {

    static final String VERSION = "9.9.9";

    /** The name that the key {@code title} of an award had before. */
    static final String FORMER = "prize";

    private static final String WORDING = "portfolio/wording/en.properties";
    private static final String AWARD = "portfolio/model/Award";

    private NextVersion() {}

    /**
     * Writes the jar.
     *
     * @param work an empty folder
     */
    static Path make(Path work) throws IOException {
        Path made = work.resolve("portfolio-" + VERSION + ".jar");
        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            Map<String, byte[]> changed = new TreeMap<>();
            changed.put(WORDING, wording(jar));
            changed.put(AWARD + ".class", award(work));
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, VERSION);
            try (OutputStream file = Files.newOutputStream(made);
                    JarOutputStream out = new JarOutputStream(file, manifest)) {
                out.setLevel(Deflater.BEST_SPEED);
                for (JarEntry entry : jar.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        byte[] bytes = changed.get(entry.getName());
                        out.write(bytes == null ? jar.getInputStream(entry).readAllBytes() : bytes);
                    }
                }
            }
        }
        return made;
    }

    private static byte[] wording(JarFile jar) throws IOException {
        String before = new String(jar.getInputStream(jar.getJarEntry(WORDING)).readAllBytes(), StandardCharsets.UTF_8);
        String after = before.replaceFirst("(?m)^notFound=.*$", "notFound=Nothing is here");
        assertThat(after).isNotEqualTo(before);
        return after.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] award(Path work) throws IOException {
        String before = Files.readString(Path.of("src/main/java/" + AWARD + ".java"));
        String after = before.replaceFirst(
                "(?<=[(,]\\s{0,20})(String title)", "@FormerName(value = \"" + FORMER + "\", renamedIn = 1) $1");
        assertThat(after).isNotEqualTo(before);
        Path source = work.resolve("Award.java");
        Files.writeString(source, after);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-parameters",
                        "-proc:none",
                        "-nowarn",
                        "--release",
                        "17",
                        "-cp",
                        Processes.JAR.toString(),
                        "-d",
                        work.toString(),
                        source.toString());
        assertThat(result).isZero();
        return Files.readAllBytes(work.resolve(AWARD + ".class"));
    }
}
