package portfolio.picture;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import portfolio.picture.PictureException.Fault;

/**
 * Reads an SVG file against a list of what is allowed (SVG 2), and writes it again from what it has read. Everything
 * that is not on the list is either data of an editor, which is left out, or a fault.
 */
final class SvgReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** Namespaces of what a browser would show or run. All others are data of editors. */
    private static final Set<String> FOREIGN = Set.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/xml-events");

    private static final int MAX_DEPTH = 200;

    /** The most elements that are drawn, those drawn again by {@code use} counted each time. */
    private static final long MAX_DRAWN = 100_000;

    private static final int MAX_FAULTS = 50;
    private static final int MAX_SIDE = 20_000;

    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc
            linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix
            feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
            feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
            fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """);

    /** Elements in which spaces count. */
    private static final Set<String> TEXTS = Set.of("text", "tspan", "textPath", "title", "desc");

    /** What to do about an element that is not allowed, where there is more to say than that. */
    private static final Map<String, String> ELEMENT_HINTS = Map.of(
            "style", "write the styles as attributes, such as fill=\"red\"",
            "image", "publish that picture on its own, or export the drawing as PNG",
            "feImage", "export the drawing as PNG",
            "foreignObject", "use <text>, or export the drawing as PNG",
            "a", "remove the link and keep what is in it",
            "font", "convert the text to paths");

    private static final Set<String> ATTRIBUTES = words("""
            id version viewBox preserveAspectRatio x y width height x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength
            dx dy rotate textLength lengthAdjust startOffset method spacing side transform href role
            gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
            clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight orient refX refY
            filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent
            operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha kernelUnitLength
            surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle scale xChannelSelector
            yChannelSelector azimuth elevation pointsAtX pointsAtY pointsAtZ z stdDeviation radius baseFrequency
            numOctaves seed stitchTiles
            alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
            color-interpolation-filters color-rendering direction display dominant-baseline fill fill-opacity fill-rule
            filter flood-color flood-opacity font-family font-feature-settings font-size font-size-adjust font-stretch
            font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering
            isolation kerning letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type
            mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
            stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
            stroke-width text-anchor text-decoration text-rendering text-transform transform-origin unicode-bidi
            vector-effect visibility white-space word-spacing writing-mode
            """);

    /** Attributes without effect in a picture. They are left out like data of an editor. */
    private static final Set<String> WITHOUT_EFFECT = words(
            "class lang tabindex focusable baseProfile contentScriptType contentStyleType enable-background requiredFeatures");

    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)(px|pt|pc|mm|cm|in)?");
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*['\"]([^'\"]*)['\"]");

    /** How many CSS pixels a unit has. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private final String text;
    private final int[] lineStarts;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<PictureMetadata> metadata = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    /** The elements that are open, outermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    /** What each element with an {@code id} draws. */
    private final Map<String, Drawn> drawn = new HashMap<>();

    private final Drawn all = new Drawn();
    private int width;
    private int height;

    /** An open element, and whether its start tag is complete in the output. */
    private static final class Open {

        private final String name;
        private final @Nullable Drawn drawn;
        private boolean closed;

        private Open(String name, @Nullable Drawn drawn) {
            this.name = name;
            this.drawn = drawn;
        }
    }

    /** How many elements are in an element, and which others they draw again. */
    private static final class Drawn {

        private final List<String> uses = new ArrayList<>();
        private long elements;
        private boolean counting;
        private long sum = -1;
    }

    /** A drawing that has been read, and what it said besides. */
    record Result(SvgPicture picture, List<PictureMetadata> metadata) {}

    private SvgReader(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    static Result read(byte[] bytes) {
        PictureHeader.requireSize(bytes.length, SvgPicture.MAX_BYTES);
        SvgReader reader = new SvgReader(decoded(bytes));
        reader.read();
        if (!reader.faults.isEmpty()) {
            throw new PictureException(reader.faults);
        }
        List<PictureMetadata> metadata =
                reader.metadata.stream().sorted(Comparator.naturalOrder()).toList();
        return new Result(
                new SvgPicture(
                        reader.width, reader.height, reader.out.append('\n').toString()),
                metadata);
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PictureException("the drawing is not in UTF-8", "save it in UTF-8");
        }
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        Matcher encoding = ENCODING.matcher(withoutMark);
        if (encoding.find() && !encoding.group(1).toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii")) {
            throw new PictureException("the drawing is in " + encoding.group(1), "save it in UTF-8");
        }
        // As XML reads line breaks.
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            int start = offset(xml.getLocation());
            while (xml.hasNext() && faults.size() < MAX_FAULTS) {
                int event = xml.next();
                // The parser is one column off behind some texts. A tag starts at the last bracket before.
                event(xml, event, Math.max(0, text.lastIndexOf('<', start)));
                start = offset(xml.getLocation());
            }
            xml.close();
        } catch (XMLStreamException e) {
            // A document type is reported before; the parser then stumbles over the entities it would have declared.
            if (faults.isEmpty()) {
                Location location = e.getLocation();
                faults.add(new Fault(
                        "the drawing is not well-formed XML: " + reason(e),
                        "open it in a drawing program and save it again",
                        location == null ? 1 : Math.max(1, location.getLineNumber()),
                        location == null ? 1 : Math.max(1, location.getColumnNumber())));
            }
        }
        if (faults.isEmpty()) {
            requireFewDrawn();
        }
    }

    private void event(XMLStreamReader xml, int event, int start) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> startElement(xml, start);
            case XMLStreamConstants.END_ELEMENT -> endElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(xml.getText());
            case XMLStreamConstants.COMMENT -> metadata.add(PictureMetadata.COMMENT);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (xml.getPITarget().equals("xml-stylesheet")) {
                    fault(start, "a style sheet is not allowed in a drawing", ELEMENT_HINTS.get("style"));
                }
                metadata.add(PictureMetadata.EDITOR);
            }
            case XMLStreamConstants.DTD -> fault(start, "<!DOCTYPE> is not allowed in a drawing", "delete it");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                fault(start, "the entity &" + xml.getLocalName() + "; is not allowed in a drawing", "write its text");
            default -> {}
        }
    }

    private void startElement(XMLStreamReader xml, int start) throws XMLStreamException {
        String name = xml.getLocalName();
        boolean inSvg = SVG.equals(xml.getNamespaceURI());
        if (open.isEmpty() && !(inSvg && name.equals("svg"))) {
            fault(
                    start,
                    "the file does not start with <svg xmlns=\"" + SVG + "\">",
                    name.equals("svg") ? "add xmlns=\"" + SVG + "\" to <svg>" : "export the drawing as SVG");
            skip(xml);
            return;
        }
        if (!inSvg) {
            if (FOREIGN.contains(String.valueOf(xml.getNamespaceURI())) || xml.getNamespaceURI() == null) {
                fault(start, "<" + name + "> is not allowed in a drawing", "remove it");
            }
            metadata.add(PictureMetadata.EDITOR);
            skip(xml);
            return;
        }
        if (name.equals("metadata")) {
            metadata.add(PictureMetadata.EDITOR);
            skip(xml);
            return;
        }
        if (!ELEMENTS.contains(name)) {
            fault(
                    start,
                    "<" + name + "> is not allowed in a drawing",
                    ELEMENT_HINTS.getOrDefault(
                            name,
                            name.startsWith("animate") || name.equals("set") ? "remove the animation" : "remove it"));
            skip(xml);
            return;
        }
        if (open.size() >= MAX_DEPTH) {
            throw new PictureException(List.of(new Fault(
                    "elements are nested more than " + MAX_DEPTH + " deep",
                    "ungroup the drawing",
                    line(start),
                    column(start))));
        }
        Map<String, String> attributes = attributes(xml, start, name);
        if (open.isEmpty()) {
            size(attributes, start);
        }
        finishStartTag();
        count(name, attributes);
        String id = attributes.get("id");
        Drawn own = id == null ? null : drawn.computeIfAbsent(id, key -> new Drawn());
        open.addLast(new Open(name, own));
        out.append('<').append(name);
        if (open.size() == 1) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        attributes.forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value, true))
                .append('"'));
    }

    private void endElement() {
        Open last = open.removeLast();
        if (last.closed) {
            out.append("</").append(last.name).append('>');
        } else {
            out.append("/>");
        }
    }

    private void characters(String characters) {
        if (!open.isEmpty() && (TEXTS.contains(open.getLast().name) || !characters.isBlank())) {
            finishStartTag();
            out.append(escaped(characters, false));
        }
    }

    private void finishStartTag() {
        Open last = open.peekLast();
        if (last != null && !last.closed) {
            last.closed = true;
            out.append('>');
        }
    }

    /** Leaves out the element whose start has been read, with all that is in it. */
    private void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private Map<String, String> attributes(XMLStreamReader xml, int start, String element) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            boolean plain = namespace == null || namespace.isEmpty() || namespace.equals(SVG);
            String prefix = xml.getAttributePrefix(i);
            int place = attributeOffset(start, prefix == null || prefix.isEmpty() ? name : prefix + ":" + name);
            if (XLINK.equals(namespace) && name.equals("href")) {
                plain = true;
            }
            if (XMLConstants.XML_NS_URI.equals(namespace) && (name.equals("space") || name.equals("lang"))) {
                kept.put("xml:" + name, value);
            } else if (!plain) {
                if (FOREIGN.contains(namespace)) {
                    fault(place, "the attribute " + name + " is not allowed in a drawing", "remove it");
                }
                metadata.add(PictureMetadata.EDITOR);
            } else if (WITHOUT_EFFECT.contains(name) || name.startsWith("data-")) {
                if (name.startsWith("data-")) {
                    metadata.add(PictureMetadata.EDITOR);
                }
            } else if (name.equals("style")) {
                fault(place, "the attribute style is not allowed in a drawing", styleHint(value));
            } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
                fault(place, "the attribute " + name + " runs a script", "remove it");
            } else if (ATTRIBUTES.contains(name) || name.startsWith("aria-")) {
                requireInside(place, name, value);
                if (!name.equals("href") || !kept.containsKey("href") || !XLINK.equals(namespace)) {
                    kept.put(name, value);
                }
            } else {
                fault(
                        place,
                        "the attribute " + name + " of <" + element + "> is not allowed in a drawing",
                        "remove it");
            }
        }
        return kept;
    }

    /** Checks that a value refers to nothing but elements of the same drawing. */
    private void requireInside(int place, String name, String value) {
        String hint = "refer to an element of the drawing, such as #shape";
        if (name.equals("href")) {
            if (!value.strip().startsWith("#")) {
                fault(place, "the drawing refers to '" + shortened(value) + "', outside itself", hint);
            }
            return;
        }
        if (value.indexOf('\\') >= 0) {
            fault(place, "the attribute " + name + " contains a backslash", "remove it");
        }
        Matcher reference = REFERENCE.matcher(value);
        int inside = 0;
        while (reference.find()) {
            inside++;
            if (!reference.group(2).startsWith("#")) {
                fault(place, "the drawing refers to '" + shortened(reference.group(2)) + "', outside itself", hint);
            }
        }
        if (value.toLowerCase(Locale.ROOT).split("url\\(", -1).length - 1 > inside) {
            fault(place, "the reference in " + name + " has no end", hint);
        }
    }

    private static String styleHint(String value) {
        int colon = value.indexOf(':');
        int end = value.indexOf(';');
        if (colon < 0) {
            return "remove it";
        }
        String first =
                value.substring(colon + 1, end < colon ? value.length() : end).strip();
        return "write each style as an attribute, such as "
                + value.substring(0, colon).strip() + "=\"" + first + "\"; Inkscape does with 'Optimized SVG'";
    }

    private void size(Map<String, String> attributes, int start) {
        double[] box = viewBox(attributes.get("viewBox"));
        double w = length(attributes.get("width"));
        double h = length(attributes.get("height"));
        if (w <= 0 && h <= 0 && box != null) {
            w = box[2];
            h = box[3];
        } else if (w <= 0 && box != null) {
            w = h * box[2] / box[3];
        } else if (h <= 0 && box != null) {
            h = w * box[3] / box[2];
        }
        if (!(w > 0 && h > 0 && w <= MAX_SIDE && h <= MAX_SIDE)) {
            fault(
                    start,
                    "the size of the drawing is missing or not usable",
                    "add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>");
            return;
        }
        width = (int) Math.max(1, Math.round(w));
        height = (int) Math.max(1, Math.round(h));
        if (box == null) {
            attributes.put("viewBox", "0 0 " + width + " " + height);
        }
        attributes.put("width", String.valueOf(width));
        attributes.put("height", String.valueOf(height));
    }

    private static double @Nullable [] viewBox(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            double[] box = Arrays.stream(value.strip().split("[\\s,]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns a length in CSS pixels; 0 if there is none, or one that depends on the page. */
    private static double length(@Nullable String value) {
        Matcher length = LENGTH.matcher(value == null ? "" : value.strip());
        if (!length.matches()) {
            return 0;
        }
        String unit = length.group(2);
        return Double.parseDouble(length.group(1)) * UNITS.getOrDefault(unit == null ? "px" : unit, 1.0);
    }

    private void count(String name, Map<String, String> attributes) {
        String target = name.equals("use") ? attributes.getOrDefault("href", "").strip() : "";
        String used = target.startsWith("#") ? target.substring(1) : "";
        all.elements++;
        if (!used.isEmpty()) {
            all.uses.add(used);
        }
        for (Open ancestor : open) {
            if (ancestor.drawn != null) {
                ancestor.drawn.elements++;
                if (!used.isEmpty()) {
                    ancestor.drawn.uses.add(used);
                }
            }
        }
        String id = attributes.get("id");
        if (id != null) {
            Drawn own = drawn.computeIfAbsent(id, key -> new Drawn());
            own.elements++;
            if (!used.isEmpty()) {
                own.uses.add(used);
            }
        }
    }

    /** Checks that uses of uses do not add up to more than a browser can draw. */
    private void requireFewDrawn() {
        if (sum(all) > MAX_DRAWN) {
            faults.add(new Fault(
                    "the drawing has more than " + MAX_DRAWN + " elements, those of each <use> counted",
                    "simplify it, or export it as PNG",
                    1,
                    1));
        }
    }

    private long sum(Drawn element) {
        if (element.counting) {
            // It would draw itself in itself.
            return MAX_DRAWN + 1;
        }
        if (element.sum < 0) {
            element.counting = true;
            long sum = element.elements;
            for (String use : element.uses) {
                Drawn used = drawn.get(use);
                sum = Math.min(MAX_DRAWN + 1, sum + (used == null ? 0 : sum(used)));
            }
            element.counting = false;
            element.sum = sum;
        }
        return element.sum;
    }

    private void fault(int offset, String message, @Nullable String hint) {
        faults.add(new Fault(message, hint, line(offset), column(offset)));
    }

    /** Returns where an attribute stands in the tag that starts at an offset. */
    private int attributeOffset(int start, String name) {
        Matcher attribute =
                Pattern.compile("[\\s\"']" + Pattern.quote(name) + "\\s*=").matcher(text);
        return attribute.find(start) ? attribute.start() + 1 : start;
    }

    private int offset(Location location) {
        int line = Math.min(Math.max(1, location.getLineNumber()), lineStarts.length);
        return Math.min(text.length(), lineStarts[line - 1] + Math.max(1, location.getColumnNumber()) - 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0), IntStream.range(1, text.length() + 1).filter(i -> text.charAt(i - 1) == '\n'))
                .toArray();
    }

    private static String escaped(String value, boolean attribute) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\t', '\n' -> escaped.append(attribute ? " " : String.valueOf(c));
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns the parser's words without its prefix and place. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = at < 0 ? message : message.substring(at + 9);
        String line = reason.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String shortened(String value) {
        String line = value.strip().lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
