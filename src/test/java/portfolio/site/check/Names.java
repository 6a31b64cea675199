package portfolio.site.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Computes the accessible name of an element with those of the W3C's rules that the markup of the site needs. */
final class Names {

    private Names() {}

    static String of(Element element, Document page) {
        if (element.hasAttr("aria-labelledby")) {
            return Stream.of(element.attr("aria-labelledby").split("\\s+"))
                    .map(page::getElementById)
                    .filter(Objects::nonNull)
                    .map(Names::content)
                    .collect(Collectors.joining(" "));
        }
        return element.hasAttr("aria-label") ? element.attr("aria-label") : content(labelled(element, page));
    }

    private static Element labelled(Element element, Document page) {
        if (!element.tagName().equals("input")) {
            return element;
        }
        Element around = element.closest("label");
        Element pointing = page.selectFirst("label[for=" + element.id() + "]");
        return around != null ? around : pointing != null ? pointing : element;
    }

    private static String content(Element element) {
        Element heard = element.clone();
        heard.select("[aria-hidden=true]").remove();
        heard.select("img[alt]").forEach(image -> image.text(image.attr("alt")));
        return heard.text();
    }
}
