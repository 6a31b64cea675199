package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a GIF file (GIF89a), without its pixels.
 *
 * @param width the width of the canvas
 * @param height the height of the canvas
 * @param frames how many frames there are
 * @param largest the pixels of the largest frame, which may be larger than the canvas
 * @param alpha whether a pixel can be transparent
 * @param blocks all blocks behind the header, in the order of the file
 * @param body the offset of the first block
 * @param end the offset behind the last block; other data may follow
 * @param file all bytes
 */
record GifFile(
        int width,
        int height,
        int frames,
        long largest,
        boolean alpha,
        List<Block> blocks,
        int body,
        int end,
        Bytes file) {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int COMMENT = 0xfe;
    private static final int PLAIN_TEXT = 0x01;

    /** A block: a frame, or an extension with its label. */
    record Block(int label, Bytes content) {

        private boolean loop() {
            return label == APPLICATION && (content.has(3, "NETSCAPE2.0") || content.has(3, "ANIMEXTS1.0"));
        }

        private boolean shown() {
            return label == FRAME || label == CONTROL || loop();
        }
    }

    /**
     * Reads the blocks.
     *
     * @throws PictureException if the file is cut off or damaged
     */
    static GifFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        int body = 13 + colors(file.u8(10));
        List<Block> blocks = new ArrayList<>();
        int frames = 0;
        long largest = 0;
        boolean alpha = false;
        int at = body;
        while (file.u8(at) != TRAILER) {
            int start = at;
            int label;
            switch (file.u8(at)) {
                case EXTENSION -> {
                    label = file.u8(at + 1);
                    alpha |= label == CONTROL && (file.u8(at + 3) & 1) == 1;
                    at += 2;
                }
                case FRAME -> {
                    label = FRAME;
                    frames++;
                    largest = Math.max(largest, (long) file.u16le(at + 5) * file.u16le(at + 7));
                    // The frame does not cover the canvas.
                    alpha |= file.u16le(at + 5) < file.u16le(6) || file.u16le(at + 7) < file.u16le(8);
                    at += 11 + colors(file.u8(at + 9));
                }
                default -> throw PictureException.damaged();
            }
            while (file.u8(at) != 0) {
                at += 1 + file.u8(at);
            }
            at++;
            blocks.add(new Block(label, file.range(start, at)));
        }
        if (frames == 0) {
            throw PictureException.damaged();
        }
        return new GifFile(file.u16le(6), file.u16le(8), frames, largest, alpha, blocks, body, at + 1, file);
    }

    /** Returns the first frame. */
    Bytes frame() {
        for (Block block : blocks) {
            if (block.label == FRAME) {
                return block.content;
            }
        }
        throw PictureException.damaged();
    }

    /** Returns the file with its frames and how often they are repeated, and nothing else. */
    byte[] cleaned() {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(end);
        cleaned.write(file.array(), 0, body);
        for (Block block : blocks) {
            if (block.shown()) {
                cleaned.write(file.array(), block.content.start(), block.content.length());
            }
        }
        cleaned.write(TRAILER);
        return cleaned.toByteArray();
    }

    /** Returns what the file says besides its pixels. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.shown()) {
                found.add(
                        switch (block.label) {
                            case COMMENT -> PictureMetadata.COMMENT;
                            case PLAIN_TEXT -> PictureMetadata.TEXT;
                            case APPLICATION ->
                                block.content.has(3, "XMP DataXMP") ? PictureMetadata.XMP : PictureMetadata.OTHER;
                            default -> PictureMetadata.OTHER;
                        });
            }
        }
        if (end < file.length()) {
            found.add(PictureMetadata.APPENDED);
        }
        return found;
    }

    /** Returns the bytes of a table of colours. */
    private static int colors(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
