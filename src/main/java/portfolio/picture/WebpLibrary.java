package portfolio.picture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lazy;

/**
 * libwebp, through the native methods of {@code com.github.usefulness:webp-imageio}. They are called by reflection and
 * loaded here, because the classes around them need the runtime of Kotlin.
 *
 * <p>The native libraries are for Linux and macOS on x64 and arm64, and for Windows on x64. Elsewhere, and where no
 * file of the temporary folder may run, there is no WebP.
 */
final class WebpLibrary {

    /** The version of the library. It decides about the bytes of each WebP. */
    static final String VERSION = "0.11.0";

    private static final String CLASSES = "com.luciad.imageio.webp.";
    private static final String FOLDER = "portfolio-webp-";

    private static final Lazy<Loaded> LOADED =
            new Lazy<>(() -> load(System.getProperty("os.name", ""), System.getProperty("os.arch", "")));

    private final Method encodeRgb;
    private final Method encodeRgba;
    private final Method decode;
    private final Class<?> encoder;
    private final Class<?> decoder;

    /** The library, or null where it cannot be loaded. */
    record Loaded(@Nullable WebpLibrary library) {}

    private WebpLibrary() throws ReflectiveOperationException {
        Class<?> webp = Class.forName(CLASSES + "WebP");
        encoder = Class.forName(CLASSES + "WebPEncoderOptions");
        decoder = Class.forName(CLASSES + "WebPDecoderOptions");
        encodeRgb = method(webp, "encodeRGB", long.class, byte[].class, int.class, int.class, int.class);
        encodeRgba = method(webp, "encodeRGBA", long.class, byte[].class, int.class, int.class, int.class);
        decode = method(webp, "decode", long.class, byte[].class, int.class, int.class, int[].class, boolean.class);
    }

    /** Returns the library; null where it cannot be loaded. */
    static @Nullable WebpLibrary get() {
        return LOADED.get().library;
    }

    /** Loads the library for an operating system and processor, named as in the properties of Java. */
    static Loaded load(String system, String processor) {
        String resource = resource(system, processor);
        if (resource == null) {
            return new Loaded(null);
        }
        try (InputStream in = WebpLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                return new Loaded(null);
            }
            Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
            deleteOld(temporary);
            // Nobody else may write into a temporary directory of this kind.
            Path folder = Files.createTempDirectory(temporary, FOLDER);
            Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            try {
                Files.copy(in, file);
                System.load(file.toAbsolutePath().toString());
                return new Loaded(new WebpLibrary());
            } finally {
                deleteIfPossible(file);
                deleteIfPossible(folder);
            }
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            return new Loaded(null);
        }
    }

    /** Returns the path of the native library in the jar; null if there is none for a system. */
    static @Nullable String resource(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String folder = switch (processor.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> null;
        };
        if (folder == null) {
            return null;
        }
        if (name.startsWith("linux")) {
            return "/native/Linux/" + folder + "/libwebp-imageio.so";
        }
        if (name.startsWith("mac")) {
            return "/native/Mac/" + folder + "/libwebp-imageio.dylib";
        }
        return name.startsWith("windows") && folder.equals("x86_64") ? "/native/Windows/x86_64/webp-imageio.dll" : null;
    }

    /**
     * Returns a picture as WebP.
     *
     * @param quality 0 to 100: of the picture, or of the search for small files if it is lossless
     * @param method 0 to 6: how much time is spent on a small file
     */
    byte[] encode(Pixels pixels, boolean lossless, float quality, int method) {
        Object options = call(method(encoder, "createConfig"));
        try {
            call(method(encoder, "setLossless", long.class, boolean.class), options, lossless);
            call(method(encoder, "setQuality", long.class, float.class), options, quality);
            call(method(encoder, "setMethod", long.class, int.class), options, method);
            Method encode = pixels.channels() == 4 ? encodeRgba : encodeRgb;
            Object encoded = call(
                    encode,
                    options,
                    pixels.samples(),
                    pixels.width(),
                    pixels.height(),
                    pixels.width() * pixels.channels());
            if (encoded == null) {
                throw new IllegalStateException(
                        "libwebp does not encode a picture of " + pixels.width() + " × " + pixels.height() + " pixels");
            }
            return (byte[]) encoded;
        } finally {
            call(method(encoder, "deleteConfig", long.class), options);
        }
    }

    /**
     * Returns some rows of a picture as alpha, red, green and blue.
     *
     * @throws PictureException if the picture is damaged
     */
    int[] decode(byte[] webp, int width, int height, int top, int rows) {
        Object options = call(method(decoder, "createDecoderOptions"));
        try {
            if (rows < height) {
                call(method(decoder, "setUseCropping", long.class, boolean.class), options, true);
                call(method(decoder, "setCropTop", long.class, int.class), options, top);
                call(method(decoder, "setCropWidth", long.class, int.class), options, width);
                call(method(decoder, "setCropHeight", long.class, int.class), options, rows);
            }
            int[] result = new int[4];
            Object pixels = call(decode, options, webp, 0, webp.length, result, false);
            if (result[0] != 0 || !(pixels instanceof int[] argb) || argb.length != width * rows) {
                throw PictureException.damaged();
            }
            return argb;
        } finally {
            call(method(decoder, "deleteDecoderOptions", long.class), options);
        }
    }

    private static @Nullable Object call(Method method, @Nullable Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Windows cannot delete a library while it is in use, so the next run does. */
    private static void deleteOld(Path temporary) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, FOLDER + "*")) {
            for (Path folder : folders) {
                deleteIfPossible(folder.resolve("webp-imageio.dll"));
                deleteIfPossible(folder);
            }
        }
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is in use, or not empty because of that.
            file.toFile().deleteOnExit();
        }
    }
}
