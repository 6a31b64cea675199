package portfolio.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.evidence.Evidence;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.Volunteering;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;
import portfolio.source.Severity;

/** Reads a content folder: every file once, then what they say about each other. */
public final class ContentFolder {

    private final Problems problems = new Problems();
    private final Origins origins = new Origins();
    private final Passages passages = new Passages();
    private final boolean drafts;
    private final ContentMemory memory;

    private ContentFolder(boolean drafts, ContentMemory memory) {
        this.drafts = drafts;
        this.memory = memory;
    }

    /**
     * Reads a folder.
     *
     * @param drafts whether what is marked as a draft is read like the rest; otherwise it is left out
     * @throws ProblemException with all problems of all files, when at least one of them is an error
     */
    public static Content read(Path folder, boolean drafts) {
        return read(folder, drafts, new ContentMemory());
    }

    /**
     * Reads a folder that may have been read before.
     *
     * @param drafts whether what is marked as a draft is read like the rest; otherwise it is left out
     * @param memory what its files said then; the same for all readings of a folder
     * @throws ProblemException with all problems of all files, when at least one of them is an error
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
                new ContentReader(name, listing.files(), reader, memory, problems, origins, passages).read();
        Set<String> broken = filesWithErrors();
        Reading shown = drafts ? everything : everything.withoutDrafts();
        Optional<Portfolio> portfolio =
                Optional.ofNullable(shown.profile()).map(profile -> Arrangement.portfolio(shown, profile, origins));
        boolean isSound = !problems.hasErrors();
        Optional<Evidence> evidence = portfolio.filter(read -> isSound).map(Evidence::of);
        checkRecords(everything, shown, !broken.contains(name + "/terms.yaml"));
        evidence.ifPresent(found -> checkVariants(portfolio.orElseThrow(), found));
        checkTexts(everything, shown, new Targets(name, everything, shown, passages.list(), evidence, broken));
        throwIfErrors(listing.assumed());
        Evidence found = evidence.orElseThrow();
        new SkillCheck(found, origins, problems).check(shown.skills());
        return new Content(portfolio.orElseThrow(), found, origins, reader.texts(), drafts, problems.list());
    }

    /** What they say is not known as a whole, so what others say of it cannot be judged. */
    private Set<String> filesWithErrors() {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.place().name())
                .collect(Collectors.toSet());
    }

    /** @param assumed names that no file has yet; what is wrong there is reported once there is such a file */
    private void throwIfErrors(Set<String> assumed) {
        if (problems.hasErrors()) {
            throw new ProblemException(problems.list().stream()
                    .filter(problem -> !assumed.contains(problem.place().name()))
                    .toList());
        }
    }

    /** @param termsAreKnown whether all of the glossary could be read */
    private void checkRecords(Reading everything, Reading shown, boolean termsAreKnown) {
        new SlugCheck(problems).items(everything.projectFiles());
        new SlugCheck(problems).items(everything.experienceFiles());
        new SlugCheck(problems).items(everything.variantFiles());
        new SlugCheck(problems).terms(shown.terms(), origins);
        if (everything.areProjectsKnown()) {
            new ReferenceCheck(everything.projectSlugs(), origins, problems).check(shown.experience());
        }
        new OrderCheck(origins, problems).check(shown.projects(), Project::order);
        new OrderCheck(origins, problems).check(shown.experience(), Experience::order);
        PeriodCheck periods = new PeriodCheck(origins, problems);
        shown.experience().forEach(employer -> periods.check(employer.roles(), Role::period));
        periods.check(shown.education(), Education::period);
        periods.check(shown.background().volunteering(), Volunteering::period);
        Optional.ofNullable(shown.profile()).ifPresent(new ProfileCheck(origins, problems)::check);
        Glossary glossary = new Glossary(shown.terms());
        List<List<TermUse>> lists = TermUses.lists(shown, origins);
        new TermCheck(glossary, problems).check(lists, termsAreKnown);
        if (termsAreKnown) {
            new SpellingCheck(glossary, problems).check(lists);
        }
    }

    private void checkVariants(Portfolio portfolio, Evidence evidence) {
        if (!portfolio.variants().isEmpty()) {
            VariantCheck check = new VariantCheck(portfolio, evidence, origins, problems);
            portfolio.variants().forEach(check::check);
        }
    }

    /** The texts of hidden drafts may still be full of mistakes. */
    private void checkTexts(Reading everything, Reading shown, Targets targets) {
        Set<String> hidden = everything.fileNames();
        hidden.removeAll(shown.fileNames());
        for (Passage passage : passages.list()) {
            if (!hidden.contains(passage.file())) {
                new OutlineCheck(problems).check(passage);
                new LinkCheck(targets, problems).check(passage);
            }
        }
        shown.projects().stream()
                .filter(project -> project.body().isEmpty())
                .forEach(project -> problems.warning(
                        origins.place(project), "this project has no text", "say below the front matter what it is"));
    }

    private static Path realPath(Path folder, String name) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real)) {
                return real;
            }
            throw refused(name, "this is a file, not a folder", "give the folder that holds site.yaml");
        } catch (IOException e) {
            throw refused(name, "there is no such folder", "give the folder that holds site.yaml");
        }
    }

    private static ProblemException refused(String name, String message, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file(name), message, hint)));
    }
}
