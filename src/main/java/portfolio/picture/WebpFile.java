package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a WebP file (RFC 9649), without its pixels.
 *
 * @param width the width of the stored pixels
 * @param height the height of the stored pixels
 * @param alpha whether a pixel can be transparent
 * @param animated whether there are several frames
 * @param chunks all chunks, in the order of the file
 * @param end the offset behind the last chunk; other data may follow
 * @param file all bytes
 */
record WebpFile(int width, int height, boolean alpha, boolean animated, List<Chunk> chunks, int end, Bytes file) {

    private static final int HEADER = 12;
    private static final int ANIMATION = 0x02;
    private static final int ALPHA = 0x10;
    private static final int ABOUT = 0x20 | 0x08 | 0x04;

    /** A chunk: its type of four letters, and what it contains. */
    record Chunk(String type, Bytes content) {}

    /**
     * Reads the chunks.
     *
     * @throws PictureException if the file is cut off or damaged
     */
    static WebpFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        long end = 8 + file.u32le(4);
        file.range(0, end);
        List<Chunk> chunks = new ArrayList<>();
        int at = HEADER;
        while (at + 8 <= end) {
            long length = file.u32le(at + 4);
            if (at + 8 + length > end) {
                throw PictureException.cutOff();
            }
            chunks.add(new Chunk(file.latin(at, 4), file.range(at + 8, at + 8 + length)));
            at += 8 + (int) (length + (length & 1));
        }
        if (chunks.isEmpty()) {
            throw PictureException.damaged();
        }
        Bytes first = chunks.get(0).content;
        return switch (chunks.get(0).type) {
            case "VP8 " ->
                new WebpFile(first.u16le(6) & 0x3fff, first.u16le(8) & 0x3fff, false, false, chunks, (int) end, file);
            case "VP8L" -> {
                long bits = first.u32le(1);
                yield new WebpFile(
                        (int) (bits & 0x3fff) + 1,
                        (int) (bits >> 14 & 0x3fff) + 1,
                        (bits >> 28 & 1) == 1,
                        false,
                        chunks,
                        (int) end,
                        file);
            }
            case "VP8X" ->
                new WebpFile(
                        first.u24le(4) + 1,
                        first.u24le(7) + 1,
                        (first.u8(0) & ALPHA) != 0,
                        (first.u8(0) & ANIMATION) != 0,
                        chunks,
                        (int) end,
                        file);
            default -> throw PictureException.damaged();
        };
    }

    /** Returns the camera's notes. */
    Exif exif() {
        Bytes block = chunk("EXIF");
        return block == null ? Exif.NONE : Exif.read(block);
    }

    /** Returns the ICC colour profile; null if there is none. */
    byte @Nullable [] profile() {
        Bytes profile = chunk("ICCP");
        return profile == null ? null : profile.copy();
    }

    /** Returns the file with its frames, and nothing else. */
    byte[] cleaned() {
        ByteArrayOutputStream body = new ByteArrayOutputStream(end);
        for (Chunk chunk : chunks) {
            Bytes content = chunk.content;
            switch (chunk.type) {
                case "VP8X" -> {
                    byte[] flags = content.copy();
                    flags[0] = (byte) (flags[0] & ~ABOUT);
                    write(body, chunk.type, Bytes.of(flags));
                }
                case "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L" -> write(body, chunk.type, content);
                default -> {}
            }
        }
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(end);
        write(cleaned, "RIFF", 4 + body.size());
        cleaned.writeBytes(new byte[] {'W', 'E', 'B', 'P'});
        cleaned.writeBytes(body.toByteArray());
        return cleaned.toByteArray();
    }

    /** Returns what the file says besides its pixels. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            switch (chunk.type) {
                case "EXIF" -> found.addAll(Exif.read(chunk.content).metadata());
                case "XMP " -> found.add(PictureMetadata.XMP);
                case "C2PA" -> found.add(PictureMetadata.PROVENANCE);
                case "VP8X", "VP8 ", "VP8L", "ANIM", "ANMF", "ALPH", "ICCP" -> {}
                default -> found.add(PictureMetadata.OTHER);
            }
        }
        if (end < file.length()) {
            found.add(PictureMetadata.APPENDED);
        }
        return found;
    }

    private @Nullable Bytes chunk(String type) {
        for (Chunk chunk : chunks) {
            if (chunk.type.equals(type)) {
                return chunk.content;
            }
        }
        return null;
    }

    private static void write(ByteArrayOutputStream out, String type, Bytes content) {
        write(out, type, content.length());
        out.write(content.array(), content.start(), content.length());
        if (content.length() % 2 == 1) {
            out.write(0);
        }
    }

    private static void write(ByteArrayOutputStream out, String type, int length) {
        for (int i = 0; i < 4; i++) {
            out.write(type.charAt(i));
        }
        for (int i = 0; i < 4; i++) {
            out.write(length >>> (8 * i));
        }
    }
}
