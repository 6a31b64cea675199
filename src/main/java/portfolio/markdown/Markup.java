package portfolio.markdown;

/** How the parts of a Markdown text that depend on the page around it become HTML. */
public interface Markup {

    /** Leaves plain text plain and links as they were written. */
    Markup PLAIN = new Markup() {
        @Override
        public String href(String destination) {
            return destination;
        }
    };

    /** The address, relative to the page being written, for a link destination as it stands in the content. */
    String href(String destination);

    /** The same address in a copy of the text that has no ids, such as a Markdown file. */
    default String hrefInCopy(String destination) {
        return href(destination);
    }

    /** HTML for a run of plain text outside of links, code and headings; must escape it. */
    default String text(String plain) {
        return Html.escape(plain);
    }
}
