package portfolio.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portfolio.asset.Typeface;
import portfolio.render.CardDrawing.Box;
import portfolio.render.CardDrawing.Line;
import portfolio.render.CardStyle.SetText;
import portfolio.site.Card;
import portfolio.site.CardImage;

/**
 * Lays out the texts and figures of a share card, in pixels. A text with a character that the fonts lack is left out;
 * if it is the title, there is no card. Fonts of the machine are never used, since the card would then differ between
 * machines.
 */
final class CardLayout {

    static final int WIDTH = CardImage.WIDTH;

    private static final int MARGIN = 64;
    private static final int TEXT = 280;
    private static final int TEXT_ROOM = WIDTH - MARGIN - TEXT;
    private static final int FOLIO_ROOM = 140;

    private static final int NUMBER_BASELINE = 122;
    private static final int FOLIO_BASELINE = 110;
    private static final int EVIDENCE_BASELINE = 508;
    private static final int FIGURE_BASELINE = 469;
    private static final int FOOT_BASELINE = 598;

    private static final int TITLE_CAP_LINE = 78;
    private static final double CAP_HEIGHT = 0.75;

    /** The distance from the last baseline of the title to the lower edge of its line, relative to the font size. */
    private static final double TITLE_DESCENT = 0.1225;

    /** The distance from that edge to the first baseline of the deck, in pixels. */
    private static final double DECK_DROP = 63.2;

    private static final int FIGURE_STEP = 62;
    private static final int FIGURE_SIZE = 22;
    private static final int NOT_USED = 3;

    private static final int FOOT = 116;
    private static final int FOOT_START_ROOM = 560;
    private static final int FOOT_GAP = 48;

    private final Typeface besley = Typeface.load("besley-450", 0);
    private final Typeface medium = Typeface.load("public-sans-500", 0);

    private final CardStyle title = CardStyle.of(Typeface.load("besley-450", -36), CardColor.INK, 3, 1.07, 70, 56, 46);
    private final CardStyle deck = CardStyle.of(Typeface.load("public-sans-400", 0), CardColor.INK_2, 2, 1.35, 32);
    private final CardStyle folio = CardStyle.of(Typeface.load("public-sans-600", 0), CardColor.INK, 6, 1.25, 24);
    private final CardStyle number = CardStyle.of(besley, CardColor.ACCENT, 1, 1, 40, 32);
    private final CardStyle evidence = CardStyle.of(medium, CardColor.INK, 1, 1, 28);
    private final CardStyle figure = CardStyle.of(besley, CardColor.ACCENT, 1, 1, 36);
    private final CardStyle foot = CardStyle.of(medium, CardColor.INK, 1, 1, 24);

    /** Returns the drawing of a card; empty if the fonts lack a character of its title. */
    Optional<CardDrawing> drawing(Card card) {
        return title.shown(card.title()).map(text -> new Sheet(card).drawing(text));
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
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Sheet(Card card) {
            this.card = card;
            this.mirrored = card.direction().equals("rtl");
        }

        CardDrawing drawing(String text) {
            addFolio();
            addDeck(addTitle(text));
            addEvidence();
            addFigures();
            addFoot();
            return new CardDrawing(boxes, lines, mirrored);
        }

        private void addFolio() {
            CardStyle style = card.numbered() ? number : folio;
            style.shown(card.folio())
                    .map(text -> style.set(text, FOLIO_ROOM))
                    .ifPresent(text -> add(style, text, MARGIN, card.numbered() ? NUMBER_BASELINE : FOLIO_BASELINE));
        }

        /** Adds the title and returns its lower edge. */
        private double addTitle(String text) {
            SetText set = title.set(text, TEXT_ROOM);
            double first = TITLE_CAP_LINE + CAP_HEIGHT * set.size();
            add(title, set, TEXT, first);
            return first + ((set.lines().size() - 1) * title.leading() + TITLE_DESCENT) * set.size();
        }

        private void addDeck(double top) {
            Optional.ofNullable(card.deck())
                    .flatMap(deck::shown)
                    .map(text -> deck.set(text, TEXT_ROOM))
                    .ifPresent(text -> add(deck, text, TEXT, top + DECK_DROP));
        }

        private void addEvidence() {
            run(evidence, card.evidence(), TEXT_ROOM).ifPresent(text -> add(evidence, text, TEXT, EVIDENCE_BASELINE));
        }

        private void addFigures() {
            int x = TEXT;
            for (Card.Figure project : card.figures()) {
                int height = project.used() ? FIGURE_SIZE : NOT_USED;
                CardColor color = project.used() ? CardColor.INK : CardColor.RULE;
                boxes.add(new Box(x, EVIDENCE_BASELINE - height, FIGURE_SIZE, height, color));
                String text = String.valueOf(project.number());
                add(figure, figure.sizes().get(0), text, x + FIGURE_SIZE / 2, FIGURE_BASELINE, Anchor.MIDDLE);
                x += FIGURE_STEP;
            }
        }

        private void addFoot() {
            Optional<SetText> start = foot.shown(card.footStart()).map(text -> foot.set(text, FOOT_START_ROOM));
            start.ifPresent(text -> add(foot, text, FOOT, FOOT_BASELINE));
            double taken = start.map(text -> foot.width(text.lines().get(0), text.size()))
                    .orElse(0.0);
            int room = WIDTH - MARGIN - FOOT - FOOT_GAP - (int) taken;
            run(foot, card.footEnd(), room)
                    .ifPresent(text ->
                            add(foot, text.size(), text.lines().get(0), WIDTH - MARGIN, FOOT_BASELINE, Anchor.END));
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
                    CardStyle.scale(size),
                    style.face().outline(text, start),
                    style.color()));
        }
    }
}
