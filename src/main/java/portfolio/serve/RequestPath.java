package portfolio.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the path of a request (RFC 3986). It is decoded only once, and only compared with names of files in memory.
 */
final class RequestPath {

    private RequestPath() {}

    /**
     * Returns the path within the site, without the leading slash.
     *
     * @param raw the path as it appears in the request
     * @return empty if the path is invalid: malformed escapes, bytes that are not UTF-8, control characters, or an
     *     escaped slash or backslash
     */
    static Optional<String> decode(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 1; i < raw.length(); i++) {
            int value = raw.charAt(i);
            if (value == '%') {
                value = escaped(raw, i);
                i += 2;
                if (value < 0 || value == '/' || value == '\\') {
                    return Optional.empty();
                }
            }
            if (value < ' ' || value > 0xFF || value == 0x7F) {
                return Optional.empty();
            }
            bytes.write(value);
        }
        return text(bytes.toByteArray());
    }

    private static int escaped(String raw, int at) {
        if (at + 2 >= raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at + 1), 16);
        int low = Character.digit(raw.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
