package portfolio.audit;

/** What one secret looks like in a text, in each of the ways in which people write it. */
sealed interface Trace permits MailboxTrace, PostalCodeTrace, StreetTrace, TelephoneTrace, WordsTrace {

    /** Whether the secret is in a text. Takes time in proportion to the length of the text. */
    boolean isIn(SearchedText text);
}
