package portfolio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A library inside the jar of the program.
 *
 * @param group the group of its Maven coordinates
 * @param artifact the artifact of its Maven coordinates
 * @param version the version in this build
 * @param jar its jar in the local Maven repository
 */
record Library(String group, String artifact, String version, Path jar) {

    /**
     * The file that the build writes: every resolved dependency with its scope and jar, or its POM file if the build
     * takes only some files of its jar.
     */
    private static final Path RESOLVED = Path.of("target/libraries.txt");

    private static final Pattern LINE = Pattern.compile(
            " +([^: ]+):([^: ]+):(?:jar|pom):([^: ]+):(?:compile|runtime|provided):(.+?)\\.(?:jar|pom)(?: -- .*)?");

    /** The licences that may be in the jar: the names that POM files give them, and their SPDX identifiers. */
    private static final Map<String, String> LICENCES = Map.of(
            "Apache License, Version 2.0", "Apache-2.0",
            "Apache-2.0", "Apache-2.0",
            "The Apache License, Version 2.0", "Apache-2.0",
            "The Apache Software License, Version 2.0", "Apache-2.0",
            "The Apache Software License, version 2.0", "Apache-2.0",
            "BSD 2-Clause License", "BSD-2-Clause",
            "GNU Lesser General Public License (LGPL), version 2.1 or later", "LGPL-2.1-or-later",
            "MIT", "MIT",
            "The MIT License", "MIT");

    /** The addresses of libraries whose POM files name only that of their organization. */
    private static final Map<String, String> ADDRESSES = Map.of("org.apache.pdfbox", "https://pdfbox.apache.org/");

    /** Returns every library in the jar, sorted by coordinates. Test libraries are not in the jar. */
    static List<Library> bundled() throws IOException {
        return Files.readAllLines(RESOLVED).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Library(line.group(1), line.group(2), line.group(3), Path.of(line.group(4) + ".jar")))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    String name() {
        return group + ":" + artifact;
    }

    /** Returns the SPDX identifiers of the licences that its POM file or that of a parent names. */
    String licence() throws IOException {
        for (Document pom : poms()) {
            List<String> names =
                    pom.select("project > licenses > license > name").eachText();
            if (!names.isEmpty()) {
                return String.join(" or ", names.stream().map(this::identifier).toList());
            }
        }
        throw new IllegalStateException(name() + " names no licence");
    }

    /**
     * Returns the address that its POM file or that of a parent names, of the whole project if it is one of its
     * modules.
     */
    String address() throws IOException {
        String known = ADDRESSES.get(group);
        if (known != null) {
            return known;
        }
        for (Document pom : poms()) {
            Element address = pom.selectFirst("project > url");
            if (address != null) {
                return address.text().replaceAll("(//github\\.com/[^/]+/[^/]+)/.*", "$1");
            }
        }
        throw new IllegalStateException(name() + " names no address");
    }

    private String identifier(String licence) {
        return Optional.ofNullable(LICENCES.get(licence))
                .orElseThrow(() -> new IllegalStateException(
                        name() + ": whether the licence '" + licence + "' permits shipping has to be decided"));
    }

    /** Returns its POM file, that of its parent, and so on. */
    private List<Document> poms() throws IOException {
        Path folder = Objects.requireNonNull(jar.getParent());
        Path repository = folder;
        for (int i = 0; i < group.split("\\.").length + 2; i++) {
            repository = Objects.requireNonNull(repository.getParent());
        }
        List<Document> poms = new ArrayList<>();
        poms.add(parse(folder.resolve(artifact + "-" + version + ".pom")));
        for (Element parent = parent(poms.get(0)); parent != null; parent = parent(poms.get(poms.size() - 1))) {
            String parentArtifact = text(parent, "artifactId");
            String parentVersion = text(parent, "version");
            poms.add(parse(repository
                    .resolve(text(parent, "groupId").replace('.', '/'))
                    .resolve(parentArtifact)
                    .resolve(parentVersion)
                    .resolve(parentArtifact + "-" + parentVersion + ".pom")));
        }
        return poms;
    }

    private static @Nullable Element parent(Document pom) {
        return pom.selectFirst("project > parent");
    }

    private static String text(Element parent, String name) {
        return Objects.requireNonNull(parent.selectFirst("> " + name)).text();
    }

    private static Document parse(Path pom) throws IOException {
        return Jsoup.parse(Files.readString(pom), Parser.xmlParser());
    }
}
