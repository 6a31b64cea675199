package portfolio.picture;

import java.util.function.Consumer;

/** Decodes a WebP that does not move. */
final class WebpPixels implements PixelSource {

    private final WebpFile file;
    private final WebpLibrary library;

    WebpPixels(WebpFile file, WebpLibrary library) {
        this.file = file;
        this.library = library;
    }

    @Override
    public int colors() {
        return 3;
    }

    @Override
    public boolean alpha() {
        return file.alpha();
    }

    @Override
    public int max() {
        return 255;
    }

    @Override
    public ColorProfile profile() {
        return IccProfile.read(file.profile(), 3);
    }

    @Override
    public void read(Consumer<int[]> sink) {
        byte[] cleaned = file.cleaned();
        int rows = PixelSource.stripRows(file.width());
        int samples = alpha() ? 4 : 3;
        int[] row = new int[file.width() * samples];
        for (int top = 0; top < file.height(); top += rows) {
            int count = Math.min(rows, file.height() - top);
            int[] argb = library.decode(cleaned, file.width(), file.height(), top, count);
            for (int at = 0; at < argb.length; at += file.width()) {
                for (int x = 0, to = 0; x < file.width(); x++, to += samples) {
                    PixelSource.split(argb[at + x], row, to, alpha());
                }
                sink.accept(row);
            }
        }
    }
}
