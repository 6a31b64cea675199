package portfolio.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single byte range (RFC 9110, 14).
 *
 * @param first the first byte, from 0
 * @param last the last byte, inclusive; less than {@code first} if the range cannot be satisfied
 */
record ByteRange(long first, long last) {

    private static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);
    private static final Pattern SINGLE = Pattern.compile("(?i)bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Parses a Range header.
     *
     * @param header null if the request has none
     * @param length the length of the file
     * @return empty if the whole file is to be sent. Servers may ignore several ranges, other units and malformed
     *     headers
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        Matcher parts = SINGLE.matcher(header == null ? "" : header.strip());
        if (!parts.matches() || (parts.group(1).isEmpty() && parts.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (parts.group(1).isEmpty()) {
            long count = Math.min(Long.parseLong(parts.group(2)), length);
            return Optional.of(count == 0 ? UNSATISFIABLE : new ByteRange(length - count, length - 1));
        }
        long first = Long.parseLong(parts.group(1));
        long last = parts.group(2).isEmpty() ? length - 1 : Long.parseLong(parts.group(2));
        if (!parts.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= length ? UNSATISFIABLE : new ByteRange(first, Math.min(last, length - 1)));
    }

    boolean isSatisfiable() {
        return last >= first;
    }

    /** Returns the number of bytes. */
    long length() {
        return last - first + 1;
    }
}
