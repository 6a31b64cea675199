package portfolio.model;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Paths of files in the content folder, as texts and keys name them. */
public final class ContentPath {

    private ContentPath() {}

    /**
     * Returns the path from the content folder to a file that is named relative to another one, in Unicode NFC. A path
     * that leaves the content folder starts with {@code ../}.
     *
     * @param folder the folder of the file that names it, relative to the content folder; empty for the folder itself
     * @param written the name as it was written, not percent-encoded
     */
    public static String resolve(String folder, String written) {
        Deque<String> segments = new ArrayDeque<>();
        if (!folder.isEmpty()) {
            segments.addAll(Arrays.asList(folder.split("/")));
        }
        for (String segment : written.replace('\\', '/').split("/", -1)) {
            if (segment.equals("..")
                    && !segments.isEmpty()
                    && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC);
    }
}
