package portfolio.content.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.binding.Binder;
import portfolio.content.binding.Key;
import portfolio.content.text.ControlCharacters;
import portfolio.content.text.FrontMatter;
import portfolio.content.text.MarkdownSources;
import portfolio.content.text.WrittenText;
import portfolio.content.yaml.SourceMap;
import portfolio.content.yaml.YamlNode;
import portfolio.content.yaml.YamlNode.Gap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Scalar;
import portfolio.content.yaml.YamlReader;
import portfolio.markdown.Prose;
import portfolio.model.About;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Slug;
import portfolio.model.Variant;
import portfolio.model.Wording;
import portfolio.source.InvalidValue;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.source.UrlWords;

/**
 * Parses one file of the content folder into its record. Mistakes are reported, and whatever they affect is missing in
 * the result.
 */
final class FileParser {

    /** A line that looks like the key {@code slug}. */
    private static final Pattern SLUG = Pattern.compile("^ *[\"']?slug\\b", Pattern.MULTILINE);

    /** The number of missing labels that a warning names. */
    private static final int MOST_NAMED = 8;

    private final Problems problems;
    private final SourceMap sourceMap;
    private final MarkdownSources passages;
    private final Binder binder;

    /**
     * Creates a parser.
     *
     * @param problems receives the mistakes
     * @param sourceMap receives the source locations of the records
     * @param passages receives the Markdown texts
     */
    FileParser(Problems problems, SourceMap sourceMap, MarkdownSources passages) {
        this.problems = problems;
        this.sourceMap = sourceMap;
        this.passages = passages;
        this.binder = new Binder(problems, sourceMap, passages);
    }

    /** Parses the profile. */
    Optional<Profile> profile(SourceFile file) {
        return mapping(file, file.text().length()).flatMap(mapping -> {
            Optional<Profile> read = binder.read(Profile.class, mapping, Map.of());
            read.ifPresent(known -> reportUntranslated(known.language(), mapping));
            return read;
        });
    }

    /** Parses a list of records. */
    <T extends Record> List<T> list(SourceFile file, Class<T> type) {
        return Optional.of(file)
                .filter(this::isNotEmpty)
                .flatMap(text ->
                        YamlReader.read(text, text.text().length(), problems).filter(node -> isNotEmpty(text, node)))
                .map(node -> binder.readList(type, node))
                .orElse(List.of());
    }

    /** Parses a project; {@code read} is empty if its file could not be read. */
    Item<Project> project(String name, Optional<SourceFile> read) {
        Optional<SourceFile> file = read.filter(this::isNotEmpty);
        Optional<FrontMatter> parts = file.flatMap(text -> FrontMatter.of(text, problems));
        if (file.isEmpty() || parts.isEmpty()) {
            return item(name, read, null, null, Optional.empty());
        }
        if (parts.get().isMissing()) {
            problems.error(
                    file.get().at(1, 1, 1),
                    file.get().text().startsWith("+++")
                            ? "this front matter is not YAML"
                            : "the front matter is missing",
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

    /** Parses an employer; {@code file} is empty if it could not be read. */
    Item<Experience> experience(String name, Optional<SourceFile> file) {
        return wholeFile(name, file, Experience.class, Experience::draft);
    }

    /** Parses a variant; {@code file} is empty if it could not be read. */
    Item<Variant> variant(String name, Optional<SourceFile> file) {
        return wholeFile(name, file, Variant.class, variant -> false);
    }

    /** Parses the text about the person. */
    Optional<About> about(SourceFile file) {
        Optional<FrontMatter> parts = isNotEmpty(file) ? FrontMatter.of(file, problems) : Optional.empty();
        Optional<Prose> body = parts.flatMap(found -> body(file, found));
        return parts.flatMap(found -> mapping(file, found.yamlEnd()))
                .flatMap(mapping -> body.flatMap(text -> binder.read(About.class, mapping, Map.of("body", text))));
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

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
