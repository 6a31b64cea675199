package portfolio.resume;

/** A part of a document that occupies lines of its own. */
sealed interface Part {

    /**
     * A heading.
     *
     * @param level 1 for the document, 2 for a section, 3 for an entry, 4 for a part of an entry
     */
    record Heading(int level, DocumentText words) implements Part {}

    /** A single paragraph. */
    record Paragraph(DocumentText words) implements Part {}

    /** A list item. Consecutive items form one list. */
    record Item(DocumentText words) implements Part {}

    /** A text that consists of several blocks. */
    record Text(DocumentText words) implements Part {}
}
