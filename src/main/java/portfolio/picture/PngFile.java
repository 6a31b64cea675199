package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG file (PNG specification, third edition), without its pixels.
 *
 * @param width the width of the stored pixels
 * @param height the height of the stored pixels
 * @param depth the bits of a sample: 1, 2, 4, 8 or 16
 * @param colorType what a sample means, as in the header
 * @param interlaced whether the rows come in seven passes
 * @param chunks all chunks, in the order of the file
 * @param end the offset behind the last chunk; other data may follow
 * @param file all bytes
 */
record PngFile(
        int width, int height, int depth, int colorType, boolean interlaced, List<Chunk> chunks, int end, Bytes file) {

    static final int GRAY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GRAY_ALPHA = 4;
    static final int RGB_ALPHA = 6;

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** A profile is at most a few hundred kilobytes; a larger one is an attack on memory. */
    private static final int MAX_PROFILE = 4 << 20;

    /** Chunks that decide about what is shown. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "acTL", "fcTL",
            "fdAT");

    /** A chunk: its type of four letters, and what it contains. */
    record Chunk(String type, Bytes content) {}

    /**
     * Reads the chunks.
     *
     * @throws PictureException if the file is cut off or damaged
     */
    static PngFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length;
        String type = "";
        while (!type.equals("IEND")) {
            long length = file.u32(at);
            type = file.latin(at + 4, 4);
            chunks.add(new Chunk(type, file.range(at + 8, at + 8 + length)));
            file.range(at + 8 + length, at + 12 + length);
            at += 12 + (int) length;
        }
        Bytes header = chunks.get(0).content;
        if (!chunks.get(0).type.equals("IHDR") || header.length() != 13) {
            throw PictureException.damaged();
        }
        int depth = header.u8(8);
        int colorType = header.u8(9);
        boolean valid = switch (colorType) {
            case GRAY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GRAY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
        if (!valid || header.u8(10) != 0 || header.u8(11) != 0 || header.u8(12) > 1) {
            throw PictureException.damaged();
        }
        return new PngFile(
                side(header.u32(0)), side(header.u32(4)), depth, colorType, header.u8(12) == 1, chunks, at, file);
    }

    /** Returns the content of the first chunk of a type; null if there is none. */
    @Nullable
    Bytes chunk(String type) {
        for (Chunk chunk : chunks) {
            if (chunk.type.equals(type)) {
                return chunk.content;
            }
        }
        return null;
    }

    /** Returns whether the file has several frames (APNG). */
    boolean animated() {
        return chunk("acTL") != null;
    }

    /** Returns whether a pixel can be transparent. */
    boolean alpha() {
        return colorType == GRAY_ALPHA || colorType == RGB_ALPHA || chunk("tRNS") != null;
    }

    /** Returns the camera's notes. */
    Exif exif() {
        Bytes block = chunk("eXIf");
        return block == null ? Exif.NONE : Exif.read(block);
    }

    /** Returns the ICC colour profile; null if there is none, or one that cannot be unpacked. */
    byte @Nullable [] profile() {
        Bytes chunk = chunk("iCCP");
        if (chunk == null) {
            return null;
        }
        int nameEnd = 0;
        while (nameEnd < chunk.length() && chunk.u8(nameEnd) != 0) {
            nameEnd++;
        }
        if (nameEnd + 2 > chunk.length()) {
            return null;
        }
        return inflated(chunk.range(nameEnd + 2, chunk.length()));
    }

    /** Returns the file with the chunks that decide about what is shown, and no others. */
    byte[] cleaned() {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(end);
        cleaned.write(SIGNATURE, 0, SIGNATURE.length);
        for (Chunk chunk : chunks) {
            if (SHOWN.contains(chunk.type)) {
                cleaned.write(file.array(), chunk.content.start() - 8, chunk.content.length() + 12);
            }
        }
        return cleaned.toByteArray();
    }

    /** Returns what the file says besides its pixels. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            switch (chunk.type) {
                case "eXIf" -> found.addAll(Exif.read(chunk.content).metadata());
                case "iTXt" ->
                    found.add(chunk.content.has(0, "XML:com.adobe.xmp") ? PictureMetadata.XMP : PictureMetadata.TEXT);
                case "tEXt", "zTXt" ->
                    found.add(
                            chunk.content.has(0, "Raw profile type iptc")
                                    ? PictureMetadata.IPTC
                                    : chunk.content.has(0, "Raw profile type")
                                            ? PictureMetadata.EXIF
                                            : PictureMetadata.TEXT);
                case "tIME" -> found.add(PictureMetadata.TIME);
                case "caBX" -> found.add(PictureMetadata.PROVENANCE);
                // How the picture would be shown alone or printed; it says nothing of its maker.
                case "pHYs", "bKGD", "hIST", "sPLT" -> {}
                default -> {
                    if (!SHOWN.contains(chunk.type)) {
                        found.add(PictureMetadata.OTHER);
                    }
                }
            }
        }
        if (end < file.length()) {
            found.add(PictureMetadata.APPENDED);
        }
        return found;
    }

    private static int side(long side) {
        if (side > Integer.MAX_VALUE) {
            throw PictureException.damaged();
        }
        return (int) side;
    }

    private static byte @Nullable [] inflated(Bytes packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.array(), packed.start(), packed.length());
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && inflated.size() < MAX_PROFILE) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return null;
                }
                inflated.write(buffer, 0, count);
            }
            return inflated.toByteArray();
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
