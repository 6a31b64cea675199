package portfolio.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import portfolio.asset.DocumentDesign;
import portfolio.markdown.Html;
import portfolio.site.RawHtml;
import portfolio.site.ResumeDocument;

/**
 * The résumé as XHTML with its styles, ready to be drawn on paper.
 *
 * @param xhtml well-formed, and in characters that the fonts have
 * @param unset the characters that the fonts lack and that are shown as {@value #STAND_IN}, each once, in the order of
 *     the text
 * @param substitutes what is shown for each code point that the fonts lack, by the code point: the stand-in, other
 *     characters that mean the same, or nothing
 */
public record ResumeSheet(String xhtml, List<String> unset, Map<Integer, String> substitutes) {

    /** What is shown for a character that the fonts lack. */
    public static final String STAND_IN = SettableText.STAND_IN;

    /** What HTML leaves open and XML does not. */
    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<(br|hr)>");

    public ResumeSheet {
        unset = List.copyOf(unset);
        substitutes = Map.copyOf(substitutes);
    }

    /** Renders a document with the templates of a press. */
    public static ResumeSheet of(ResumeDocument document, DocumentDesign design, Press press) {
        RawHtml style = new RawHtml("<style>@page{size:" + document.paper()
                + " portrait;@bottom-left{font:8pt \"Public Sans\",Besley;vertical-align:top;padding-top:5mm;content:"
                + cssString(document.author()) + "}}" + design.stylesheet() + "</style>");
        byte[] printed =
                press.print(() -> press.templates().documentResume(document, style, new RightColumn(document.paper())));
        String html = new String(printed, StandardCharsets.UTF_8);
        String xhtml = ListItems.wrapped(EMPTY_ELEMENT.matcher(html).replaceAll("<$1 />"));
        SettableText text = new SettableText(document.linked() ? xhtml : withoutLinksTo(document, xhtml));
        return new ResumeSheet(text.toString(), text.unset(), text.substitutes());
    }

    /** A text as a string of CSS, in characters that the fonts have. */
    private static String cssString(String text) {
        String shown = SettableText.of(text);
        StringBuilder css = new StringBuilder("\"");
        shown.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                css.appendCodePoint(character);
            } else {
                css.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String withoutLinksTo(ResumeDocument document, String xhtml) {
        String site = Pattern.quote(Html.escape(document.site().value()));
        return xhtml.replaceAll("(?s)<a href=\"" + site + "[^\"]*\">(.*?)</a>", "$1");
    }
}
