package portfolio.asset;

import java.io.IOException;

/** Thrown if a font of the design cannot be read, which means that the program is damaged. */
public final class FontUnreadable extends IOException {

    private static final long serialVersionUID = 1;

    /** @param name the file name without its extension, such as {@code besley-450} */
    public FontUnreadable(String name, Throwable cause) {
        super(
                "the font assets/fonts/ttf/" + name
                        + ".ttf of the program is damaged; reinstall or rebuild the program",
                cause);
    }
}
