package portfolio.output;

import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.model.PictureFile;
import portfolio.picture.Cutout;
import portfolio.picture.Picture;
import portfolio.picture.PictureFormat;
import portfolio.picture.PixelSize;
import portfolio.picture.Rendition;
import portfolio.picture.Renditions;
import portfolio.picture.Video;
import portfolio.source.Sha256;
import portfolio.source.UrlWords;

/**
 * Makes the copies of pictures, several at a time, and keeps them in the cache by the digest of the file. Shared by all
 * versions of a site. Thread-safe.
 */
public final class PictureStore {

    /** The start of the paths of all pictures. */
    public static final String PREFIX = "assets/pictures/";

    private static final String LISTER = "picture-list-1";
    private static final String COPIER = "picture-copy-1";
    private static final String CUTTER = "picture-cutout-1";

    /** Cutouts are small, and printed. */
    private static final int CUTOUT_QUALITY = 85;

    private static final String ORIGINAL = "-original";

    private static final int DIGITS = 10;

    /** Encoding is bound by processors; more at a time would only need more memory. */
    private static final int AT_A_TIME = Math.min(8, Runtime.getRuntime().availableProcessors());

    private static final int IDLE_SECONDS = 5;

    private final ArtefactCache cache;
    private final Map<String, Encoding> encodings = new ConcurrentHashMap<>();
    private final ExecutorService threads = threads();

    /** @param cache the cache for the copies */
    public PictureStore(ArtefactCache cache) {
        this.cache = cache;
    }

    /** Returns threads that end when there is nothing to encode for a while. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                AT_A_TIME, AT_A_TIME, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread worker = new Thread(task, "encode pictures");
                    worker.setDaemon(true);
                    return worker;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** What is known of the copies of a picture before and after they are made. */
    private static final class Encoding {

        private final CompletableFuture<List<Entry>> entries = new CompletableFuture<>();
        private boolean isStarted;
        private volatile SoftReference<@Nullable Renditions> made = new SoftReference<>(null);
    }

    /**
     * An entry in the list of the copies of a picture.
     *
     * @param webp whether it is one of the copies in WebP
     */
    private record Entry(boolean webp, int width, int height, PictureFormat format) {

        static Entry of(boolean webp, Rendition copy) {
            return new Entry(webp, copy.width(), copy.height(), copy.format());
        }

        static Entry parse(String line) {
            String[] words = line.split(" ", -1);
            return new Entry(
                    words[0].equals("webp"),
                    Integer.parseInt(words[1]),
                    Integer.parseInt(words[2]),
                    PictureFormat.valueOf(words[3]));
        }

        String line() {
            return (webp ? "webp " : "usual ") + width + " " + height + " " + format.name();
        }
    }

    /** Starts to make the copies of pictures that are not in the cache. Does not wait for them. */
    void start(PictureFile picture, Supplier<byte[]> source) {
        started(picture, source);
    }

    /** Forgets the pictures that are not among these. What is in the cache stays there. */
    void retain(Collection<PictureFile> pictures) {
        Set<String> keys = pictures.stream().map(PictureStore::key).collect(Collectors.toSet());
        encodings.entrySet().removeIf(entry -> entry.getValue().entries.isDone() && !keys.contains(entry.getKey()));
    }

    /**
     * Returns the copies of a picture, and waits until they are made.
     *
     * @param source reads the file
     * @throws portfolio.picture.PictureException if its pixels are damaged
     */
    PublishedPicture complete(PictureFile picture, Supplier<byte[]> source) {
        if (isSingle(picture)) {
            return single(picture, source);
        }
        try {
            return published(picture, started(picture, source).entries.join(), source);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Returns the copies of a picture if they are made already, in this run or another one. */
    Optional<PublishedPicture> known(PictureFile picture, Supplier<byte[]> source) {
        if (isSingle(picture)) {
            return Optional.of(single(picture, source));
        }
        Encoding encoding = encodings.get(key(picture));
        if (encoding != null && encoding.entries.isDone() && !encoding.entries.isCompletedExceptionally()) {
            return Optional.of(published(picture, encoding.entries.join(), source));
        }
        return cache.find(new CacheKey(LISTER, key(picture))).map(list -> published(picture, entries(list), source));
    }

    /** Returns a picture in its own size only, which takes no time to make. */
    static PublishedPicture unscaled(PictureFile picture, Supplier<byte[]> source) {
        if (isSingle(picture)) {
            return single(picture, source);
        }
        PublishedCopy copy = new PublishedCopy(
                path(picture, ORIGINAL, picture.format()),
                picture.width(),
                picture.height(),
                picture.format(),
                () -> Renditions.unscaled(Picture.read(source.get())).bytes());
        return new PublishedPicture(List.of(), List.of(copy));
    }

    /** Returns a cutout of a picture as a JPEG, from the cache if possible. */
    byte[] jpeg(PictureFile picture, PixelSize size, Supplier<BufferedImage> cutout) {
        String source = picture.digest() + " " + size.width() + " " + size.height() + " " + Cutout.VERSION;
        return cache.get(new CacheKey(CUTTER, source), () -> Cutout.jpeg(cutout.get(), CUTOUT_QUALITY));
    }

    /** Returns whether the file is published as it is, without metadata: then its only copy is known at once. */
    static boolean isSingle(PictureFile picture) {
        return picture.video() || Renditions.asItIs(picture.format(), picture.animated());
    }

    private static PublishedPicture single(PictureFile picture, Supplier<byte[]> source) {
        PublishedCopy copy = new PublishedCopy(
                path(picture, "", picture.format()),
                picture.width(),
                picture.height(),
                picture.format(),
                () -> picture.video()
                        ? Video.read(source.get()).bytes()
                        : Renditions.unscaled(Picture.read(source.get())).bytes());
        return new PublishedPicture(List.of(), List.of(copy));
    }

    private Encoding started(PictureFile picture, Supplier<byte[]> source) {
        Encoding encoding = encodings.computeIfAbsent(key(picture), unknown -> new Encoding());
        synchronized (encoding) {
            if (encoding.isStarted) {
                return encoding;
            }
            encoding.isStarted = true;
        }
        if (!isSingle(picture)) {
            threads.execute(() -> {
                try {
                    encoding.entries.complete(list(picture, encoding, source));
                } catch (RuntimeException | Error e) {
                    encodings.remove(key(picture), encoding);
                    encoding.entries.completeExceptionally(e);
                }
            });
        }
        return encoding;
    }

    private List<Entry> list(PictureFile picture, Encoding encoding, Supplier<byte[]> source) {
        return entries(cache.get(new CacheKey(LISTER, key(picture)), () -> {
            Renditions made = make(picture, encoding, source);
            return Stream.concat(
                            made.webp().stream().map(copy -> Entry.of(true, copy)),
                            made.usual().stream().map(copy -> Entry.of(false, copy)))
                    .map(Entry::line)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }));
    }

    private static List<Entry> entries(byte[] list) {
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(Entry::parse)
                .toList();
    }

    /** Makes all copies, and puts them into the cache. */
    private Renditions make(PictureFile picture, Encoding encoding, Supplier<byte[]> source) {
        Renditions made = Renditions.of(Picture.read(source.get()), Renditions.Options.USUAL);
        made.webp().forEach(copy -> cache.get(key(picture, Entry.of(true, copy)), copy::bytes));
        made.usual().forEach(copy -> cache.get(key(picture, Entry.of(false, copy)), copy::bytes));
        encoding.made = new SoftReference<>(made);
        return made;
    }

    private PublishedPicture published(PictureFile picture, List<Entry> entries, Supplier<byte[]> source) {
        List<PublishedCopy> webp = new ArrayList<>();
        List<PublishedCopy> usual = new ArrayList<>();
        for (Entry entry : entries) {
            (entry.webp ? webp : usual)
                    .add(new PublishedCopy(
                            path(picture, "-" + entry.width, entry.format),
                            entry.width,
                            entry.height,
                            entry.format,
                            () -> cache.get(key(picture, entry), () -> copy(picture, entry, source))));
        }
        return new PublishedPicture(webp, usual);
    }

    /** Returns a copy that the cache does not have, such as one that was damaged there. */
    private byte[] copy(PictureFile picture, Entry entry, Supplier<byte[]> source) {
        Encoding encoding = encodings.computeIfAbsent(key(picture), unknown -> new Encoding());
        Renditions made;
        synchronized (encoding.entries) {
            Renditions kept = encoding.made.get();
            made = kept == null ? make(picture, encoding, source) : kept;
        }
        return (entry.webp ? made.webp() : made.usual())
                .stream()
                        .filter(copy -> copy.width() == entry.width)
                        .findFirst()
                        .orElseThrow()
                        .bytes();
    }

    /** Returns the cache key of all that decides the copies of a picture. */
    private static String key(PictureFile picture) {
        return picture.digest() + " " + Renditions.VERSION + (Renditions.webpAvailable() ? "" : " without WebP");
    }

    private static CacheKey key(PictureFile picture, Entry entry) {
        return new CacheKey(COPIER, key(picture) + "\n" + entry.line());
    }

    private static String path(PictureFile picture, String end, PictureFormat format) {
        return start(picture) + end + "." + format.extension();
    }

    /**
     * Returns the start of the paths of all copies of a picture. It has the letters of the file's name, but no numbers,
     * because cameras and phones write dates there; and a digest, so that browsers can cache it for good.
     */
    public static String start(PictureFile picture) {
        String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String words = Stream.of(
                        UrlWords.of(dot < 0 ? name : name.substring(0, dot)).split("-", -1))
                .filter(word -> !word.isEmpty() && word.chars().noneMatch(Character::isDigit))
                .collect(Collectors.joining("-"));
        String hash = Sha256.hex(key(picture).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return PREFIX + (words.isEmpty() ? "picture" : words) + "-" + hash;
    }
}
