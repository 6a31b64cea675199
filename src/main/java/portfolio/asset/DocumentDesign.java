package portfolio.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;
import portfolio.model.Theme;

/** The design of PDF documents, which ships with the program: stylesheet, fonts and colour profile. */
public final class DocumentDesign {

    private final String stylesheet;
    private final Map<Face, byte[]> fonts;
    private final byte[] colorProfile;

    /**
     * A font at one weight and slope.
     *
     * @param file the file name without its extension
     * @param family the {@code font-family} in the stylesheet
     * @param weight the {@code font-weight} in the stylesheet
     * @param italic whether the {@code font-style} in the stylesheet is {@code italic} instead of {@code normal}
     */
    public record Face(String file, String family, int weight, boolean italic) {

        /**
         * Hash of the file. Written by hand because the generated method bootstraps classes at first use, which slows
         * start-up.
         */
        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }

    /**
     * @param stylesheet CSS that the PDF renderer supports, without the paper size
     * @param fonts the faces named in the stylesheet, as TrueType files
     * @param colorProfile the colour space of all colours, as an ICC profile of version 2
     */
    public DocumentDesign(String stylesheet, Map<Face, byte[]> fonts, byte[] colorProfile) {
        this.stylesheet = stylesheet;
        this.fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
        this.colorProfile = colorProfile;
    }

    /**
     * Reads the design from the class path.
     *
     * @param accent the accent colour; null for that of the design
     */
    public static DocumentDesign load(@Nullable Accent accent) {
        return load(Assets.SHIPPED, accent);
    }

    /**
     * Reads the design.
     *
     * @param assets the source of the files
     * @param accent the accent colour; null for that of the design
     */
    public static DocumentDesign load(Assets assets, @Nullable Accent accent) {
        Theme theme = assets.theme().with(accent);
        Map<Face, byte[]> fonts = new LinkedHashMap<>();
        faces(theme).forEach(face -> fonts.put(face, assets.bytes("fonts/ttf/" + face.file + ".ttf")));
        return new DocumentDesign(
                Minifier.minify(assets.css("pdf/resume.css", theme)), fonts, assets.bytes("pdf/srgb.icc"));
    }

    private static List<Face> faces(Theme theme) {
        String display = family(theme, "display-family");
        String text = family(theme, "text-family");
        return List.of(
                new Face(theme.value("display-ttf"), display, 400, false),
                new Face(theme.value("text-ttf"), text, 400, false),
                new Face(theme.value("italic-ttf"), text, 400, true),
                new Face(theme.value("strong-ttf"), text, 600, false));
    }

    /** Returns a font family of the theme, without the quotes that it has in CSS. */
    private static String family(Theme theme, String name) {
        return theme.value(name).replace("\"", "");
    }

    /** Returns the stylesheet, minified. */
    public String stylesheet() {
        return stylesheet;
    }

    /** Returns the bytes of each font, always in the same order. They must not be modified. */
    public Map<Face, byte[]> fonts() {
        return fonts;
    }

    /**
     * Returns the sRGB profile that ships with the program, since that of the JDK differs between versions. It must not
     * be modified.
     */
    public byte[] colorProfile() {
        return colorProfile;
    }
}
