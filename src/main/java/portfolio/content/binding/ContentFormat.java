package portfolio.content.binding;

/** The version of the content format. */
public final class ContentFormat {

    /**
     * The current version. It grows when a key is renamed or removed, so that content of the previous version needs a
     * change. New keys do not change it.
     */
    public static final int VERSION = 1;

    private ContentFormat() {}
}
