package portfolio.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portfolio.audit.SearchedText.Digits;
import portfolio.audit.SearchedText.Gap;

/**
 * A telephone number: its digits in any script and any groups, with or without the code of the country, with and
 * without the {@code 0} that is dialled within it.
 *
 * @param national the digits that all forms end in
 * @param prefixes what may be before them, the empty text among it where the number is long enough
 */
record TelephoneTrace(String national, Set<String> prefixes) implements Trace {

    /** A shorter number occurs in files by chance. */
    private static final int SHORTEST = 5;

    /** A shorter number counts only with what is dialled before it. */
    private static final int SHORTEST_ALONE = 7;

    private static final int LONGEST_PREFIX = 7;

    /** Codes of countries with two digits; the others have three, except 1 and 7. */
    private static final Set<String> TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    /** What is dialled before a number abroad. */
    private static final List<String> ABROAD = List.of("", "00", "000", "010", "011", "810");

    /** What is dialled before a number in the same country. */
    private static final List<String> TRUNKS = List.of("0", "8", "1", "01", "06");

    /** How a number is found; empty when it is too short to tell. */
    static Optional<TelephoneTrace> of(String number) {
        String bare = number.replaceFirst("[;?].*", "");
        List<Integer> digits = bare.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .boxed()
                .toList();
        String all = String.join("", digits.stream().map(String::valueOf).toList());
        boolean isInternational = bare.strip().startsWith("+") || all.startsWith("00");
        String dialled = all.replaceFirst("^00+", "");
        if (dialled.length() < SHORTEST) {
            return Optional.empty();
        }
        String country = isInternational ? country(dialled) : "";
        String rest = dialled.substring(country.length());
        // The zero in brackets of "+49 (0)30" is dialled within the country only.
        String national = rest.startsWith("0") && !country.equals("39") ? rest.substring(1) : rest;
        return Optional.of(new TelephoneTrace(national, prefixes(country, national, isInternational)));
    }

    private static String country(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) {
            return digits.substring(0, 1);
        }
        return digits.substring(0, TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3);
    }

    private static Set<String> prefixes(String country, String national, boolean isInternational) {
        Set<String> prefixes = new HashSet<>(TRUNKS);
        if (national.length() >= SHORTEST_ALONE || !isInternational) {
            prefixes.add("");
        }
        if (isInternational) {
            for (String abroad : ABROAD) {
                prefixes.add(abroad + country);
                prefixes.add(abroad + country + "0");
            }
        }
        return Set.copyOf(prefixes);
    }

    @Override
    public boolean isIn(SearchedText text) {
        Digits digits = text.digits();
        int at = digits.digits().indexOf(national);
        while (at >= 0) {
            if (isNumber(digits, at)) {
                return true;
            }
            at = digits.digits().indexOf(national, at + 1);
        }
        return false;
    }

    private boolean isNumber(Digits digits, int start) {
        List<Gap> gaps = digits.gaps();
        int end = start + national.length();
        if (end < gaps.size() && gaps.get(end) == Gap.NOTHING) {
            return false;
        }
        for (int at = start + 1; at < end; at++) {
            if (gaps.get(at) == Gap.WORDS) {
                return false;
            }
        }
        for (int first = start; first >= 0 && start - first <= LONGEST_PREFIX; first--) {
            String before = digits.digits().substring(first, start);
            if (gaps.get(first) != Gap.NOTHING && (prefixes.contains(before) || isAbroad(before))) {
                return true;
            }
            if (gaps.get(first) == Gap.WORDS) {
                return false;
            }
        }
        return false;
    }

    /** Whether a number whose country is not known has one here. */
    private boolean isAbroad(String before) {
        return prefixes.size() <= TRUNKS.size() + 1 && before.matches("(?:00)?[1-9][0-9]{0,2}0?");
    }
}
