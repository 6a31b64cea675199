package portfolio.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single range of bytes (RFC 9110 14).
 *
 * @param first counted from 0
 * @param last the last byte that belongs to it; before {@code first} when the file has no such bytes
 */
record ByteRange(long first, long last) {

    private static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);
    private static final Pattern SINGLE = Pattern.compile("(?i)bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads a Range header.
     *
     * @param header absent when there is none
     * @return empty when all bytes are to be sent: several ranges, another unit or nonsense may be ignored
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

    /** How many bytes it has. */
    long length() {
        return last - first + 1;
    }
}
