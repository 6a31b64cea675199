package portfolio.content.file;

import java.nio.file.Path;
import java.util.List;

/**
 * The names of files and folders that are never content: hidden files, files set aside with a leading underscore, and
 * the temporary files of editors. Reading the content, watching it and warning of unused files all use this rule.
 */
public final class IgnoredNames {

    /**
     * The endings of backup and swap files of Emacs and vim, and of the three files that JetBrains editors write on
     * save.
     */
    private static final List<String> ENDINGS =
            List.of("~", ".bak", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___", "___jb_bak___");

    /** The file that vim creates and removes at once to test whether it may write to a folder. */
    private static final String VIM_PROBE = "4913";

    private IgnoredNames() {}

    /** Returns whether a file or folder with this name is ignored, in any folder. */
    public static boolean has(String name) {
        return name.startsWith(".")
                || name.startsWith("_")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.equals(VIM_PROBE)
                || ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Returns whether any element of a relative path is ignored, and with it everything below. */
    public static boolean hasAny(Path relative) {
        for (Path name : relative) {
            if (has(name.toString())) {
                return true;
            }
        }
        return false;
    }
}
