package portfolio.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The camera's notes in a picture: a TIFF file inside the picture file (Exif 3.0). Only what concerns a site is read.
 *
 * @param orientation how the stored pixels have to be turned: 1 to 8 as in the tag, 1 if there is no usable tag
 * @param position whether there is a position (GPS)
 */
record Exif(int orientation, boolean position) {

    /** Nothing noted. */
    static final Exif NONE = new Exif(1, false);

    private static final int ORIENTATION = 0x112;
    private static final int GPS = 0x8825;
    private static final int ENTRY = 12;

    /**
     * Reads the block of a picture, with or without {@code Exif} in front. Damaged blocks count as empty: no viewer
     * minds.
     */
    static Exif read(Bytes block) {
        Bytes tiff = block.has(0, "Exif\0\0") ? block.range(6, block.length()) : block;
        boolean little = tiff.has(0, "II*\0");
        if (!little && !tiff.has(0, "MM\0*")) {
            return NONE;
        }
        try {
            long first = little ? tiff.u32le(4) : tiff.u32(4);
            int directory = (int) Math.min(first, tiff.length());
            int entries = little ? tiff.u16le(directory) : tiff.u16(directory);
            int orientation = 1;
            boolean position = false;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                int tag = little ? tiff.u16le(entry) : tiff.u16(entry);
                int value = little ? tiff.u16le(entry + 8) : tiff.u16(entry + 8);
                if (tag == ORIENTATION && value >= 1 && value <= 8) {
                    orientation = value;
                }
                position |= tag == GPS;
            }
            return new Exif(orientation, position);
        } catch (PictureException cutOff) {
            return NONE;
        }
    }

    /** Returns a block that says nothing but how the pixels have to be turned. */
    static byte[] ofOrientation(int orientation) {
        return new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    /** Returns what the block says of its photographer. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        found.add(PictureMetadata.EXIF);
        if (position) {
            found.add(PictureMetadata.POSITION);
        }
        return found;
    }

    /** Returns whether width and height change places when the picture is shown. */
    static boolean turned(int orientation) {
        return orientation >= 5;
    }
}
