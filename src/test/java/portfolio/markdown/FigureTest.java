package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which pictures of a text are figures, and what formats without pictures say instead. */
class FigureTest {

    /** Shows each figure as its file, to see where they stand. */
    private static final Markup FILES = new Markup() {
        @Override
        public String href(String destination) {
            return destination;
        }

        @Override
        public String figures(List<Figure> figures) {
            return "<"
                    + String.join(" ", figures.stream().map(Figure::destination).toList()) + ">\n";
        }
    };

    @Test
    void aPictureAloneInAParagraphIsAFigure() {
        Prose prose = Prose.parse("One.\n\n![A *graph* & more](a/b%20c.png \"Per *day*\")\n\nTwo.\n");

        Figure figure = only(prose);
        assertThat(figure.destination()).isEqualTo("a/b%20c.png");
        assertThat(figure.alt()).isEqualTo("A graph & more");
        assertThat(Objects.requireNonNull(figure.caption()).html(FILES)).isEqualTo("Per <em>day</em>");
        assertThat(figure.wide()).isFalse();
        assertThat(prose.source().substring(figure.offset(), figure.offset() + figure.length()))
                .isEqualTo("a/b%20c.png");
        assertThat(prose.html(FILES, 2, "")).isEqualTo("<p>One.</p>\n<a/b%20c.png>\n<p>Two.</p>\n");
        assertThat(prose.paragraphs()).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A](a.png)\n![B](b.png)\n",
                "![A](a.png) ![B](b.png)",
                "![A](a.png)![B](b.png)\n",
                "![A](a.png){wide}\n![B](b.png) {wide}  \n",
                "![A](a.png) <!-- left -->\n![B](b.png)\n",
                "![A][x]\n![B](b.png)\n\n[x]: a.png\n",
                "![A](<a.png>)\\\n![B](b.png)\n",
            })
    void severalInOneParagraphAreAGallery(String text) {
        Prose prose = Prose.parse(text);

        assertThat(prose.html(FILES, 2, "")).isEqualTo("<a.png b.png>\n");
        assertThat(prose.figures()).extracting(Figure::alt).containsExactly("A", "B");
        assertThat(prose.inlinePictures()).isEmpty();
        assertThat(prose.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See ![A](a.png).\n",
                "![A](a.png) shows it.\n",
                "![A](a.png)\nIt is above.\n",
                "[![A](a.png)](https://example.org/)\n",
                "**![A](a.png)**\n",
                "## ![A](a.png)\n",
                "| ![A](a.png) |\n|---|\n",
                "![A](a.png) {wide} more\n",
            })
    void aPictureWithinTextIsNone(String text) {
        Prose prose = Prose.parse(text);

        assertThat(prose.figures()).isEmpty();
        assertThat(prose.inlinePictures()).extracting(Link::destination).containsExactly("a.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- ![A](a.png)\n", "> ![A](a.png)\n", "> [!NOTE]\n> ![A](a.png)\n", "1. x\n\n   ![A](a.png)\n"})
    void listsAndQuotationsMayHaveFigures(String text) {
        assertThat(only(Prose.parse(text)).alt()).isEqualTo("A");
    }

    @Test
    void aTextAlternativeIsMissingOrLeftOutOnPurpose() {
        assertThat(only(Prose.parse("![](a.png)\n")).alt()).isNull();
        assertThat(only(Prose.parse("![ ](a.png)\n")).alt()).isNull();
        assertThat(only(Prose.parse("![\"\"](a.png)\n")).alt()).isEmpty();
    }

    @Test
    void attributesMakeAFigureWide() {
        assertThat(only(Prose.parse("![A](a.png){wide}\n")).wide()).isTrue();
        assertThat(only(Prose.parse("![A](a.png) { wide }\n")).wide()).isTrue();

        Prose other = Prose.parse("![A](a.png){large}\n");
        assertThat(only(other).wide()).isFalse();
        assertThat(other.notices())
                .containsExactly(new Notice(
                        "'{large}' has no meaning behind a picture",
                        "write {wide} for a picture wider than the text, or delete it",
                        11,
                        7));
    }

    @Test
    void linksOfACaptionAreLinksOfTheText() {
        Prose prose = Prose.parse("![A](a.png \"See [there](b.md)\")\n");

        assertThat(prose.links()).containsExactly(new Link("b.md", 12, 17));
    }

    @Test
    void formatsWithoutPicturesSayWhatTheyShow() {
        Prose prose = Prose.parse("""
                One.

                ![A graph](a.png "Per *day*")
                ![Is it so?](b.png "Yes")

                ![A dance](c.mp4)

                ![""](d.png "A line")

                ![""](e.png)

                Two.
                """);

        assertThat(prose.plain()).isEqualTo("""
                One.

                Picture: A graph. Per day
                Picture: Is it so? Yes

                Video: A dance

                A line

                Two.""");
        assertThat(prose.markdown(Markup.PLAIN, 2)).isEqualTo("""
                One.

                Picture: A graph. Per *day*

                Picture: Is it so? Yes

                Video: A dance

                A line

                Two.""");
        assertThat(prose.html(Markup.PLAIN, 2, "")).isEqualTo("<p>One.</p>\n<p>Two.</p>\n");
    }

    @Test
    void aValueOfAKeyHasNoFigures() {
        Inline text = Inline.parse("![A](a.png)");

        assertThat(text.plain()).isEqualTo("A");
        assertThat(text.pictures()).extracting(Link::destination).containsExactly("a.png");
    }

    private static Figure only(Prose prose) {
        assertThat(prose.figures()).hasSize(1);
        return prose.figures().get(0);
    }
}
