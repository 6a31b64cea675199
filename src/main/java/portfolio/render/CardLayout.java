package portfolio.render;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portfolio.asset.Assets;
import portfolio.asset.Typeface;
import portfolio.model.Theme;
import portfolio.render.CardDrawing.Box;
import portfolio.render.CardDrawing.Line;
import portfolio.render.CardStyle.SetText;
import portfolio.site.Card;
import portfolio.site.layout.CardImage;

/**
 * Lays out the texts and figures of a share card, in pixels. A text with a character that the fonts lack is left out;
 * if it is the title, there is no card. Fonts of the machine are never used, since the card would then differ between
 * machines.
 */
final class CardLayout {

    static final int WIDTH = CardImage.WIDTH;

    private final int margin;
    private final int textStart;
    private final int textRoom;

    private final CardStyle title;
    private final CardStyle titleBeside;
    private final CardStyle deck;
    private final CardStyle deckBeside;
    private final CardStyle folio;
    private final CardStyle number;
    private final CardStyle evidence;
    private final CardStyle figure;
    private final CardStyle foot;

    private final Theme theme;

    /**
     * @param theme the positions and sizes
     * @param assets the source of the font files that the theme names
     */
    CardLayout(Theme theme, Assets assets) {
        this.theme = theme;
        this.margin = theme.number("card-margin");
        this.textStart = theme.number("card-text");
        this.textRoom = WIDTH - margin - textStart;
        this.title = style(assets, "title", CardColor.INK, theme.number("card-title-tracking"));
        this.titleBeside = style(assets, "title-beside", CardColor.INK, theme.number("card-title-tracking"));
        this.deck = style(assets, "deck", CardColor.INK_2, 0);
        this.deckBeside = style(assets, "deck-beside", CardColor.INK_2, 0);
        this.folio = style(assets, "folio", CardColor.INK, 0);
        this.number = style(assets, "number", CardColor.ACCENT, 0);
        this.evidence = style(assets, "evidence", CardColor.INK, 0);
        this.figure = style(assets, "figure", CardColor.ACCENT, 0);
        this.foot = style(assets, "foot", CardColor.INK, 0);
    }

    /** Reads a style from the theme: font, maximum number of lines, line height and font sizes. */
    private CardStyle style(Assets assets, String name, CardColor color, int tracking) {
        List<String> words = theme.words("card-" + name);
        return new CardStyle(
                Typeface.load(assets, theme.value(words.get(0) + "-ttf"), tracking),
                color,
                Integer.parseInt(words.get(1)),
                Double.parseDouble(words.get(2)),
                words.stream().skip(3).map(Integer::valueOf).toList());
    }

    /** Returns the drawing of a card; empty if the fonts lack a character of its title. */
    Optional<CardDrawing> drawing(Card card) {
        return title.shown(card.title()).map(text -> new Sheet(card).drawing(text));
    }

    private int place(String name) {
        return theme.number("card-" + name);
    }

    /**
     * Returns where the picture of a card is drawn: from the upper edge down, at the end of the lines. The photograph
     * of the person reaches to the rules above the foot.
     */
    static Rectangle pictureBox(Theme theme, Card.Picture picture, String direction) {
        int start = theme.number("card-picture-start");
        int width = WIDTH - start;
        int height = theme.number(picture.portrait() ? "card-portrait-height" : "card-cover-height");
        return new Rectangle(isMirrored(direction) ? 0 : start, 0, width, height);
    }

    private static boolean isMirrored(String direction) {
        return direction.equals("rtl");
    }

    /** The point of a line of text that its x coordinate refers to. */
    private enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A card while it is laid out. */
    private final class Sheet {

        private final Card card;
        private final boolean mirrored;
        private final int room;
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Sheet(Card card) {
            this.card = card;
            this.mirrored = isMirrored(card.direction());
            this.room = card.picture() == null ? textRoom : place("picture-start") - place("picture-gap") - textStart;
        }

        CardDrawing drawing(String text) {
            addRuleBelowCover();
            addFolio();
            addDeck(addTitle(text));
            addEvidence();
            addFigures();
            addFoot();
            return new CardDrawing(boxes, lines, mirrored);
        }

        /** Adds the rule on which a cover stands. The photograph stands on those above the foot. */
        private void addRuleBelowCover() {
            if (card.picture() != null && !card.picture().portrait()) {
                int start = place("picture-start");
                int rule = place("cover-rule");
                boxes.add(new Box(start, place("cover-height"), WIDTH - start, rule, CardColor.INK));
            }
        }

        private void addFolio() {
            CardStyle style = card.numbered() ? number : folio;
            style.shown(card.folio())
                    .map(text -> style.set(text, place("folio-room")))
                    .ifPresent(text -> add(
                            style, text, margin, card.numbered() ? place("number-baseline") : place("folio-baseline")));
        }

        /** Adds the title and returns its lower edge. */
        private double addTitle(String text) {
            CardStyle style = card.picture() == null ? title : titleBeside;
            SetText set = style.set(text, room);
            double first = place("title-cap-line") + theme.decimal("card-cap-height") * set.size();
            add(style, set, textStart, first);
            return first
                    + ((set.lines().size() - 1) * style.leading() + theme.decimal("card-title-descent")) * set.size();
        }

        private void addDeck(double top) {
            double first = top + theme.decimal("card-deck-drop");
            CardStyle style = card.picture() == null ? deck : deckBeside.downTo(deckEnd() - first);
            Optional.ofNullable(card.deck())
                    .flatMap(style::shown)
                    .map(text -> style.set(text, room))
                    .ifPresent(text -> add(style, text, textStart, first));
        }

        /** Returns the lowest baseline of a deck beside a picture, which has more lines than others. */
        private int deckEnd() {
            return card.evidence().isEmpty() ? place("evidence-baseline") : place("deck-end");
        }

        private void addEvidence() {
            boolean besidePortrait = card.picture() != null && card.picture().portrait();
            run(evidence, card.evidence(), besidePortrait ? room : textRoom)
                    .ifPresent(text -> add(evidence, text, textStart, place("evidence-baseline")));
        }

        private void addFigures() {
            int x = textStart;
            int size = place("figure-size");
            int base = place("evidence-baseline");
            for (Card.Figure project : card.figures()) {
                int height = project.used() ? size : place("figure-unused");
                CardColor color = project.used() ? CardColor.INK : CardColor.RULE;
                boxes.add(new Box(x, base - height, size, height, color));
                String text = String.valueOf(project.number());
                add(figure, figure.sizes().get(0), text, x + size / 2, place("figure-baseline"), Anchor.MIDDLE);
                x += place("figure-step");
            }
        }

        private void addFoot() {
            Optional<SetText> start = foot.shown(card.footStart()).map(text -> foot.set(text, place("foot-room")));
            start.ifPresent(text -> add(foot, text, place("foot-start"), place("foot-baseline")));
            double taken = start.map(text -> foot.width(text.lines().get(0), text.size()))
                    .orElse(0.0);
            int room = WIDTH - margin - place("foot-start") - place("foot-gap") - (int) taken;
            run(foot, card.footEnd(), room)
                    .ifPresent(text -> add(
                            foot,
                            text.size(),
                            text.lines().get(0),
                            WIDTH - margin,
                            place("foot-baseline"),
                            Anchor.END));
        }

        private Optional<SetText> run(CardStyle style, List<String> terms, int room) {
            List<String> shown =
                    terms.stream().flatMap(term -> style.shown(term).stream()).toList();
            return shown.isEmpty() ? Optional.empty() : Optional.of(style.run(shown, room));
        }

        private void add(CardStyle style, SetText text, int x, double first) {
            double baseline = first;
            for (String line : text.lines()) {
                add(style, text.size(), line, x, (int) Math.round(baseline), Anchor.START);
                baseline += style.leading() * text.size();
            }
        }

        private void add(CardStyle style, int size, String text, int x, int baseline, Anchor anchor) {
            int width = style.face().width(text);
            int start = switch (anchor) {
                case START -> mirrored ? -width : 0;
                case MIDDLE -> -width / 2;
                case END -> mirrored ? 0 : -width;
            };
            lines.add(new Line(
                    mirrored ? WIDTH - x : x,
                    baseline,
                    CardStyle.scale(size, style.face().units()),
                    style.face().outline(text, start),
                    style.color()));
        }
    }
}
