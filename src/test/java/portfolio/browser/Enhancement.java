package portfolio.browser;

import java.util.regex.Pattern;

/** CSS that some supported browsers ignore, each with the reason why pages still work without it. */
enum Enhancement {
    TRIMMED_TITLE("text-box:.*", "the title starts a little lower"),
    BALANCED_LINES("text-wrap:(balance|pretty)", "lines of headings and paragraphs break at other words"),
    HUNG_PUNCTUATION("hanging-punctuation:.*", "quotation marks stand inside the measure"),
    HYPHENS("hyphens:.*", "words are not hyphenated; one that is too long breaks anywhere"),
    FEW_HYPHENS("hyphenate-limit-chars:.*", "shorter words are hyphenated too"),
    TEXT_SIZE("(-webkit-)?text-size-adjust:.*", "the other of the two says the same; desktop browsers need neither"),
    FALLBACK_SIZE(
            "(size-adjust|ascent-override|descent-override|line-gap-override):.*",
            "lines may move when the faces arrive, which are preloaded"),
    WHOLE_PARAGRAPHS("(orphans|widows):.*", "one line of a paragraph may stand alone on a sheet of paper"),
    PAGE_TRANSITION(
            "@view-transition|navigation:auto|view-transition-name:.*|::view-transition.*",
            "the next page is shown at once"),
    SECTION_IN_VIEW(
            "scroll-target-group:.*|\\.masthead li :target-current::after", "the masthead does not mark the section"),
    PAGE_NUMBERS("@bottom-right\\{.*", "the browser prints its own number of the page, or none");

    private final Pattern text;
    private final String withoutIt;

    Enhancement(String text, String withoutIt) {
        this.text = Pattern.compile(text);
        this.withoutIt = withoutIt;
    }

    boolean covers(StyleQuestion question) {
        return text.matcher(question.text()).matches();
    }

    /** Returns how a page differs without it. */
    String withoutIt() {
        return withoutIt;
    }
}
