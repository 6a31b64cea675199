package portfolio.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;

/** The look of documents on paper, which ships with the program: stylesheet, fonts, meaning of the colours. */
public final class DocumentDesign {

    /** The lines along the margin as the stylesheet states them. */
    private static final String SPINE = "#dc9a99";

    private static final String ACCENT = "#871f2e";

    private static final List<Face> FACES = List.of(
            new Face("besley-450", "Besley", 400),
            new Face("public-sans-400", "Public Sans", 400),
            new Face("public-sans-600", "Public Sans", 600));

    private final String stylesheet;
    private final Map<Face, byte[]> fonts;
    private final byte[] colorProfile;

    /**
     * A font at one weight.
     *
     * @param file its name, without the ending
     * @param family as the stylesheet calls it
     * @param weight as the stylesheet calls it
     */
    public record Face(String file, String family, int weight) {}

    /**
     * @param stylesheet what a program for documents understands of CSS, without the size of the paper
     * @param fonts the faces it names, as TrueType files
     * @param colorProfile what its colours mean, as an ICC profile of version 2
     */
    public DocumentDesign(String stylesheet, Map<Face, byte[]> fonts, byte[] colorProfile) {
        this.stylesheet = stylesheet;
        this.fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
        this.colorProfile = colorProfile;
    }

    /**
     * Reads the design from the class path.
     *
     * @param accent what stands out in another colour; absent means in that of the design
     */
    public static DocumentDesign load(@Nullable Accent accent) {
        return load(Assets.SHIPPED, accent);
    }

    /**
     * Reads the design.
     *
     * @param accent what stands out in another colour; absent means in that of the design
     */
    public static DocumentDesign load(Assets assets, @Nullable Accent accent) {
        String spine = accent == null ? SPINE : accent.printSpine().hex();
        String print = accent == null ? ACCENT : accent.print().hex();
        Map<Face, byte[]> fonts = new LinkedHashMap<>();
        FACES.forEach(face -> fonts.put(face, assets.bytes("fonts/ttf/" + face.file + ".ttf")));
        return new DocumentDesign(
                Minifier.minify(
                        assets.text("pdf/resume.css").replace(SPINE, spine).replace(ACCENT, print)),
                fonts,
                assets.bytes("pdf/srgb.icc"));
    }

    public String stylesheet() {
        return stylesheet;
    }

    /** The bytes of each font, always in the same order; not to be changed. */
    public Map<Face, byte[]> fonts() {
        return fonts;
    }

    /** sRGB as it ships with the program: that of the JDK differs between versions. Not to be changed. */
    public byte[] colorProfile() {
        return colorProfile;
    }
}
