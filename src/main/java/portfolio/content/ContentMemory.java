package portfolio.content;

import portfolio.model.Experience;
import portfolio.model.Project;
import portfolio.model.Variant;
import portfolio.source.Recall;
import portfolio.source.SourceFile;

/**
 * What the files of a content folder said when it was read last. A file with the same text says the same, so that a
 * folder that is read after every save is not parsed anew but for what was saved.
 */
public final class ContentMemory {

    private final Recall<SourceFile, FileReading<Project>> projects = new Recall<>();
    private final Recall<SourceFile, FileReading<Experience>> experience = new Recall<>();
    private final Recall<SourceFile, FileReading<Variant>> variants = new Recall<>();

    Recall<SourceFile, FileReading<Project>> projects() {
        return projects;
    }

    Recall<SourceFile, FileReading<Experience>> experience() {
        return experience;
    }

    Recall<SourceFile, FileReading<Variant>> variants() {
        return variants;
    }

    /** Forgets what the folder did not say when it was read last. */
    void turn() {
        projects.turn();
        experience.turn();
        variants.turn();
    }
}
