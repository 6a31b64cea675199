package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a JPEG file (ITU-T T.81), without its pixels.
 *
 * @param width the width of the stored pixels
 * @param height the height of the stored pixels
 * @param componentIds the identifier of each colour component
 * @param adobeTransform what the Adobe segment says of the components: 0 unchanged, 1 YCbCr, 2 YCCK; -1 if there is
 *     none
 * @param jfif whether there is a JFIF segment
 * @param exif the camera's notes
 * @param profile the ICC colour profile; null if there is none
 * @param segments all segments that are neither tables nor pixels
 * @param end the offset behind the last byte of the picture; other data may follow
 * @param file all bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Not compared.
record JpegFile(
        int width,
        int height,
        List<Integer> componentIds,
        int adobeTransform,
        boolean jfif,
        Exif exif,
        byte @Nullable [] profile,
        List<Segment> segments,
        int end,
        Bytes file) {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP11 = 0xeb;
    private static final int APP13 = 0xed;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COM = 0xfe;

    private static final String ICC = "ICC_PROFILE\0";

    /** A segment: the second byte of its marker, and what it contains. */
    record Segment(int marker, Bytes content) {

        private boolean application() {
            return marker >= APP0 && marker <= APP15;
        }

        /** Returns whether it decides about the colours that are shown. */
        private boolean decides() {
            return switch (marker) {
                case APP0 -> content.has(0, "JFIF\0") && content.length() <= 14;
                case APP2 -> content.has(0, ICC);
                case APP14 -> content.has(0, "Adobe");
                default -> false;
            };
        }
    }

    /**
     * Reads the segments.
     *
     * @throws PictureException if the file is cut off or damaged, or of a kind that the JDK cannot decode
     */
    static JpegFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        List<Segment> segments = new ArrayList<>();
        TreeMap<Integer, Bytes> icc = new TreeMap<>();
        @Nullable Bytes frame = null;
        int adobe = -1;
        boolean jfif = false;
        Exif exif = Exif.NONE;
        int at = 2;
        while (true) {
            int marker = file.u8(at + 1);
            if (file.u8(at) != 0xff) {
                throw PictureException.damaged();
            }
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == EOI) {
                break;
            }
            int length = file.u16(at + 2);
            Segment segment = new Segment(marker, file.range(at + 4, (long) at + 2 + length));
            Bytes content = segment.content;
            at += 2 + length;
            if (isFrame(marker)) {
                requireDecodable(marker, content);
                frame = content;
            } else if (marker == SOS) {
                at = endOfScan(file, at);
            } else if (segment.application() || marker == COM) {
                segments.add(segment);
                if (marker == APP0 && content.has(0, "JFIF\0")) {
                    jfif = true;
                } else if (marker == APP1 && content.has(0, "Exif\0\0")) {
                    exif = exif.equals(Exif.NONE) ? Exif.read(content) : exif;
                } else if (marker == APP2 && content.has(0, ICC) && content.length() > 14) {
                    icc.put(content.u8(12), content.range(14, content.length()));
                } else if (marker == APP14 && content.has(0, "Adobe") && content.length() >= 12) {
                    adobe = content.u8(11);
                }
            }
        }
        if (frame == null) {
            throw PictureException.damaged();
        }
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < frame.u8(5); i++) {
            ids.add(frame.u8(6 + 3 * i));
        }
        byte[] profile = icc.isEmpty() ? null : joined(icc);
        return new JpegFile(frame.u16(3), frame.u16(1), ids, adobe, jfif, exif, profile, segments, at + 2, file);
    }

    /**
     * Returns the file without all that is not needed to decode its components: a decoder stumbles over none of it, and
     * converts no colour.
     */
    byte[] bare() {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(end);
        int from = 0;
        for (Segment segment : segments) {
            int start = segment.content.start() - 4;
            bare.write(file.array(), from, start - from);
            from = segment.content.start() + segment.content.length();
        }
        bare.write(file.array(), from, end - from);
        return bare.toByteArray();
    }

    /**
     * Returns the file with what decides about how it is shown, and nothing else: its colours, its colour profile, and
     * how it has to be turned.
     */
    byte[] cleaned() {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(end);
        byte[] array = file.array();
        cleaned.write(array, 0, 2);
        if (exif.orientation() != 1) {
            byte[] turned = Exif.ofOrientation(exif.orientation());
            cleaned.write(0xff);
            cleaned.write(APP1);
            cleaned.write((turned.length + 2) >> 8);
            cleaned.write(turned.length + 2);
            cleaned.writeBytes(turned);
        }
        int from = 2;
        for (Segment segment : segments) {
            int start = segment.content.start() - 4;
            int next = segment.content.start() + segment.content.length();
            cleaned.write(array, from, start - from);
            if (segment.decides()) {
                cleaned.write(array, start, next - start);
            }
            from = next;
        }
        cleaned.write(array, from, end - from);
        return cleaned.toByteArray();
    }

    /** Returns what the file says besides its pixels. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Segment segment : segments) {
            Bytes content = segment.content;
            switch (segment.marker) {
                case APP0 -> {
                    boolean plain = content.has(0, "JFIF\0") && content.length() <= 14;
                    if (!plain) {
                        found.add(PictureMetadata.THUMBNAIL);
                    }
                }
                case APP1 -> {
                    if (content.has(0, "Exif\0\0")) {
                        found.addAll(Exif.read(content).metadata());
                    } else {
                        found.add(PictureMetadata.XMP);
                    }
                }
                case APP2 -> {
                    if (!content.has(0, ICC)) {
                        found.add(PictureMetadata.OTHER);
                    }
                }
                case APP11 -> found.add(PictureMetadata.PROVENANCE);
                case APP13 -> found.add(PictureMetadata.IPTC);
                case APP14 -> {}
                case COM -> found.add(PictureMetadata.COMMENT);
                default -> found.add(PictureMetadata.OTHER);
            }
        }
        if (end < file.length()) {
            found.add(PictureMetadata.APPENDED);
        }
        return found;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void requireDecodable(int marker, Bytes frame) {
        int components = frame.u8(5);
        boolean usual = marker <= 0xc2 && frame.u8(0) == 8 && (components == 1 || components == 3 || components == 4);
        if (!usual) {
            throw new PictureException(
                    "the file is a rare kind of JPEG (lossless, arithmetic or 12 bits), which browsers do not show",
                    "export it as a usual JPEG, PNG or WebP");
        }
    }

    /** Returns the offset of the first marker behind the pixels that start at {@code at}. */
    private static int endOfScan(Bytes file, int at) {
        byte[] array = file.array();
        for (int i = at; i + 1 < array.length; i++) {
            if (array[i] == (byte) 0xff) {
                int next = array[i + 1] & 0xff;
                boolean part = next == 0 || next == 0xff || (next >= 0xd0 && next < SOI);
                if (!part) {
                    return i;
                }
            }
        }
        throw PictureException.cutOff();
    }

    private static byte[] joined(TreeMap<Integer, Bytes> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Bytes part : parts.values()) {
            joined.write(part.array(), part.start(), part.length());
        }
        return joined.toByteArray();
    }
}
