package portfolio.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import portfolio.asset.CssString;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Typeface;
import portfolio.markdown.Html;
import portfolio.model.Theme;
import portfolio.site.page.ResumeDocument;
import portfolio.site.part.RawHtml;

/**
 * The résumé as XHTML with its styles, ready to be converted to PDF.
 *
 * @param xhtml well-formed XHTML, whose text has only characters that are in the fonts
 * @param unset the characters that the fonts lack and that are shown as {@value #STAND_IN}, without duplicates, in the
 *     order of the text
 * @param substitutes the replacement of each code point that the fonts lack: {@value #STAND_IN}, equivalent characters,
 *     or the empty string
 */
public record ResumeSheet(String xhtml, List<String> unset, Map<Integer, String> substitutes) {

    /** The replacement of characters that have no equivalent in the fonts. */
    public static final String STAND_IN = GlyphFallback.STAND_IN;

    /** Elements without an end tag in HTML, which XML requires to be closed. */
    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<(br|hr)>");

    public ResumeSheet {
        unset = List.copyOf(unset);
        substitutes = Map.copyOf(substitutes);
    }

    /**
     * Renders a document with the templates of a press.
     *
     * @param document the texts of the résumé
     * @param design the design of PDF documents
     * @param context the templates
     */
    public static ResumeSheet of(ResumeDocument document, DocumentDesign design, RenderContext context) {
        Theme theme = context.assets().theme();
        Typeface face = Typeface.load(context.assets(), theme.value("text-ttf"), 0);
        RawHtml style = new RawHtml("<style>@page{size:" + document.paper()
                + " portrait;@bottom-left{"
                + theme.fill("font:theme(sheet-foot)/1.35 theme(text-family),theme(display-family);"
                        + "vertical-align:top;padding-top:theme(sheet-foot-gap);content:")
                + CssString.of(GlyphFallback.of(document.author(), face)) + "}}" + design.stylesheet() + "</style>");
        byte[] printed = context.print(() -> context.templates()
                .documentResume(document, style, new RightColumn(document.paper(), theme, context.assets())));
        String html = new String(printed, StandardCharsets.UTF_8);
        String xhtml = ListItems.wrapped(EMPTY_ELEMENT.matcher(html).replaceAll("<$1 />"));
        GlyphFallback text = new GlyphFallback(document.linked() ? xhtml : withoutLinksTo(document, xhtml), face);
        return new ResumeSheet(text.toString(), text.unset(), text.substitutes());
    }

    private static String withoutLinksTo(ResumeDocument document, String xhtml) {
        String site = Pattern.quote(Html.escape(document.site().value()));
        return xhtml.replaceAll("(?s)<a href=\"" + site + "[^\"]*\">(.*?)</a>", "$1");
    }
}
