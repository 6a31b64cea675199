package portfolio.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portfolio.TestSite;
import portfolio.asset.DocumentDesign;
import portfolio.output.ArtefactCache;
import portfolio.render.ResumeSheet;

class TryTest {
    @Test
    void draw() throws Exception {
        for (Path p : TestSite.contentFolders()) {
            long t = System.nanoTime();
            TestSite site = TestSite.of(p);
            DocumentDesign design =
                    DocumentDesign.load(site.portfolio().profile().accent());
            ResumeSheet sheet = ResumeSheet.of(site.pages().document(), design);
            String name = p.toString().replace("src/test/resources/sites/", "").replace("/content", "");
            Files.createDirectories(Path.of("/tmp/pdfout"));
            Files.writeString(Path.of("/tmp/pdfout/" + name + ".html"), sheet.xhtml());
            byte[] b = ResumePdf.of(sheet.xhtml(), design, new ArtefactCache(null));
            Files.write(Path.of("/tmp/pdfout/" + name + ".pdf"), b);
            byte[] c = ResumePdf.of(sheet.xhtml().replace("size:A4", "size:Letter"), design, new ArtefactCache(null));
            Files.write(Path.of("/tmp/pdfout/" + name + "-letter.pdf"), c);
            System.out.println(name + " " + b.length + " " + sheet.unset() + " " + (System.nanoTime() - t) / 1000000);
            for (PDFAFlavour f : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                var v = Conformance.violations(b, f);
                System.out.println(
                        f + " " + v.size() + " " + v.stream().limit(3).toList());
            }
        }
    }
}
