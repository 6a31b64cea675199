package portfolio.audit;

/** A pattern that finds one secret in a text, in each of the common ways to write it. */
sealed interface Trace permits MailboxTrace, PostalCodeTrace, StreetTrace, TelephoneTrace, WordsTrace {

    /** Returns whether a text contains the secret. Takes time proportional to the length of the text. */
    boolean isIn(SearchedText text);
}
