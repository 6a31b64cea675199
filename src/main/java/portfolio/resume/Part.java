package portfolio.resume;

/** A part of a document that stands on lines of its own. */
sealed interface Part {

    /**
     * A heading.
     *
     * @param level 1 for the document, 2 for a section, 3 for an entry, 4 for a part of it
     */
    record Heading(int level, Words words) implements Part {}

    /** One paragraph. */
    record Paragraph(Words words) implements Part {}

    /** An item of a list; those that follow each other are one list. */
    record Item(Words words) implements Part {}

    /** A text that has blocks of its own. */
    record Text(Words words) implements Part {}
}
