package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import portfolio.asset.Assets;
import portfolio.content.Content;
import portfolio.markdown.Prose;
import portfolio.output.ArtefactCache;
import portfolio.output.SitePictures;
import portfolio.render.RenderContext;
import portfolio.render.SiteRenderer;

/** Measures the most expensive parts of a build of a large site, each separately and after a warm-up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPaths {

    private static final int PROJECTS = 100;

    private Path folder;
    private String text;
    private Content content;
    private RenderContext context;

    @Setup
    public void makeContent() throws IOException {
        folder = Files.createTempDirectory("hot-paths");
        Sample sample = Sample.of(PROJECTS);
        ContentFolder.write(sample, folder.resolve("content"));
        text = new ProjectText(sample.projects().get(0), name -> name, "other.md").markdown();
        content = readContent();
        context = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));
    }

    @TearDown
    public void deleteContent() throws IOException {
        Folders.delete(folder);
    }

    /** Parses the text of one project. */
    @Benchmark
    public Prose parseText() {
        return Prose.parse(text);
    }

    /** Reads a folder of 100 projects, with all checks. */
    @Benchmark
    public Content readContent() {
        return portfolio.content.ContentFolder.read(folder.resolve("content"), false);
    }

    /** Renders the pages of 100 projects to bytes. */
    @Benchmark
    public long printPages() {
        return new SiteRenderer(content.portfolio(), content.evidence(), List.of(), SitePictures.none(), context, false)
                .html()
                .parallel()
                .mapToLong(file -> file.bytes().length)
                .sum();
    }
}
