package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static portfolio.cli.Processes.jar;
import static portfolio.cli.Processes.jarAlone;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.cli.Processes.Ended;

/** Runs the jar in a process of its own, as users do. */
final class JarIT {

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Processes processes;

    @BeforeEach
    void prepareToStartProcesses() {
        processes = new Processes(logs);
    }

    @Test
    void theVersionIsThatOfTheProject() throws Exception {
        Ended ended = processes.runJar(folder, "--version");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out().strip()).matches("portfolio \\d+\\.\\d+\\.\\d+\\S*");
    }

    /** Class archives exclude classes compiled for Java 5 or older, such as those in picocli's own jar. */
    @Test
    void theClassesOfTheCommandLineAreSuchThatAnArchiveHoldsThem() throws IOException {
        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            List<JarEntry> classes = jar.stream()
                    .filter(entry -> entry.getName().matches("picocli/.*\\.class"))
                    .toList();

            assertThat(classes).hasSizeGreaterThan(200);
            for (JarEntry entry : classes) {
                try (DataInputStream bytes = new DataInputStream(jar.getInputStream(entry))) {
                    bytes.skipNBytes(6);
                    assertThat(bytes.readUnsignedShort()).as(entry.getName()).isGreaterThanOrEqualTo(61);
                }
            }
        }
    }

    /** The program parses JSON and YAML as tokens; only tests use data binding. */
    @Test
    void theJarHoldsNoDataBinding() throws IOException {
        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(names).contains("tools/jackson/core/JsonParser.class");
            assertThat(names)
                    .noneMatch(
                            name -> name.contains("tools/jackson/databind") || name.contains("com/fasterxml/jackson"))
                    .noneMatch(name -> name.contains("tools.jackson.databind") || name.contains("YAMLMapper"));
        }
    }

    /** Java generates a proxy class for each annotation type that is read, and class archives do not contain these. */
    @Test
    void theCommandLineIsReadWithoutAnnotations() throws Exception {
        Ended ended = processes
                .start(folder, Map.of(), jarAlone(List.of("-Xlog:class+load"), "build", "--help"))
                .end();

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("portfolio.cli.BuildCommand source: ").doesNotContain("$Proxy");
    }

    /**
     * Java generates classes where strings are joined by invokedynamic, and where a record is compared or hashed by the
     * methods that the compiler made. Class archives do not contain these. The lambdas, which they do contain, are
     * traced too.
     */
    @Test
    void theContentOfThisRepositoryIsBuiltWithoutClassesThatAreGeneratedForMethods() throws Exception {
        String content = TestSite.SHIPPED.toAbsolutePath().toString();
        List<String> trace = List.of("-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true");

        Ended ended = processes
                .start(folder, Map.of(), jar(trace, "build", "--html-only", "--content", content))
                .end();

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out().lines().filter(line -> line.startsWith("linkCallSite ")))
                .anyMatch(line -> line.contains("LambdaMetafactory"))
                .noneMatch(line -> line.contains("StringConcatFactory") || line.contains("ObjectMethods"));
    }

    @Test
    void anyContentFolderIsBuiltFromAnyDirectory() throws Exception {
        writeContent("content", "Here");

        Ended ended = processes.runJar(folder, "build");

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(" in site-output in ", "Open ");
        assertThat(folder.resolve("site-output/index.html")).content().contains("Here");
    }

    @Test
    void errorsInTheContentAreExitCodeOne() throws Exception {
        Folders.write(folder, "content/site.yaml", "headline: Things that run\n");

        Ended ended = processes.runJar(folder, "build");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("content/site.yaml", "error: ", "'role'");
    }

    @Test
    void whatAParserReadsIsPrinted() throws Exception {
        writeContent("content", "Here");

        Ended ended = processes.runJar(folder, "check", "--parser");

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).startsWith("What a résumé parser reads in resume.pdf:");
        assertThat(ended.out()).contains("Name      ", "Ready to publish: ");
    }

    @Test
    void wrongUsageIsExitCodeTwo() throws Exception {
        Ended ended = processes.runJar(folder, "build");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).startsWith("error: there is no content folder 'content'");
    }

    @Test
    void messagesQuoteTheContentInUtf8WhateverTheCharsetOfThePlatform() throws Exception {
        Folders.write(folder, "content/site.yaml", "rolle: Zażółć — 東京\n");

        Ended ended = processes
                .start(folder, Map.of("LC_ALL", "C"), jar(List.of("-Dfile.encoding=ISO-8859-1"), "build"))
                .end();

        assertThat(ended.err()).contains("  1 | rolle: Zażółć — 東京");
    }

    /** ssh -X, tmux, sudo and cron can leave {@code DISPLAY} set without a display. */
    @Test
    void aDisplayThatLeadsNowhereIsNotAskedFor() throws Exception {
        writeContent("content", "Here");
        // Everything is drawn.
        String cache = folder.resolve("cache").toString();

        Ended ended = processes
                .start(folder, Map.of("DISPLAY", ":99", "XDG_CACHE_HOME", cache), jar(List.of(), "build"))
                .end();

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err()).doesNotContain("AWTError", "\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldByAllThatPrints() throws Exception {
        writeContent("content", "Here");
        for (String command : List.of("check --format json", "schema --stdout site", "--help", "serve --port 0")) {
            List<String> full = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >/dev/full", "sh"));
            full.addAll(jar(List.of(), command.split(" ")));

            Ended ended = processes.start(folder, Map.of(), full).end();

            assertThat(ended.exitCode()).as(command).isEqualTo(1);
            assertThat(ended.err()).as(command).contains("error: the output is incomplete");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLocaleThatLosesNamesIsToldWithWhatToSet() throws Exception {
        writeContent("c é", "Here");
        writeContent("content", "Here");
        Files.writeString(folder.resolve("content/é.md"), "");
        Map<String, String> plain = Map.of("LC_ALL", "C");

        Ended ofArgument = processes
                .start(folder, plain, jar(List.of(), "build", "--content", "c é"))
                .end();
        Ended ofFile = processes.start(folder, plain, jar(List.of(), "build")).end();

        for (Ended ended : List.of(ofArgument, ofFile)) {
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err())
                    .startsWith("error: the locale of this terminal is not UTF-8")
                    .contains("export LC_ALL=C.UTF-8")
                    .doesNotContain("cannot convert");
        }
    }

    @Test
    void whatIsDrawnOnceLoadsNoDrawingClassesAgain() throws Exception {
        writeContent("content", "Here");
        keepCards();

        Ended cold = processes
                .start(folder, Map.of(), jarAlone(List.of("-Xlog:class+load"), "build"))
                .end();
        Ended warm = processes
                .start(folder, Map.of(), jarAlone(List.of("-Xlog:class+load"), "build"))
                .end();

        assertThat(cold.out())
                .contains("com.openhtmltopdf.", "org.apache.pdfbox.", "com.github.weisj.jsvg.", "render.CardDrawing ");
        assertThat(warm.exitCode()).isZero();
        assertThat(warm.out())
                .contains("portfolio.pdf.ResumePdf ")
                .doesNotContain(
                        "com.openhtmltopdf.",
                        "org.apache.",
                        "tools.jackson.databind.",
                        "com.github.weisj.jsvg.",
                        "java.awt.Color ",
                        "render.CardDrawing ");
    }

    /** Creates the folder of the cache, so that both builds share their cards. */
    private void keepCards() throws IOException {
        Files.createDirectory(folder.resolve("target"));
    }

    private void writeContent(String name, String headline) throws IOException {
        Folders.write(folder, name + "/site.yaml", "role: Engineer\nheadline: " + headline + "\n");
    }
}
