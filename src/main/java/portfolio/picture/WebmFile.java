package portfolio.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The elements of a WebM file (RFC 9559 and RFC 8794), without its frames.
 *
 * @param width the width as shown, in pixels
 * @param height the height as shown, in pixels
 * @param seconds the duration; 0 if the file does not say, like a recording of a browser
 * @param sound whether there is a track with sound
 * @param about the elements that say something besides what is shown
 * @param file all bytes
 */
record WebmFile(int width, int height, double seconds, boolean sound, List<Element> about, Bytes file) {

    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549a966;
    private static final int TRACKS = 0x1654ae6b;
    private static final int CLUSTER = 0x1f43b675;
    private static final int TAGS = 0x1254c367;
    private static final int ATTACHMENTS = 0x1941a469;
    private static final int CHAPTERS = 0x1043a770;
    private static final int TITLE = 0x7ba9;
    private static final int DATE = 0x4461;
    private static final int TRACK = 0xae;
    private static final int TRACK_NAME = 0x536e;
    private static final int TRACK_TYPE = 0x83;
    private static final int VIDEO = 0xe0;
    private static final int SCALE = 0x2ad7b1;
    private static final int DURATION = 0x4489;
    private static final int VOID = 0xec;

    /**
     * An element.
     *
     * @param id its number
     * @param content what it contains
     * @param start the offset of its header in the file
     */
    record Element(int id, Bytes content, int start) {

        private long number() {
            long number = 0;
            for (int i = 0; i < content.length(); i++) {
                number = number << 8 | content.u8(i);
            }
            return number;
        }

        private double real() {
            return content.length() == 4 ? Float.intBitsToFloat(content.s32(0)) : Double.longBitsToDouble(number());
        }
    }

    /**
     * Reads the elements.
     *
     * @throws PictureException if the file is cut off or damaged
     */
    static WebmFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        Element segment = first(elements(file), SEGMENT);
        List<Element> about = new ArrayList<>();
        int width = 0;
        int height = 0;
        double seconds = 0;
        boolean sound = false;
        for (Element part : elements(segment.content)) {
            switch (part.id) {
                case INFO -> {
                    long scale = 1_000_000;
                    double duration = 0;
                    for (Element element : elements(part.content)) {
                        switch (element.id) {
                            case SCALE -> scale = element.number();
                            case DURATION -> duration = element.real();
                            case TITLE, DATE -> about.add(element);
                            default -> {}
                        }
                    }
                    seconds = duration * scale / 1e9;
                }
                case TRACKS -> {
                    for (Element track : elements(part.content)) {
                        for (Element element : track.id == TRACK ? elements(track.content) : List.<Element>of()) {
                            if (element.id == TRACK_TYPE) {
                                sound |= element.number() == 2;
                            } else if (element.id == VIDEO) {
                                width = (int) side(element, 0x54b0, 0xb0);
                                height = (int) side(element, 0x54ba, 0xba);
                            } else if (element.id == TRACK_NAME) {
                                about.add(element);
                            }
                        }
                    }
                }
                case TAGS, ATTACHMENTS, CHAPTERS -> about.add(part);
                default -> {}
            }
        }
        return new WebmFile(width, height, seconds, sound, about, file);
    }

    /**
     * Returns the file with all tags blanked out: the elements become empty space, so that no frame changes its place.
     */
    byte[] cleaned() {
        byte[] cleaned = file.copy();
        for (Element element : about) {
            int end = element.content.start() + element.content.length();
            int size = end - element.start;
            // The header of an empty element takes two bytes, or nine if one byte cannot hold the size.
            int header = size - 2 < 127 ? 2 : 9;
            Arrays.fill(cleaned, element.start, end, (byte) 0);
            cleaned[element.start] = (byte) VOID;
            int length = size - header;
            if (header == 2) {
                cleaned[element.start + 1] = (byte) (0x80 | length);
            } else {
                cleaned[element.start + 1] = 1;
                for (int i = 0; i < 4; i++) {
                    cleaned[element.start + 8 - i] = (byte) (length >>> (8 * i));
                }
            }
        }
        return cleaned;
    }

    /** Returns what the file says besides its frames. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Element element : about) {
            switch (element.id) {
                case ATTACHMENTS -> found.add(PictureMetadata.OTHER);
                case DATE -> found.add(PictureMetadata.TIME);
                default -> {
                    String content = element.content.latin(0, element.content.length());
                    if (content.contains("LOCATION") || content.contains("location")) {
                        found.add(PictureMetadata.POSITION);
                    }
                    found.add(PictureMetadata.TAGS);
                }
            }
        }
        return found;
    }

    private static long side(Element video, int shown, int stored) {
        long side = 0;
        for (Element element : elements(video.content)) {
            if (element.id == shown || (element.id == stored && side == 0)) {
                side = element.number();
            }
        }
        return side;
    }

    private static Element first(List<Element> elements, int id) {
        for (Element element : elements) {
            if (element.id == id) {
                return element;
            }
        }
        throw PictureException.damaged();
    }

    private static List<Element> elements(Bytes range) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < range.length()) {
            int start = at;
            int idLength = Integer.numberOfLeadingZeros(range.u8(at)) - 23;
            if (idLength > 4) {
                throw PictureException.damaged();
            }
            int id = 0;
            for (int i = 0; i < idLength; i++) {
                id = id << 8 | range.u8(at + i);
            }
            at += idLength;
            int first = range.u8(at);
            int sizeLength = Integer.numberOfLeadingZeros(first) - 23;
            if (sizeLength > 8) {
                throw PictureException.damaged();
            }
            long size = first & (0xff >> sizeLength);
            boolean unknown = size == 0xff >> sizeLength;
            for (int i = 1; i < sizeLength; i++) {
                int next = range.u8(at + i);
                size = size << 8 | next;
                unknown &= next == 0xff;
            }
            at += sizeLength;
            // Live recordings do not know how long the segment and its last cluster become: up to the end.
            long end = unknown && (id == SEGMENT || id == CLUSTER) ? range.length() : at + size;
            elements.add(new Element(id, range.range(at, end), range.start() + start));
            at = (int) end;
        }
        return elements;
    }
}
