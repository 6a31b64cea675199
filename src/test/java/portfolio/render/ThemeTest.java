package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.model.CssColor;
import portfolio.model.Theme;
import portfolio.output.ArtefactCache;

/**
 * Checks that no value of the theme is repeated outside its file, so that changing the file changes the whole design.
 */
final class ThemeTest {

    private static final String SHIPPED = read(Path.of("assets/theme.properties"));
    private static final Pattern COLOR_VALUE = Pattern.compile("(?m)^([a-z0-9-]+ = )(#[0-9a-f]+|oklch\\([^)]*\\))$");

    /** Matches a colour in CSS or Java, but no {@code #name} with a letter after F. */
    private static final Pattern LITERAL = Pattern.compile(
            "#(?:[0-9a-fA-F]{3}){1,2}\\b|#[0-9a-fA-F]{8}\\b|\\b(?:oklch|oklab|rgba?|hsla?)\\([ \\d.]|new Rgb\\(0x");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<%--.*?--%>|(?m:^\\s*//.*$)", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void otherColoursReplaceThoseOfTheThemeEverywhere() throws IOException {
        Set<String> old = new LinkedHashSet<>();
        StringBuilder other = new StringBuilder();
        int number = 0;
        Matcher value = COLOR_VALUE.matcher(SHIPPED);
        while (value.find()) {
            addForms(old, value.group(2));
            number++;
            value.appendReplacement(other, "$1#%02x%02x%02x".formatted(8 * number, 255 - 5 * number, 3 * number + 100));
        }
        value.appendTail(other);
        Theme theme = Theme.of(other.toString());

        Map<String, byte[]> files = files(other.toString());

        assertThat(old).contains("#f3f8ee", "oklch(.445 .165 20)", "#871f2e", "#888");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".png")) {
                assertThat(palette(file.getValue()))
                        .as(file.getKey())
                        .contains(hex(theme, "light-paper"), hex(theme, "light-ink"), hex(theme, "light-accent"))
                        .doesNotContainAnyElementsOf(old);
            } else if (!file.getKey().endsWith(".woff2")) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                assertThat(old).as(file.getKey()).noneMatch(color -> states(text, color));
                assertThat(text).as(file.getKey()).doesNotContain("theme(");
            }
        }
        assertThat(text(files, "index.html"))
                .contains("content=\"" + hex(theme, "light-paper"), "--paper:" + hex(theme, "dark-paper"));
        assertThat(text(files, "favicon.svg")).contains(hex(theme, "light-accent"), hex(theme, "dark-ink"));
        assertThat(text(files, "site.webmanifest")).contains("\"background_color\": \"" + hex(theme, "light-paper"));
        assertThat(text(files, "sheet")).contains(hex(theme, "sheet-accent"), hex(theme, "print-rule-2"));
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("assets/card-home-"));
    }

    @Test
    void otherFontsReplaceThoseOfTheThemeEverywhere() throws IOException {
        Map<String, byte[]> files = files(SHIPPED.replace("Besley", "Gelasio")
                .replaceAll("besley-(latin|symbols)", "public-sans-$1")
                .replace("besley-450", "public-sans-500"));

        assertThat(files.keySet()).noneMatch(name -> name.contains("besley"));
        assertThat(text(files, "index.html")).doesNotContain("Besley", "besley").contains("--display:Gelasio,");
        assertThat(text(files, "sheet")).doesNotContain("Besley").contains("1.12 Gelasio,");
        assertThat(cards(files)).doesNotContainAnyElementsOf(cards(files(SHIPPED)));
    }

    @Test
    void otherMeasuresReplaceThoseOfTheThemeEverywhere() throws IOException {
        Map<String, byte[]> files = files(SHIPPED.replace("sheet-margin-side = 16mm", "sheet-margin-side = 21mm")
                .replace("sheet-text = 9pt", "sheet-text = 9.2pt")
                .replace("card-margin = 64", "card-margin = 72"));

        assertThat(text(files, "index.html")).contains("margin:13mm 21mm 14mm").doesNotContain("16mm", "font-size:9pt");
        assertThat(text(files, "resume/index.html"))
                .contains("font-size:9.2pt;line-height:12.4pt")
                .doesNotContain("16mm", "font-size:9pt", " 9pt/");
        assertThat(text(files, "sheet"))
                .contains("margin:13mm 21mm 14mm", "9.2pt")
                .doesNotContain("16mm", " 9pt");
        assertThat(cards(files)).doesNotContainAnyElementsOf(cards(files(SHIPPED)));
    }

    @Test
    void noColourStandsInTheProgramOrItsTemplates() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main"), Path.of("templates"))) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                    String text = COMMENT.matcher(read(file)).replaceAll("");
                    LITERAL.matcher(text).results().forEach(literal -> found.add(file + ": " + literal.group()));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    /** Returns the files of a site with another theme; the XHTML of the printed résumé is {@code sheet}. */
    private Map<String, byte[]> files(String theme) throws IOException {
        Files.writeString(folder.resolve("theme.properties"), theme);
        Assets assets = Assets.in(folder);
        RenderContext context = new RenderContext(assets, new ArtefactCache(null));
        TestSite site = TestSite.with(
                "projects/ledger.md",
                "---\ntitle: Ledger\ntechnologies: [Kafka]\n---\nText.\n",
                "projects/queue.md",
                "---\ntitle: Queue\ntechnologies: [Kafka]\n---\nText.\n");
        Map<String, byte[]> files = new TreeMap<>(site.renderedIn(context).files());
        ResumeSheet sheet = ResumeSheet.of(site.pages().document(), DocumentDesign.load(assets, null), context);
        files.put("sheet", sheet.xhtml().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /**
     * Adds a colour as it is written in the theme, as it is minified, and in hexadecimal digits. Black and white are
     * skipped, because they may occur anywhere.
     */
    private static void addForms(Set<String> forms, String color) {
        if (!Set.of("#000", "#fff").contains(color)) {
            forms.add(color);
            forms.add(color.replace("0.", "."));
            forms.add(CssColor.parse(color).hex());
        }
    }

    private static boolean states(String text, String color) {
        return Pattern.compile(Pattern.quote(color) + "(?![0-9a-f])")
                .matcher(text)
                .find();
    }

    private static String hex(Theme theme, String name) {
        return theme.color(name).hex();
    }

    private static List<String> cards(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("assets/card-"))
                .toList();
    }

    private static List<String> palette(byte[] png) throws IOException {
        IndexColorModel colors =
                (IndexColorModel) ImageIO.read(new ByteArrayInputStream(png)).getColorModel();
        List<String> palette = new ArrayList<>();
        for (int i = 0; i < colors.getMapSize(); i++) {
            palette.add("#%06x".formatted(colors.getRGB(i) & 0xffffff));
        }
        return palette;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
