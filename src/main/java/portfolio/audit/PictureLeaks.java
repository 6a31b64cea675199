package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portfolio.output.MediaTypes;
import portfolio.output.PictureStore;
import portfolio.output.Site;
import portfolio.picture.PictureException;
import portfolio.picture.PictureMetadata;
import portfolio.source.Problem;

/**
 * Searches every picture and video of a finished site for what cameras and editors write into files besides the pixels.
 */
final class PictureLeaks {

    private PictureLeaks() {}

    /** Returns an error for each file that says more than it shows, or that cannot be read back. */
    static List<Problem> of(Site site, Causes causes) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (isPicture(file.getKey())) {
                String found = found(file.getValue());
                if (!found.isEmpty()) {
                    problems.add(Problem.error(
                            causes.picture(file.getKey()), file.getKey() + " contains " + found, ProgramFault.HINT));
                }
            }
        }
        return problems;
    }

    /** The icon is part of the design, and SVG outside the folder of pictures is written by the program. */
    private static boolean isPicture(String path) {
        String type = MediaTypes.plain(path);
        boolean isMedia = type.startsWith("image/") || type.startsWith("video/");
        return isMedia && (path.startsWith(PictureStore.PREFIX) || !type.equals("image/svg+xml"));
    }

    private static String found(byte[] bytes) {
        try {
            return PictureMetadata.find(bytes).stream()
                    .map(PictureMetadata::label)
                    .collect(Collectors.joining(", "));
        } catch (PictureException e) {
            return "a picture that cannot be read back: " + e.getMessage();
        }
    }
}
