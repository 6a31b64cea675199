package portfolio.content;

import java.nio.file.Path;
import java.util.List;

/**
 * The names of files and folders that are never content: hidden ones, those put aside with a low line, and what editors
 * leave beside a file while they save it. One rule for reading, watching and warnings.
 */
public final class IgnoredNames {

    /** Backups and swap files of Emacs and vim, and the three files of a save in JetBrains' editors. */
    private static final List<String> ENDINGS =
            List.of("~", ".bak", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___", "___jb_bak___");

    /** What vim makes, and removes at once, to see whether it may write to a folder. */
    private static final String VIM_PROBE = "4913";

    private IgnoredNames() {}

    /** Whether a file or folder of this name is ignored, whatever folder it is in. */
    public static boolean has(String name) {
        return name.startsWith(".")
                || name.startsWith("_")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.equals(VIM_PROBE)
                || ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether any name of this path is ignored, and so what is below it. */
    public static boolean hasAny(Path relative) {
        for (Path name : relative) {
            if (has(name.toString())) {
                return true;
            }
        }
        return false;
    }
}
