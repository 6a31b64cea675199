package portfolio.content.reading;

import portfolio.content.picture.HeaderStore;
import portfolio.content.picture.PictureMemory;
import portfolio.model.Experience;
import portfolio.model.Project;
import portfolio.model.Variant;
import portfolio.source.GenerationCache;
import portfolio.source.SourceFile;

/**
 * The cache of a content folder that is read repeatedly, for example after every save. Parsed files are cached with
 * name and text as the cache key, so only files that changed are parsed again.
 */
public final class ContentMemory {

    private final GenerationCache<SourceFile, FileReading<Project>> projects = new GenerationCache<>();
    private final GenerationCache<SourceFile, FileReading<Experience>> experience = new GenerationCache<>();
    private final GenerationCache<SourceFile, FileReading<Variant>> variants = new GenerationCache<>();
    private final PictureMemory pictures;

    /** Creates a cache that keeps nothing from one run to the next. */
    public ContentMemory() {
        this(HeaderStore.NONE);
    }

    /**
     * Creates a cache.
     *
     * @param headers keeps the headers of picture files from one run to the next
     */
    public ContentMemory(HeaderStore headers) {
        pictures = new PictureMemory(headers);
    }

    GenerationCache<SourceFile, FileReading<Project>> projects() {
        return projects;
    }

    GenerationCache<SourceFile, FileReading<Experience>> experience() {
        return experience;
    }

    GenerationCache<SourceFile, FileReading<Variant>> variants() {
        return variants;
    }

    /** Returns the cache of the headers of picture files. */
    public PictureMemory pictures() {
        return pictures;
    }

    /** Starts the next read, and drops the files that the last one did not contain. */
    public void turn() {
        projects.turn();
        experience.turn();
        variants.turn();
        pictures.turn();
    }
}
