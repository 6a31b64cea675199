package portfolio.output;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.content.picture.ContentPictures;
import portfolio.model.PictureFile;
import portfolio.picture.Cutout;
import portfolio.picture.Picture;
import portfolio.picture.PictureException;
import portfolio.picture.PixelSize;
import portfolio.picture.Renditions;

/** The pictures and videos of one version of a site as the files that it publishes. Thread-safe. */
public final class SitePictures {

    private static final int WHITE = 0xffffff;

    private final PictureStore store;
    private final ContentPictures content;
    private final Detail detail;
    private final List<PictureFile> all;
    private final Map<PictureFile, PublishedPicture> published = new ConcurrentHashMap<>();

    /** How much of each picture is published. */
    public enum Detail {
        /** All copies. The first page that shows a picture waits until all of its copies are made. */
        COMPLETE,

        /** All copies of the pictures that are in the cache, and of the others a single one in the original size. */
        PREVIEW,

        /** A single copy of each picture in the original size, without metadata. */
        UNSCALED
    }

    /**
     * Prepares the pictures of a site.
     *
     * @param store makes the copies
     * @param pictures the pictures and videos that pages show
     * @param content reads their files
     */
    public SitePictures(PictureStore store, Collection<PictureFile> pictures, ContentPictures content, Detail detail) {
        this.store = store;
        this.content = content;
        this.detail = detail;
        this.all = pictures.stream()
                .flatMap(picture -> Stream.of(picture, picture.dark(), picture.poster())
                        .filter(Objects::nonNull)
                        .map(PictureFile.class::cast))
                .distinct()
                .toList();
    }

    /** Returns the pictures of a site without any. */
    public static SitePictures none() {
        return new SitePictures(
                new PictureStore(new ArtefactCache(null)), List.of(), ContentPictures.NONE, Detail.UNSCALED);
    }

    /**
     * Returns the copies of a picture or video.
     *
     * @throws portfolio.source.ProblemException if its pixels are damaged, at the place that names it
     */
    public PublishedPicture of(PictureFile picture) {
        PublishedPicture known = published.get(picture);
        if (known != null) {
            return known;
        }
        Supplier<byte[]> source = () -> content.bytes(picture);
        try {
            PublishedPicture made = switch (detail) {
                case UNSCALED -> PictureStore.unscaled(picture, source);
                case PREVIEW -> store.known(picture, source).orElseGet(() -> PictureStore.unscaled(picture, source));
                case COMPLETE -> {
                    startAll();
                    yield store.complete(picture, source);
                }
            };
            PublishedPicture before = published.putIfAbsent(picture, made);
            return before == null ? made : before;
        } catch (PictureException e) {
            throw content.refused(picture, e);
        }
    }

    /**
     * Returns whether all copies of every picture are published. If not, {@link #complete} makes the others.
     *
     * @return false only for a preview
     */
    public boolean isComplete() {
        return detail != Detail.PREVIEW || all.stream().allMatch(picture -> isKnown(picture) && !isUnscaled(picture));
    }

    private boolean isKnown(PictureFile picture) {
        return store.known(picture, () -> content.bytes(picture)).isPresent();
    }

    /** Returns whether a page may already show the picture in its own size only. */
    private boolean isUnscaled(PictureFile picture) {
        PublishedPicture made = published.get(picture);
        return made != null
                && made.widest()
                        .path()
                        .equals(PictureStore.unscaled(picture, () -> content.bytes(picture))
                                .widest()
                                .path())
                && !PictureStore.isSingle(picture);
    }

    /**
     * Makes all copies of every picture, several at a time, and waits for them.
     *
     * @throws portfolio.source.ProblemException if the pixels of a picture are damaged, at the place that names it
     */
    public void complete() {
        startAll();
        for (PictureFile picture : all) {
            try {
                store.complete(picture, () -> content.bytes(picture));
            } catch (PictureException e) {
                throw content.refused(picture, e);
            }
        }
    }

    /**
     * Returns whether a picture can be drawn in a card or document. Videos, drawings, animations and AVIF cannot, since
     * they are published as they are.
     */
    public static boolean canDraw(PictureFile picture) {
        return !picture.video() && !Renditions.asItIs(picture.format(), picture.animated());
    }

    /**
     * Returns the middle of a picture in a given size, upright and in sRGB.
     *
     * @param picture a picture that {@linkplain #canDraw can be drawn}
     * @param background the colour behind transparent pixels, as an RGB value
     * @throws portfolio.source.ProblemException if its pixels are damaged, at the place that names it
     */
    public BufferedImage cutout(PictureFile picture, PixelSize size, int background) {
        try {
            return Cutout.image(Picture.read(content.bytes(picture)), size, background);
        } catch (PictureException e) {
            throw content.refused(picture, e);
        }
    }

    /**
     * Returns a picture in its own size, for a page that was shown before its copies were made; empty if there is no
     * such path.
     */
    public Optional<byte[]> unscaled(String path) {
        return all.stream()
                .flatMap(picture -> PictureStore.unscaled(picture, () -> content.bytes(picture))
                        .copies())
                .filter(copy -> copy.path().equals(path))
                .findFirst()
                .map(copy -> copy.bytes().get());
    }

    /**
     * Returns the middle of a picture in a given size as a JPEG on white, without metadata, from the cache if possible.
     */
    public byte[] jpeg(PictureFile picture, PixelSize size) {
        return store.jpeg(picture, size, () -> cutout(picture, size, WHITE));
    }

    /** Starts to make the copies of all pictures, so that several are made at a time. */
    private void startAll() {
        all.forEach(picture -> store.start(picture, () -> content.bytes(picture)));
    }

    /** Returns the files of all pictures and videos. Waits until their copies are made if all are published. */
    public Stream<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>();
        for (PictureFile picture : all) {
            of(picture).copies().map(PublishedCopy::file).forEach(files::add);
        }
        return files.stream();
    }
}
