package portfolio.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import portfolio.asset.DocumentDesign;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.output.SiteFile;
import portfolio.pdf.PdfText;
import portfolio.pdf.ResumePdf;
import portfolio.render.RenderContext;
import portfolio.render.ResumeSheet;
import portfolio.site.address.ResumePaths;
import portfolio.site.page.ResumeDocument;
import portfolio.source.Lazy;
import portfolio.source.Sha256;

/** A résumé as a PDF file. It is drawn when it is first requested. */
final class PrintedResume {

    private final ResumePaths paths;
    private final ArtefactCache cache;
    private final Lazy<ResumeSheet> sheet;
    private final Lazy<byte[]> pdf;

    /**
     * Prepares the PDF.
     *
     * @param paths the paths of the files of this résumé
     * @param document composes the résumé
     * @param design the design of PDF documents
     * @param context the templates
     * @param cache the cache of drawn documents
     */
    PrintedResume(
            ResumePaths paths,
            Supplier<ResumeDocument> document,
            DocumentDesign design,
            RenderContext context,
            ArtefactCache cache) {
        this.paths = paths;
        this.cache = cache;
        this.sheet = new Lazy<>(() -> ResumeSheet.of(document.get(), design, context));
        this.pdf = new Lazy<>(() -> {
            try {
                return ResumePdf.of(sheet.get().xhtml(), design, cache);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns the file of the site. */
    SiteFile file() {
        return new SiteFile(paths.pdf().file(), pdf);
    }

    /** Returns the characters that the PDF shows as {@value ResumeSheet#STAND_IN}, without duplicates. */
    List<String> unset() {
        return sheet.get().unset();
    }

    /** Returns the replacement of each code point that the fonts lack. */
    Map<Integer, String> substitutes() {
        return sheet.get().substitutes();
    }

    /** Returns the number of pages. It is cached like the PDF itself, so that an unchanged PDF is not parsed again. */
    int pageCount() {
        CacheKey key = new CacheKey("pages-1", Sha256.hex(pdf.get()));
        try {
            byte[] count = cache.get(
                    key, () -> Integer.toString(PdfText.pageCount(pdf.get())).getBytes(StandardCharsets.US_ASCII));
            return Integer.parseInt(new String(count, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
