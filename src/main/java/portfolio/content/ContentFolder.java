package portfolio.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.content.check.LinkCheck;
import portfolio.content.check.OrderCheck;
import portfolio.content.check.OutlineCheck;
import portfolio.content.check.PeriodCheck;
import portfolio.content.check.PictureCheck;
import portfolio.content.check.ProfileCheck;
import portfolio.content.check.ReferenceCheck;
import portfolio.content.check.SkillCheck;
import portfolio.content.check.SlugCheck;
import portfolio.content.check.SpellingCheck;
import portfolio.content.check.SpellingGlossary;
import portfolio.content.check.Targets;
import portfolio.content.check.TermCheck;
import portfolio.content.check.TermUse;
import portfolio.content.check.TermUses;
import portfolio.content.check.VariantCheck;
import portfolio.content.file.FolderListing;
import portfolio.content.picture.PictureReader;
import portfolio.content.reading.ContentMemory;
import portfolio.content.reading.ContentReader;
import portfolio.content.reading.Reading;
import portfolio.content.text.MarkdownSource;
import portfolio.content.text.MarkdownSources;
import portfolio.content.text.TextReader;
import portfolio.content.yaml.SourceMap;
import portfolio.evidence.Evidence;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.ListField;
import portfolio.model.ListType;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.Severity;

/** Reads a content folder: first each file on its own, then the checks across files. */
public final class ContentFolder {

    private final Problems problems = new Problems();
    private final SourceMap sourceMap = new SourceMap();
    private final MarkdownSources passages = new MarkdownSources();
    private final boolean drafts;
    private final ContentMemory memory;

    private ContentFolder(boolean drafts, ContentMemory memory) {
        this.drafts = drafts;
        this.memory = memory;
    }

    /**
     * Reads a content folder.
     *
     * @param drafts whether to include drafts
     * @throws ProblemException with all diagnostics of all files, if at least one of them is an error
     */
    public static Content read(Path folder, boolean drafts) {
        return read(folder, drafts, new ContentMemory());
    }

    /**
     * Reads a content folder that may have been read before, and parses only the files that changed since.
     *
     * @param drafts whether to include drafts
     * @param memory the cache for this folder; use the same one for every read
     * @throws ProblemException with all diagnostics of all files, if at least one of them is an error
     */
    public static Content read(Path folder, boolean drafts, ContentMemory memory) {
        memory.turn();
        return new ContentFolder(drafts, memory).read(folder.toAbsolutePath().normalize());
    }

    private Content read(Path folder) {
        Path fileName = folder.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        Path root = realPath(folder, name);
        TextReader reader = new TextReader(root, problems);
        FolderListing listing = FolderListing.list(root, name, reader, problems);
        Reading everything =
                new ContentReader(name, listing.files(), reader, memory, problems, sourceMap, passages).read();
        Set<String> broken = filesWithErrors();
        Reading shown = drafts ? everything : everything.withoutDrafts();
        PictureReader pictures = new PictureReader(root, name, listing.pictures(), memory.pictures(), problems);
        new PictureCheck(pictures, sourceMap, problems).check(everything, shown, passages.list());
        Optional<Portfolio> portfolio = Optional.ofNullable(shown.profile())
                .map(profile -> Arrangement.portfolio(shown, profile, pictures.pictures(), sourceMap));
        boolean isSound = !problems.hasErrors();
        Optional<Evidence> evidence = portfolio.filter(read -> isSound).map(Evidence::of);
        checkRecords(everything, shown, !broken.contains(name + "/terms.yaml"));
        evidence.ifPresent(found -> checkVariants(portfolio.orElseThrow(), found));
        checkTexts(everything, shown, new Targets(name, everything, shown, passages.list(), evidence, broken));
        throwIfErrors(listing.assumed());
        Evidence found = evidence.orElseThrow();
        new SkillCheck(found, sourceMap, problems).check(shown.skills());
        return new Content(
                portfolio.orElseThrow(), found, sourceMap, reader.texts(), pictures.found(), drafts, problems.list());
    }

    /**
     * Returns the names of the files with errors. Their content is only partly known, so references to it cannot be
     * checked.
     */
    private Set<String> filesWithErrors() {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.place().name())
                .collect(Collectors.toSet());
    }

    /**
     * Throws all diagnostics if one of them is an error.
     *
     * @param assumed names that misnamed files should have. Diagnostics there are left out, because no such file exists
     *     yet; they are reported once the file is renamed.
     */
    private void throwIfErrors(Set<String> assumed) {
        if (problems.hasErrors()) {
            throw new ProblemException(problems.list().stream()
                    .filter(problem -> !assumed.contains(problem.place().name()))
                    .toList());
        }
    }

    /**
     * Checks the records of different files against each other.
     *
     * @param termsAreKnown whether the glossary was read without errors
     */
    private void checkRecords(Reading everything, Reading shown, boolean termsAreKnown) {
        new SlugCheck(problems).items(everything.projectFiles());
        new SlugCheck(problems).items(everything.experienceFiles());
        new SlugCheck(problems).items(everything.variantFiles());
        new SlugCheck(problems).terms(shown.terms(), sourceMap);
        if (everything.areProjectsKnown()) {
            new ReferenceCheck(everything.projectSlugs(), sourceMap, problems).check(shown.experience());
        }
        new OrderCheck(sourceMap, problems).check(shown.projects(), Project::order);
        new OrderCheck(sourceMap, problems).check(shown.experience(), Experience::order);
        PeriodCheck periods = new PeriodCheck(sourceMap, problems);
        shown.experience().forEach(employer -> periods.check(employer.roles(), Role::period));
        periods.check(shown.education(), Education::period);
        ListType.ALL.forEach(type -> checkPeriods(type, shown.background(), periods));
        Optional.ofNullable(shown.profile()).ifPresent(new ProfileCheck(sourceMap, problems)::check);
        SpellingGlossary glossary = new SpellingGlossary(shown.terms());
        List<List<TermUse>> lists = TermUses.lists(shown, sourceMap);
        new TermCheck(glossary, problems).check(lists, termsAreKnown);
        if (termsAreKnown) {
            new SpellingCheck(glossary, problems).check(lists);
        }
    }

    private void checkVariants(Portfolio portfolio, Evidence evidence) {
        if (!portfolio.variants().isEmpty()) {
            VariantCheck check = new VariantCheck(portfolio, evidence, sourceMap, problems);
            portfolio.variants().forEach(check::check);
        }
    }

    private static <R extends Record> void checkPeriods(ListType<R> type, Background background, PeriodCheck check) {
        if (type.has(ListField.Part.START)) {
            check.check(background.entries(type), type::period);
        }
    }

    /**
     * Checks the outline and the links of all texts except those of drafts that are left out, which may be unfinished.
     */
    private void checkTexts(Reading everything, Reading shown, Targets targets) {
        Set<String> hidden = everything.fileNames();
        hidden.removeAll(shown.fileNames());
        for (MarkdownSource passage : passages.list()) {
            if (!hidden.contains(passage.file())) {
                new OutlineCheck(problems).check(passage);
                new LinkCheck(targets, problems).check(passage);
            }
        }
        shown.projects().stream()
                .filter(project -> project.body().isEmpty())
                .forEach(project -> problems.warning(
                        sourceMap.place(project), "this project has no text", "describe it below the front matter"));
    }

    private static Path realPath(Path folder, String name) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real)) {
                return real;
            }
            throw refused(name, "this is a file, not a folder", "pass the folder that contains site.yaml");
        } catch (IOException e) {
            throw refused(name, "there is no such folder", "pass the folder that contains site.yaml");
        }
    }

    private static ProblemException refused(String name, String message, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file(name), message, hint)));
    }
}
