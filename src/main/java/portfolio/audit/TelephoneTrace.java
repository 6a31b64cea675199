package portfolio.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portfolio.audit.SearchedText.Digits;
import portfolio.audit.SearchedText.Gap;

/**
 * Finds a telephone number: its digits in any script and grouping, with or without the country code, with or without
 * the trunk prefix (the {@code 0} dialled within the country).
 *
 * @param national the digits that all forms of the number end in
 * @param prefixes the digits that may precede them; includes the empty string if the number is long enough
 */
record TelephoneTrace(String national, Set<String> prefixes) implements Trace {

    /** Shorter numbers are ignored: they occur in files by chance. */
    private static final int SHORTEST = 5;

    /** Shorter international numbers count only with a prefix. */
    private static final int SHORTEST_ALONE = 7;

    private static final int LONGEST_PREFIX = 7;

    /** Country codes of two digits. 1 and 7 have one digit, all others three. */
    private static final Set<String> TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    /** Prefixes dialled before the country code. */
    private static final List<String> ABROAD = List.of("", "00", "000", "010", "011", "810");

    /** Trunk prefixes dialled within a country. */
    private static final List<String> TRUNKS = List.of("0", "8", "1", "01", "06");

    /** Returns the trace of a number; empty if the number is too short to be told apart from other digits. */
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
        // The zero in brackets of "+49 (0)30" is only dialled within the country. In Italy (39), the zero is part of
        // the number.
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

    /**
     * Returns whether the digits before a number are a country code. Used only if the country of the number is unknown.
     */
    private boolean isAbroad(String before) {
        return prefixes.size() <= TRUNKS.size() + 1 && before.matches("(?:00)?[1-9][0-9]{0,2}0?");
    }
}
