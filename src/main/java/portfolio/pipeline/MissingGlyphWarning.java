package portfolio.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portfolio.content.file.IgnoredNames;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.SourceFile;

/** Warns about characters that the fonts of the PDF do not have, at the first occurrence in the content. */
final class MissingGlyphWarning {

    private static final int SHOWN = 5;

    private MissingGlyphWarning() {}

    /**
     * Returns the warning; empty if there are no such characters.
     *
     * @param characters the characters, without duplicates
     * @param content the content folder
     */
    static Optional<Problem> warning(List<String> characters, Path content) {
        if (characters.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(" ", characters.subList(0, Math.min(SHOWN, characters.size())));
        String more = characters.size() > SHOWN ? " and " + (characters.size() - SHOWN) + " more" : "";
        return Optional.of(Problem.warning(
                place(characters.get(0), content),
                "the PDF fonts cannot show " + shown + more + ": resume.pdf shows ? instead",
                "write it in Latin letters if the PDF matters; the web pages show all characters"));
    }

    private static Place place(String character, Path content) {
        try {
            for (Path path : files(content)) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                int at = text.indexOf(character);
                if (at >= 0) {
                    return new SourceFile(name(content, path), text).at(at, character.length());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Place.file(name(content, content));
    }

    private static List<Path> files(Path content) throws IOException {
        try (Stream<Path> tree = Files.walk(content)) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> !IgnoredNames.hasAny(content.relativize(path)))
                    .filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .filter(path -> !path.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path content, Path path) {
        String below = content.relativize(path).toString().replace('\\', '/');
        return content.toAbsolutePath().normalize().getFileName() + (below.isEmpty() ? "" : "/" + below);
    }
}
