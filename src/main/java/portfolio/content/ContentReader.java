package portfolio.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.YamlNode.Gap;
import portfolio.content.YamlNode.Mapping;
import portfolio.content.YamlNode.Scalar;
import portfolio.markdown.Prose;
import portfolio.model.About;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.model.Variant;
import portfolio.model.Wording;
import portfolio.source.GenerationCache;
import portfolio.source.InvalidValue;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.source.UrlWords;

/** Reads the files of a content folder into records, each file independently of the others. */
final class ContentReader {

    /** A line that looks like the key {@code slug}. */
    private static final Pattern SLUG = Pattern.compile("^ *[\"']?slug\\b", Pattern.MULTILINE);

    /** The number of missing labels that a warning names. */
    private static final int MOST_NAMED = 8;

    private final String folder;
    private final SortedMap<String, Path> files;
    private final TextReader reader;
    private final ContentMemory memory;
    private final Problems problems;
    private final SourceMap sourceMap;
    private final MarkdownSources passages;
    private final Binder binder;

    /**
     * Creates a reader for the files that {@link FolderListing} found.
     *
     * @param folder the name of the content folder, which all file names start with
     * @param files the path of each file, by name
     * @param memory the cache of files parsed before
     */
    ContentReader(
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
        this.binder = new Binder(problems, sourceMap, passages);
    }

    /** Reads all files. Mistakes are reported, and whatever they affect is missing in the result. */
    Reading read() {
        List<Item<Project>> projects = each("projects", memory.projects(), ContentReader::project);
        List<Item<Experience>> experience = each("experience", memory.experience(), ContentReader::experience);
        List<Item<Variant>> variants = each("variants", memory.variants(), ContentReader::variant);
        return new Reading(
                profile().orElse(null),
                projects,
                experience,
                list("skills.yaml", SkillGroup.class),
                file("about.md").flatMap(this::about).orElse(null),
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
        Optional<SourceFile> file = reader.telling(found).read(path(name), name);
        FileReading<T> read = file.isPresent()
                ? known.get(file.get(), text -> alone(name, Optional.of(text), kind))
                : alone(name, file, kind);
        return read.after(found.list());
    }

    private <T extends Record> FileReading<T> alone(String name, Optional<SourceFile> file, Kind<T> kind) {
        Problems own = new Problems();
        ContentReader notes =
                new ContentReader(folder, files, reader, memory, own, new SourceMap(), new MarkdownSources());
        Item<T> item = kind.read(notes, name, file);
        return new FileReading<>(item, own.list(), notes.sourceMap, notes.passages);
    }

    /** The function that reads one file of a subfolder. */
    @FunctionalInterface
    private interface Kind<T extends Record> {

        /**
         * Reads a file.
         *
         * @param notes the reader that collects the diagnostics, origins and passages of this file
         * @param file the text; empty if the file could not be read
         */
        Item<T> read(ContentReader notes, String name, Optional<SourceFile> file);
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
        Optional<Profile> profile = file("site.yaml")
                .flatMap(file -> mapping(file, file.text().length()))
                .flatMap(mapping -> {
                    Optional<Profile> read = binder.read(Profile.class, mapping, Map.of());
                    read.ifPresent(known -> reportUntranslated(known.language(), mapping));
                    return read;
                });
        if (profile.isEmpty() && !problems.hasErrors()) {
            problems.error(Place.file(name), "this file has no keys", "write at least 'name' or 'role'");
        }
        return profile;
    }

    /** Warns if some words of the interface will be in English although the content is in another language. */
    private void reportUntranslated(String language, Mapping profile) {
        if (Wording.covers(language)) {
            return;
        }
        Set<String> written = profile.value("labels") instanceof Mapping labels
                ? labels.entries().keySet()
                : Set.of();
        List<String> missing = Key.of(Labels.class).stream()
                .filter(Key::isWritten)
                .map(Key::name)
                .filter(key -> !written.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            problems.warning(
                    Objects.requireNonNull(profile.value("language")).place(),
                    "the interface has no words in '" + language + "', so " + missing.size()
                            + (missing.size() == 1 ? " is" : " are") + " in English",
                    "translate them in 'labels': "
                            + missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (missing.size() > MOST_NAMED ? " …" : ""));
        }
    }

    private <T extends Record> List<T> list(String name, Class<T> type) {
        return file(name)
                .filter(this::isNotEmpty)
                .flatMap(file ->
                        YamlReader.read(file, file.text().length(), problems).filter(node -> isNotEmpty(file, node)))
                .map(node -> binder.readList(type, node))
                .orElse(List.of());
    }

    private Item<Experience> experience(String name, Optional<SourceFile> file) {
        return wholeFile(name, file, Experience.class, Experience::draft);
    }

    private Item<Variant> variant(String name, Optional<SourceFile> file) {
        return wholeFile(name, file, Variant.class, variant -> false);
    }

    /** Reads a file that contains the keys of one record and whose name is the default slug. */
    private <T extends Record> Item<T> wholeFile(
            String name, Optional<SourceFile> file, Class<T> type, Function<T, Boolean> draft) {
        Optional<Mapping> mapping = file.filter(this::isNotEmpty)
                .flatMap(text -> mapping(text, text.text().length()));
        Map<String, Object> given = new HashMap<>();
        fileSlug(name, mapping.orElse(null)).ifPresent(slug -> given.put("slug", slug));
        Optional<T> read = mapping.flatMap(keys -> binder.read(type, keys, given));
        return item(name, file, mapping.orElse(null), read.orElse(null), read.map(draft));
    }

    private Item<Project> project(String name, Optional<SourceFile> read) {
        Optional<SourceFile> file = read.filter(this::isNotEmpty);
        Optional<FrontMatter> parts = file.flatMap(text -> FrontMatter.of(text, problems));
        if (file.isEmpty() || parts.isEmpty()) {
            return item(name, read, null, null, Optional.empty());
        }
        if (parts.get().isMissing()) {
            problems.error(
                    file.get().at(1, 1, 1),
                    "the front matter is missing",
                    "start the file with a line '---', a line 'title: …' and another line '---'");
            return item(name, read, null, null, Optional.empty());
        }
        Map<String, Object> given = new HashMap<>(Map.of("file", name.substring(name.lastIndexOf('/') + 1)));
        body(file.get(), parts.get()).ifPresent(body -> given.put("body", body));
        Optional<Mapping> mapping = mapping(file.get(), parts.get().yamlEnd());
        fileSlug(name, mapping.orElse(null)).ifPresent(slug -> given.put("slug", slug));
        Optional<Project> project = mapping.flatMap(keys -> binder.read(Project.class, keys, given));
        return item(name, read, mapping.orElse(null), project.orElse(null), project.map(Project::draft));
    }

    private <T extends Record> Item<T> item(
            String name,
            Optional<SourceFile> file,
            @Nullable Mapping mapping,
            @Nullable T value,
            Optional<Boolean> draft) {
        YamlNode key = mapping == null ? null : mapping.value("slug");
        Place place = key == null ? Place.file(name) : key.place();
        Slug slug = value instanceof Project project ? project.slug() : slug(name, file, mapping, key);
        return new Item<>(name, slug, place, value, draft.orElse(false));
    }

    /** Returns the slug of a file with errors; null if one of the errors may hide the key {@code slug}. */
    private static @Nullable Slug slug(
            String name, Optional<SourceFile> file, @Nullable Mapping mapping, @Nullable YamlNode key) {
        if (key != null) {
            return written(key).orElse(null);
        }
        boolean isWhole = mapping != null && !mapping.incomplete();
        boolean hasNoKey = isWhole
                || file.filter(text -> !SLUG.matcher(text.text()).find()).isPresent();
        return hasNoKey ? Slug.find(stem(name)).orElse(null) : null;
    }

    /** Returns the slug in the key of a file that has other errors; empty if the slug is not valid either. */
    private static Optional<Slug> written(YamlNode key) {
        try {
            return key instanceof Scalar scalar ? Optional.of(Slug.parse(scalar.text())) : Optional.empty();
        } catch (InvalidValue invalid) {
            return Optional.empty();
        }
    }

    private Optional<About> about(SourceFile file) {
        Optional<FrontMatter> parts = isNotEmpty(file) ? FrontMatter.of(file, problems) : Optional.empty();
        Optional<Prose> body = parts.flatMap(found -> body(file, found));
        return parts.flatMap(found -> mapping(file, found.yamlEnd()))
                .flatMap(mapping -> body.flatMap(text -> binder.read(About.class, mapping, Map.of("body", text))));
    }

    private Optional<Prose> body(SourceFile file, FrontMatter parts) {
        WrittenText text = new WrittenText(file, parts.bodyStart());
        try {
            Prose body = Prose.parse(text.composed());
            ControlCharacters.reportReferences(body.source(), body.plain(), text, problems);
            passages.add(body, file.name(), text);
            sourceMap.put(body, text);
            return Optional.of(body);
        } catch (InvalidValue invalid) {
            problems.error(file.at(parts.bodyStart(), 1), invalid.getMessage(), invalid.hint());
            return Optional.empty();
        }
    }

    private Optional<Mapping> mapping(SourceFile file, int end) {
        YamlNode node = YamlReader.read(file, end, problems).orElse(null);
        if (node instanceof Scalar scalar && scalar.isEmpty()) {
            return Optional.of(new Mapping(file.at(1, 1, 1), Map.of()));
        }
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (node != null && !(node instanceof Gap)) {
            problems.error(
                    node.place(), "keys are expected here", "write a key, a colon, a space and a value on each line");
        }
        return Optional.empty();
    }

    /**
     * Returns the slug derived from the file name. Reports an error if there is none and the file has no key
     * {@code slug}.
     */
    private Optional<Slug> fileSlug(String name, @Nullable Mapping mapping) {
        Optional<Slug> slug = Slug.find(stem(name));
        boolean hasKey = mapping != null && mapping.value("slug") != null;
        if (slug.isEmpty() && !hasKey) {
            String words = UrlWords.of(stem(name));
            boolean isReserved = !words.isEmpty();
            problems.error(
                    Place.file(name),
                    isReserved
                            ? "Windows reserves the name '" + words + "', so no file or folder can have it"
                            : "the name of this file has no letter or digit that can be used in a URL",
                    isReserved
                            ? "rename it, for example to " + words + "-1, or give it a 'slug'"
                            : "rename it with letters a-z and digits");
        }
        return slug;
    }

    private boolean isNotEmpty(SourceFile file) {
        return isNotEmpty(file, !file.text().isBlank());
    }

    private boolean isNotEmpty(SourceFile file, YamlNode node) {
        return isNotEmpty(file, !(node instanceof Scalar scalar && scalar.isEmpty()));
    }

    private boolean isNotEmpty(SourceFile file, boolean filled) {
        if (!filled) {
            problems.error(file.whole(), "this file is empty", "add content to it, or delete it");
        }
        return filled;
    }

    private Optional<SourceFile> file(String name) {
        String full = folder + "/" + name;
        return files.containsKey(full) ? reader.read(path(full), full) : Optional.empty();
    }

    private Path path(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private List<String> files(String directory) {
        String prefix = folder + "/" + directory + "/";
        return files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
