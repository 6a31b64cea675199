package portfolio.audit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds an e-mail address in any common spelling: with {@code @}, {@code (at)} or {@code at}, with dots or the word
 * {@code dot}, and with other characters than letters and digits inserted.
 *
 * @param pattern matches the address in a {@link SearchedText}
 */
record MailboxTrace(Pattern pattern) implements Trace {

    private static final String OTHER = "[^\\p{L}\\p{N}]";
    private static final String BETWEEN = "[^\\p{L}\\p{N}@]{0,4}+";
    private static final String AT =
            "(?:" + OTHER + "{0,8}?@" + OTHER + "{0,8}+|" + OTHER + "{1,8}+(?:at|ät|arroba|chez|a)" + OTHER + "{1,8}+)";
    private static final String DOT = OTHER + "{1,8}+(?:(?:dot|punkt|point|punto|ponto|period)" + OTHER + "{1,8}+)?";

    /** @param address an e-mail address, such as {@code ada@example.org} */
    static MailboxTrace of(String address) {
        String plain = SearchedText.of(address).text();
        int at = plain.lastIndexOf('@');
        return new MailboxTrace(Pattern.compile("(?<![\\p{L}\\p{N}])" + parts(plain.substring(0, at)) + AT
                + parts(plain.substring(at + 1)) + "(?![\\p{L}\\p{N}])"));
    }

    private static String parts(String text) {
        return Pattern.compile("[.]")
                .splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .map(MailboxTrace::letters)
                .collect(Collectors.joining(DOT));
    }

    private static String letters(String part) {
        return part.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN));
    }

    @Override
    public boolean isIn(SearchedText text) {
        return pattern.matcher(text.text()).find();
    }
}
