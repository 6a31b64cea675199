package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of an AVIF file (AV1 Image File Format; ISO/IEC 23008-12), without its pixels: the picture, its
 * transparency, and what is said about it.
 *
 * @param width the width of the picture as shown
 * @param height the height of the picture as shown
 * @param alpha whether a pixel can be transparent
 * @param items all items by their number
 * @param meta the boxes that describe the items
 * @param file all bytes
 */
record AvifFile(int width, int height, boolean alpha, Map<Integer, Item> items, List<Box> meta, Bytes file) {

    private static final int FULL_BOX = 4;

    /** An item: its type, such as {@code av01} for coded pixels, and where its bytes are, in order. */
    record Item(String type, String contentType, List<Bytes> extents) {

        private boolean metadata() {
            return type.equals("Exif") || type.equals("mime") || type.equals("uri ") || type.equals("jumb");
        }
    }

    /**
     * Reads the items.
     *
     * @throws PictureException if the file is cut off, damaged or animated
     */
    static AvifFile read(byte[] array) {
        Bytes file = Bytes.of(array);
        List<Box> boxes = Box.all(file, 0);
        if (Box.first(boxes, "moov") != null) {
            throw new PictureException("the file is an animated AVIF", "export it as MP4 or animated WebP");
        }
        List<Box> meta = Box.all(Box.required(boxes, "meta"), FULL_BOX);
        Bytes primaryBox = Box.required(meta, "pitm");
        int primary = primaryBox.u8(0) == 0 ? primaryBox.u16(4) : primaryBox.s32(4);
        Map<Integer, Item> items = items(file, meta);
        List<Box> described = Box.all(Box.required(meta, "iprp"), 0);
        List<Box> properties = Box.all(Box.required(described, "ipco"), 0);

        int width = 0;
        int height = 0;
        for (int index : associations(described, primary)) {
            if (index < 1 || index > properties.size()) {
                continue;
            }
            Box property = properties.get(index - 1);
            Bytes content = property.content();
            switch (property.type()) {
                case "ispe" -> {
                    width = content.s32(4);
                    height = content.s32(8);
                }
                case "clap" -> {
                    width = quotient(content, 0);
                    height = quotient(content, 8);
                }
                case "irot" -> {
                    if ((content.u8(0) & 1) == 1) {
                        int side = width;
                        width = height;
                        height = side;
                    }
                }
                default -> {}
            }
        }
        boolean alpha = properties.stream()
                .anyMatch(box -> box.type().equals("auxC")
                        && box.content().latin(0, box.content().length()).contains("alpha"));
        return new AvifFile(width, height, alpha, items, meta, file);
    }

    /**
     * Returns the file with its picture and how it is shown, and nothing else. The colour profile stays: the colours
     * would change without it.
     */
    byte[] cleaned() {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        Map<Integer, int[]> places = new LinkedHashMap<>();
        items.forEach((id, item) -> {
            if (!item.metadata()) {
                int start = pixels.size();
                item.extents.forEach(extent -> pixels.write(extent.array(), extent.start(), extent.length()));
                places.put(id, new int[] {start, pixels.size() - start});
            }
        });
        byte[] type = Box.all(file, 0).get(0).whole().copy();
        // The places of the pixels depend on the length of what stands before them, which does not depend on the
        // places.
        int before = type.length + description(places, 0).length + 8;
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        cleaned.writeBytes(type);
        cleaned.writeBytes(description(places, before));
        cleaned.writeBytes(box("mdat", pixels.toByteArray()));
        return cleaned.toByteArray();
    }

    /** Returns what the file says besides its pixels. */
    List<PictureMetadata> metadata() {
        List<PictureMetadata> found = new ArrayList<>();
        for (Item item : items.values()) {
            if (item.type.equals("Exif")) {
                byte[] all = joined(item.extents);
                // The block starts with the distance to its header.
                found.addAll(
                        (all.length < 4 ? Exif.NONE : Exif.read(Bytes.of(all).range(4, all.length))).metadata());
            } else if (item.metadata()) {
                found.add(
                        item.contentType.contains("rdf+xml")
                                ? PictureMetadata.XMP
                                : item.type.equals("jumb") ? PictureMetadata.PROVENANCE : PictureMetadata.OTHER);
            }
        }
        for (Box box : Box.all(file, 0)) {
            switch (box.type()) {
                case "ftyp", "meta", "mdat" -> {}
                case "uuid" -> found.add(PictureMetadata.OTHER);
                default -> {
                    if (!empty(box.content())) {
                        found.add(PictureMetadata.OTHER);
                    }
                }
            }
        }
        return found;
    }

    private byte[] description(Map<Integer, int[]> places, int before) {
        ByteArrayOutputStream children = new ByteArrayOutputStream();
        for (Box box : meta) {
            switch (box.type()) {
                case "hdlr" -> {
                    byte[] withoutName = Arrays.copyOf(box.content().copy(), 25);
                    withoutName[24] = 0;
                    children.writeBytes(box("hdlr", withoutName));
                }
                case "pitm", "iprp", "grpl" -> children.writeBytes(box.whole().copy());
                case "iloc" -> children.writeBytes(locations(places, before));
                case "iinf" -> children.writeBytes(names(box.content()));
                case "iref" -> children.writeBytes(references(box.content()));
                default -> {}
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(new byte[FULL_BOX]);
        whole.writeBytes(children.toByteArray());
        return box("meta", whole.toByteArray());
    }

    private static byte[] locations(Map<Integer, int[]> places, int before) {
        return written("iloc", out -> {
            out.writeInt(0);
            out.writeShort(0x4400);
            out.writeShort(places.size());
            for (Map.Entry<Integer, int[]> place : places.entrySet()) {
                out.writeShort(place.getKey());
                out.writeShort(0);
                out.writeShort(1);
                out.writeInt(before + place.getValue()[0]);
                out.writeInt(place.getValue()[1]);
            }
        });
    }

    private byte[] names(Bytes old) {
        List<Box> kept = new ArrayList<>();
        for (Box entry : Box.all(old, old.u8(0) == 0 ? 6 : 8)) {
            if (!item(entry).metadata()) {
                kept.add(entry);
            }
        }
        return written("iinf", out -> {
            out.writeInt(0);
            out.writeShort(kept.size());
            for (Box entry : kept) {
                // Without the name of the item, which comes last.
                out.write(written("infe", name -> {
                    name.write(entry.content().range(0, nameOffset(entry)).copy());
                    name.write(0);
                }));
            }
        });
    }

    private byte[] references(Bytes old) {
        boolean wide = old.u8(0) != 0;
        return written("iref", out -> {
            out.write(old.range(0, FULL_BOX).copy());
            for (Box reference : Box.all(old, FULL_BOX)) {
                int from =
                        wide ? reference.content().s32(0) : reference.content().u16(0);
                Item item = items.get(from);
                if (item != null && !item.metadata()) {
                    out.write(reference.whole().copy());
                }
            }
        });
    }

    private Item item(Box entry) {
        Item item = items.get(number(entry));
        if (item == null) {
            throw PictureException.damaged();
        }
        return item;
    }

    private static int number(Box entry) {
        return entry.content().u8(0) >= 3
                ? entry.content().s32(4)
                : entry.content().u16(4);
    }

    private static int nameOffset(Box entry) {
        return entry.content().u8(0) >= 3 ? 14 : 12;
    }

    private static Map<Integer, Item> items(Bytes file, List<Box> meta) {
        Map<Integer, Item> items = new LinkedHashMap<>();
        Bytes names = Box.required(meta, "iinf");
        for (Box entry : Box.all(names, names.u8(0) == 0 ? 6 : 8)) {
            int name = nameOffset(entry);
            String rest = entry.content().latin(name, entry.content().length() - name);
            items.put(number(entry), new Item(entry.content().latin(name - 4, 4), rest, new ArrayList<>()));
        }
        Box inside = Box.first(meta, "idat");
        readLocations(file, Box.required(meta, "iloc"), inside == null ? null : inside.content(), items);
        return items;
    }

    private static void readLocations(Bytes file, Bytes box, @Nullable Bytes inside, Map<Integer, Item> items) {
        int version = box.u8(0);
        int offsetSize = box.u8(4) >> 4;
        int lengthSize = box.u8(4) & 15;
        int baseSize = box.u8(5) >> 4;
        int indexSize = version == 0 ? 0 : box.u8(5) & 15;
        int at = 6;
        int count = (int) number(box, at, version < 2 ? 2 : 4);
        at += version < 2 ? 2 : 4;
        for (int i = 0; i < count; i++) {
            int id = (int) number(box, at, version < 2 ? 2 : 4);
            at += version < 2 ? 2 : 4;
            int method = 0;
            if (version > 0) {
                method = box.u16(at) & 15;
                at += 2;
            }
            int dataReference = box.u16(at);
            at += 2;
            long base = number(box, at, baseSize);
            at += baseSize;
            int extents = box.u16(at);
            at += 2;
            Bytes source = method == 0 ? file : method == 1 ? inside : null;
            Item item = items.get(id);
            if (source == null || dataReference != 0 || item == null || id > 0xffff) {
                throw PictureException.damaged();
            }
            for (int j = 0; j < extents; j++) {
                at += indexSize;
                long offset = base + number(box, at, offsetSize);
                at += offsetSize;
                long length = number(box, at, lengthSize);
                at += lengthSize;
                item.extents.add(source.range(offset, length == 0 ? source.length() : offset + length));
            }
        }
    }

    /** Returns the numbers of the properties of an item, which count from 1, in the order in which they apply. */
    private static List<Integer> associations(List<Box> described, int item) {
        List<Integer> found = new ArrayList<>();
        for (Box box : described) {
            if (!box.type().equals("ipma")) {
                continue;
            }
            Bytes content = box.content();
            int version = content.u8(0);
            boolean wide = (content.u8(3) & 1) == 1;
            int at = 8;
            for (int i = content.s32(4); i > 0; i--) {
                int id = (int) number(content, at, version == 0 ? 2 : 4);
                at += version == 0 ? 2 : 4;
                int count = content.u8(at++);
                for (int j = 0; j < count; j++) {
                    int index = wide ? content.u16(at) & 0x7fff : content.u8(at) & 0x7f;
                    at += wide ? 2 : 1;
                    if (id == item) {
                        found.add(index);
                    }
                }
            }
        }
        return found;
    }

    private static long number(Bytes bytes, int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> bytes.u16(at);
            case 4 -> bytes.u32(at);
            case 8 -> bytes.u64(at);
            default -> throw PictureException.damaged();
        };
    }

    private static int quotient(Bytes bytes, int at) {
        int divisor = bytes.s32(at + 4);
        if (divisor == 0) {
            throw PictureException.damaged();
        }
        return Math.round((float) bytes.s32(at) / divisor);
    }

    private static boolean empty(Bytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.u8(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] joined(List<Bytes> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(part -> joined.write(part.array(), part.start(), part.length()));
        return joined.toByteArray();
    }

    private static byte[] box(String type, byte[] content) {
        return written(type, out -> out.write(content));
    }

    /** Writes what a box contains. */
    @FunctionalInterface
    private interface Content {

        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] written(String type, Content content) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            content.write(new DataOutputStream(body));
            ByteArrayOutputStream box = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(box);
            out.writeInt(8 + body.size());
            out.write(type.getBytes(StandardCharsets.ISO_8859_1));
            body.writeTo(out);
            return box.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
