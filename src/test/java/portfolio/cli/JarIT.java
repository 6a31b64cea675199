package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static portfolio.cli.Processes.jar;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;
import portfolio.output.OutputFolder;

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
                .start(folder, Map.of(), jar(List.of("-Xlog:class+load"), "build", "--help"))
                .end();

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("portfolio.cli.BuildCommand source: ").doesNotContain("$Proxy");
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

        Ended ended = processes
                .start(folder, Map.of("DISPLAY", ":99"), jar(List.of(), "build"))
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
                .start(folder, Map.of(), jar(List.of("-Xlog:class+load"), "build"))
                .end();
        Ended warm = processes
                .start(folder, Map.of(), jar(List.of("-Xlog:class+load"), "build"))
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

    @Test
    void twoBuildsAtOnceDoNotMix() throws Exception {
        keepCards();
        SortedMap<String, String> first = build("first");
        SortedMap<String, String> second = build("second");

        Running one = processes.start(folder, Map.of(), buildTo("both", "first"));
        Running other = processes.start(folder, Map.of(), buildTo("both", "second"));

        assertThat(List.of(one.end().exitCode(), other.end().exitCode())).containsOnly(0);
        assertThat(Folders.digests(folder.resolve("both"))).isIn(first, second);
    }

    @Test
    void aBuildThatIsKilledLeavesThePreviousSiteWhole() throws Exception {
        keepCards();
        SortedMap<String, String> before = build("before");
        SortedMap<String, String> after = build("after");
        processes.start(folder, Map.of(), buildTo("site", "before")).end();

        List<Integer> exitCodes = new ArrayList<>();
        for (int kill = 0; kill < 10; kill++) {
            FileTime untouched = lastChange();
            Running running = processes.start(folder, Map.of(), buildTo("site", "after"));
            while (running.process().isAlive() && lastChange().equals(untouched)) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MILLISECONDS.sleep(kill * 5L);
            running.process().destroyForcibly();
            exitCodes.add(running.end().exitCode());
            recover(folder.resolve("site"));
            assertThat(Folders.digests(folder.resolve("site"))).isIn(before, after);
        }

        assertThat(exitCodes).as("at least one was killed while writing").anyMatch(code -> code != 0);
        processes.start(folder, Map.of(), buildTo("site", "after")).end();
        assertThat(Folders.digests(folder.resolve("site"))).isEqualTo(after);
    }

    /**
     * File systems cannot replace a folder in one step. If the build was killed between the two moves, the site is
     * missing until the next run recovers it, so it is recovered here only if it is missing.
     */
    private static void recover(Path site) throws IOException {
        if (Files.notExists(site)) {
            OutputFolder.at(site).recover();
        }
    }

    /**
     * Returns the time of the last write to the site or its parent folder. Every build that writes changes one of them.
     */
    private FileTime lastChange() throws IOException {
        FileTime beside = Files.getLastModifiedTime(folder);
        Path first = folder.resolve("site/404.html");
        FileTime within = Files.exists(first) ? Files.getLastModifiedTime(first) : beside;
        return beside.compareTo(within) > 0 ? beside : within;
    }

    /** Creates the folder of the cache, so that the builds share their cards. Drawing hundreds of them takes long. */
    private void keepCards() throws IOException {
        Files.createDirectory(folder.resolve("target"));
    }

    /** Builds many pages that contain a word and returns the digests of the site. */
    private SortedMap<String, String> build(String word) throws IOException, InterruptedException {
        writeContent(word, word);
        for (int i = 0; i < 200; i++) {
            Folders.write(
                    folder,
                    word + "/projects/project-" + i + ".md",
                    "---\ntitle: Project " + i + "\n---\nIt was " + word + ".\n");
        }
        Ended ended = processes
                .start(folder, Map.of(), buildTo("alone-" + word, word))
                .end();
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return Folders.digests(folder.resolve("alone-" + word));
    }

    private static List<String> buildTo(String output, String content) {
        return jar(List.of(), "build", "--content", content, "--output", output);
    }

    private void writeContent(String name, String headline) throws IOException {
        Folders.write(folder, name + "/site.yaml", "role: Engineer\nheadline: " + headline + "\n");
    }
}
