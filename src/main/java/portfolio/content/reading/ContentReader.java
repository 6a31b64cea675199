package portfolio.content.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import portfolio.content.file.FolderListing;
import portfolio.content.text.MarkdownSources;
import portfolio.content.text.TextReader;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Term;
import portfolio.model.Variant;
import portfolio.source.GenerationCache;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/** Reads the files of a content folder into records, each file independently of the others. */
public final class ContentReader {

    private final String folder;
    private final SortedMap<String, Path> files;
    private final TextReader reader;
    private final ContentMemory memory;
    private final Problems problems;
    private final SourceMap sourceMap;
    private final MarkdownSources passages;
    private final FileParser parser;

    /**
     * Creates a reader for the files that {@link FolderListing} found.
     *
     * @param folder the name of the content folder, which all file names start with
     * @param files the path of each file, by name
     * @param memory the cache of files parsed before
     */
    public ContentReader(
            String folder,
            SortedMap<String, Path> files,
            TextReader reader,
            ContentMemory memory,
            Problems problems,
            SourceMap sourceMap,
            MarkdownSources passages) {
        this.folder = folder;
        this.files = files;
        this.reader = reader;
        this.memory = memory;
        this.problems = problems;
        this.sourceMap = sourceMap;
        this.passages = passages;
        this.parser = new FileParser(problems, sourceMap, passages);
    }

    /** Reads all files. Mistakes are reported, and whatever they affect is missing in the result. */
    public Reading read() {
        List<Item<Project>> projects = each("projects", memory.projects(), FileParser::project);
        List<Item<Experience>> experience = each("experience", memory.experience(), FileParser::experience);
        List<Item<Variant>> variants = each("variants", memory.variants(), FileParser::variant);
        return new Reading(
                profile().orElse(null),
                projects,
                experience,
                list("skills.yaml", SkillGroup.class),
                parsed("about.md", FileParser::about).orElse(null),
                list("education.yaml", Education.class),
                background(),
                list("terms.yaml", Term.class),
                variants);
    }

    /**
     * Reads the files of a subfolder. They do not depend on each other, so several are read in parallel. Their
     * diagnostics, origins and passages are added in the order of the file names, so that the result is the same in
     * every run.
     */
    private <T extends Record> List<Item<T>> each(
            String directory, GenerationCache<SourceFile, FileReading<T>> known, Kind<T> kind) {
        List<FileReading<T>> read = files(directory).parallelStream()
                .map(name -> alone(name, known, kind))
                .toList();
        read.forEach(file -> {
            problems.addAll(file.problems());
            sourceMap.addAll(file.sourceMap());
            passages.addAll(file.passages());
        });
        return read.stream().map(FileReading::item).toList();
    }

    private <T extends Record> FileReading<T> alone(
            String name, GenerationCache<SourceFile, FileReading<T>> known, Kind<T> kind) {
        Problems found = new Problems();
        Optional<SourceFile> file = reader.telling(found)
                .read(
                        path(name),
                        name,
                        rest -> found.addAll(
                                alone(name, Optional.of(rest), kind).problems()));
        FileReading<T> read = file.isPresent()
                ? known.get(file.get(), text -> alone(name, Optional.of(text), kind))
                : alone(name, file, kind);
        return read.after(found.list());
    }

    private <T extends Record> FileReading<T> alone(String name, Optional<SourceFile> file, Kind<T> kind) {
        Problems own = new Problems();
        SourceMap places = new SourceMap();
        MarkdownSources texts = new MarkdownSources();
        Item<T> item = kind.parse(new FileParser(own, places, texts), name, file);
        return new FileReading<>(item, own.list(), places, texts);
    }

    /** The method that parses one file of a subfolder. */
    @FunctionalInterface
    private interface Kind<T extends Record> {

        /**
         * Parses a file.
         *
         * @param parser collects the diagnostics, origins and passages of this file
         * @param file the text; empty if the file could not be read
         */
        Item<T> parse(FileParser parser, String name, Optional<SourceFile> file);
    }

    private Background background() {
        return Background.of(type -> list(type.file(), type.record()));
    }

    private Optional<Profile> profile() {
        String name = folder + "/site.yaml";
        if (!files.containsKey(name)) {
            problems.error(
                    Place.file(name),
                    "this file is missing",
                    "create it with at least the key 'name' or 'role', or create a whole folder with 'portfolio init'");
            return Optional.empty();
        }
        Optional<Profile> profile = parsed("site.yaml", FileParser::profile);
        if (profile.isEmpty() && !problems.hasErrors()) {
            problems.error(Place.file(name), "this file has no keys", "write at least 'name' or 'role'");
        }
        return profile;
    }

    private <T extends Record> List<T> list(String name, Class<T> type) {
        return parsed(name, (parser, file) -> Optional.of(parser.list(file, type)))
                .orElse(List.of());
    }

    /**
     * Parses a file if there is one. Of a file with conflicts or control characters, only the mistakes in the rest of
     * it are reported.
     */
    private <T> Optional<T> parsed(String name, Parse<T> parse) {
        String full = folder + "/" + name;
        if (!files.containsKey(full)) {
            return Optional.empty();
        }
        return reader.read(path(full), full, rest -> {
                    Problems own = new Problems();
                    parse.apply(new FileParser(own, new SourceMap(), new MarkdownSources()), rest);
                    problems.addAll(own.list());
                })
                .flatMap(file -> parse.apply(parser, file));
    }

    /** The method that parses a file that is not in a subfolder. */
    @FunctionalInterface
    private interface Parse<T> {

        /** Parses a file; empty if it has errors. */
        Optional<T> apply(FileParser parser, SourceFile file);
    }

    private Path path(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private List<String> files(String directory) {
        String prefix = folder + "/" + directory + "/";
        return files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
