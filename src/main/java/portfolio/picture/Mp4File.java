package portfolio.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The boxes of an MP4 file (ISO/IEC 14496-12 and 14496-14), without its frames.
 *
 * @param width the width as shown, in pixels
 * @param height the height as shown, in pixels
 * @param seconds the duration; 0 if the file does not say
 * @param sound whether there is a track with sound
 * @param about the boxes that say something besides what is shown
 * @param file all bytes
 */
record Mp4File(int width, int height, double seconds, boolean sound, List<Box> about, Bytes file) {

    private static final int FULL_BOX = 4;

    /** Boxes with tags: their places are within the file, a movie or a track. */
    private static final Set<String> ABOUT = Set.of("udta", "meta", "uuid");

    /**
     * Reads the boxes.
     *
     * @throws PictureException if the file is cut off or damaged, or has no picture
     */
    static Mp4File read(byte[] array) {
        Bytes file = Bytes.of(array);
        List<Box> boxes = Box.all(file, 0);
        Box movie = Box.first(boxes, "moov");
        if (movie == null || Box.first(boxes, "mdat") == null) {
            throw PictureException.cutOff();
        }
        List<Box> about = new ArrayList<>(about(boxes));
        List<Box> parts = movie.children();
        about.addAll(about(parts));
        double seconds = seconds(Box.required(parts, "mvhd"));
        int width = 0;
        int height = 0;
        boolean sound = false;
        for (Box track : parts) {
            if (!track.type().equals("trak")) {
                continue;
            }
            List<Box> trackParts = track.children();
            about.addAll(about(trackParts));
            List<Box> media = Box.all(Box.required(trackParts, "mdia"), 0);
            about.addAll(about(media));
            Bytes handler = Box.required(media, "hdlr");
            if (handler.has(8, "soun")) {
                sound = true;
            } else if (handler.has(8, "vide") && width == 0) {
                Bytes header = Box.required(trackParts, "tkhd");
                int matrix = header.u8(0) == 1 ? 52 : 40;
                int w = (int) (header.u32(matrix + 36) >> 16);
                int h = (int) (header.u32(matrix + 40) >> 16);
                // A quarter turn: phones store what they record upright like this.
                boolean turned = header.s32(matrix) == 0 && header.s32(matrix + 4) != 0;
                width = turned ? h : w;
                height = turned ? w : h;
                seconds = seconds == 0 ? seconds(Box.required(media, "mdhd")) : seconds;
            }
        }
        return new Mp4File(width, height, seconds, sound, about, file);
    }

    /** Returns the file with all tags blanked out: the boxes become free space, so that no frame changes its place. */
    byte[] cleaned() {
        byte[] cleaned = file.copy();
        for (Box box : about) {
            int type = box.whole().start() + 4;
            cleaned[type] = 'f';
            cleaned[type + 1] = 'r';
            cleaned[type + 2] = 'e';
            cleaned[type + 3] = 'e';
            Arrays.fill(
                    cleaned,
                    box.content().start(),
                    box.content().start() + box.content().length(),
                    (byte) 0);
        }
        return cleaned;
    }

    /** Returns what the file says besides its frames. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Box box : about) {
            String content = box.content().latin(0, box.content().length());
            if (content.contains("\u00a9xyz") || content.contains("location.ISO6709") || content.contains("loci")) {
                found.add(PictureMetadata.POSITION);
            }
            found.add(content.contains("x:xmpmeta") ? PictureMetadata.XMP : PictureMetadata.TAGS);
        }
        return found;
    }

    private static List<Box> about(List<Box> boxes) {
        return boxes.stream().filter(box -> ABOUT.contains(box.type())).toList();
    }

    private static double seconds(Bytes header) {
        boolean wide = header.u8(0) == 1;
        long scale = header.u32(FULL_BOX + (wide ? 16 : 8));
        long duration = wide ? header.u64(FULL_BOX + 20) : header.u32(FULL_BOX + 12);
        boolean unknown = scale == 0 || (!wide && duration == 0xffffffffL);
        return unknown ? 0 : (double) duration / scale;
    }
}
