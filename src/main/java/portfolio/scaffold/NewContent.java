package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.ContentFile;
import portfolio.content.schema.ContentReference;
import portfolio.content.yaml.YamlFile;
import portfolio.output.OutputRefused;
import portfolio.output.WholeFile;
import portfolio.source.SourceFile;

/** Adds content to a content folder, as a new file or as an entry of an existing file. Nothing is overwritten. */
public final class NewContent {

    private final Path content;
    private final NewFile text = new NewFile(ContentReference.load());

    private NewContent(Path content) {
        this.content = content;
    }

    /**
     * Adds content.
     *
     * @param content the content folder
     * @param kind the kind of content
     * @param name its title or name
     * @param company the employer of a role; null for other kinds, and for a role without an employer
     * @throws OutputRefused if the file exists already, or is written in a way that makes an addition unsafe
     * @throws IOException if a file cannot be read or written
     */
    public static Addition add(Path content, ContentKind kind, String name, @Nullable String company)
            throws IOException {
        return new NewContent(content).add(kind, name, company);
    }

    private Addition add(ContentKind kind, String name, @Nullable String company) throws IOException {
        if (kind.equals(ContentKind.PROJECT)) {
            return create(kind, name, text.project(name));
        }
        if (kind.equals(ContentKind.VARIANT)) {
            return create(kind, name, text.variant(name));
        }
        return kind.equals(ContentKind.ROLE) ? role(name, company) : entry(kind, name);
    }

    private Addition role(String title, @Nullable String company) throws IOException {
        Optional<Path> known = company == null ? Optional.empty() : employer(company);
        if (known.isEmpty()) {
            String name = company == null ? title : company;
            return create(ContentKind.ROLE, name, text.employer(company, title));
        }
        Path file = known.get();
        return change(file, yaml(file).flatMap(yaml -> yaml.withFirst("roles", text.role(title))));
    }

    private Addition entry(ContentKind kind, String name) throws IOException {
        Path file = content.resolve(kind.file().path());
        if (!Files.exists(file)) {
            return create(file, text.list(kind, name));
        }
        return change(file, yaml(file).flatMap(yaml -> yaml.withLast(text.entry(kind, name))));
    }

    /** Returns the file of an employer, the first by name if there are several. */
    private Optional<Path> employer(String company) throws IOException {
        Path folder = content.resolve(ContentFile.EXPERIENCE.word());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> files = paths.filter(path -> isEmployer(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
            for (Path file : files) {
                if (yaml(file)
                        .filter(yaml -> company.equals(yaml.text("company")))
                        .isPresent()) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEmployer(String name) {
        return name.endsWith(".yaml") && !name.startsWith("_") && !name.startsWith(".");
    }

    private static Optional<YamlFile> yaml(Path file) throws IOException {
        try {
            return YamlFile.read(new SourceFile(shown(file), Files.readString(file)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Addition create(ContentKind kind, String name, String text) throws IOException {
        String stem = new FileNames(kind.word()).next(name);
        return create(content.resolve(kind.file().path().replace("*", stem)), text);
    }

    private static Addition create(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            throw new OutputRefused("'" + shown(file) + "' already exists", "choose another name, or edit that file");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        return new Addition(file, true);
    }

    private static Addition change(Path file, Optional<String> changed) throws IOException {
        if (changed.isEmpty()) {
            throw new OutputRefused(
                    "no entry can be added to '" + shown(file) + "' without changing the rest of the file",
                    "fix its errors, start each list entry on its own line with '- ', or add the entry by hand");
        }
        WholeFile.write(file.toRealPath(), changed.get().getBytes(StandardCharsets.UTF_8));
        return new Addition(file, false);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
