package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests folders that change while they are watched, and systems that refuse to watch. */
final class FolderWatchTest {

    @TempDir
    private Path folder;

    private final List<IOException> unwatched = new CopyOnWriteArrayList<>();
    private Path content;

    @BeforeEach
    void makeTheFolder() throws IOException {
        content = Files.createDirectory(folder.toRealPath().resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\n");
    }

    @Test
    void aSubfolderThatVanishesAtOnceKeepsNothingFromBeingSeen() throws Exception {
        Path brief = content.resolve("brief");
        try (FolderWatch watch = new FolderWatch(List.of(content), unwatched::add, (path, service) -> {
            if (path.equals(brief)) {
                Files.delete(brief);
            }
            return register(path, service);
        })) {
            Files.createDirectory(brief);
            assertThat(next(watch)).contains(brief);

            Files.writeString(content.resolve("site.yaml"), "role: Builder\n");
            assertThat(next(watch)).contains(content.resolve("site.yaml"));
        }
        assertThat(unwatched).isEmpty();
    }

    @Test
    void afterAnErrorAllFoldersAreTakenAsChangedAndStayWatched() throws Exception {
        Path projects = content.resolve("projects");
        int[] failures = {1};
        try (FolderWatch watch = new FolderWatch(List.of(content), unwatched::add, (path, service) -> {
            if (path.equals(projects) && failures[0]-- > 0) {
                throw new IOException("User limit of inotify watches reached");
            }
            return register(path, service);
        })) {
            Files.createDirectory(projects);
            assertThat(next(watch)).contains(content);

            Path ledger = Files.writeString(projects.resolve("ledger.md"), "One.");
            assertThat(next(watch)).contains(ledger);
        }
        assertThat(unwatched).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWatchedAtAllIsToldAndTheOthersStayWatched() throws Exception {
        Path projects = content.resolve("projects");
        try (FolderWatch watch = new FolderWatch(List.of(content), unwatched::add, (path, service) -> {
            if (path.equals(projects)) {
                throw new IOException("User limit of inotify watches reached");
            }
            return register(path, service);
        })) {
            Files.createDirectory(projects);
            assertThat(next(watch)).contains(content);
            assertThat(unwatched).singleElement().asString().contains("inotify");

            Files.writeString(content.resolve("site.yaml"), "role: Builder\n");
            assertThat(next(watch)).contains(content.resolve("site.yaml"));
        }
    }

    private static SortedSet<Path> next(FolderWatch watch) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return watch.next();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .get(10, TimeUnit.SECONDS);
    }

    private static WatchKey register(Path path, WatchService service) throws IOException {
        return path.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }
}
