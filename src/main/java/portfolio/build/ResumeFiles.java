package portfolio.build;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.asset.DocumentDesign;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.pdf.ResumePdf;
import portfolio.render.ResumeSheet;
import portfolio.resume.Documents;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;

/**
 * The résumé of one reader in every format.
 *
 * @param files bytes by path
 * @param pdf the bytes of that format among them
 * @param unset the characters that the fonts of the PDF lack, each once
 */
record ResumeFiles(SortedMap<String, byte[]> files, byte[] pdf, List<String> unset) {

    /**
     * Makes all formats.
     *
     * @param portfolio what this reader sees
     * @param pages the pages as this reader sees them
     */
    static ResumeFiles of(
            Portfolio portfolio, Pages pages, ResumePaths paths, DocumentDesign design, ArtefactCache cache)
            throws IOException {
        ResumeSheet sheet = ResumeSheet.of(pages.document(), design);
        byte[] pdf = ResumePdf.of(sheet.xhtml(), design, cache);
        SortedMap<String, byte[]> files =
                new TreeMap<>(Documents.resume(portfolio, Evidence.of(portfolio), pages, paths));
        files.put(paths.pdf().file(), pdf);
        return new ResumeFiles(files, pdf, sheet.unset());
    }
}
