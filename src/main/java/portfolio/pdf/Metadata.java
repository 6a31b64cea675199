package portfolio.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import portfolio.markdown.Html;

/**
 * The metadata of a PDF: the document information dictionary for older readers, and the same as XMP (ISO 16684-1). It
 * has no dates: the content provides none, and the current time would make every build of a document different.
 */
final class Metadata {

    private static final String PRODUCER = "portfolio";

    /**
     * PDF/A requires a description of every namespace that it does not define (ISO 19005-2, 6.6.2.3), including that of
     * PDF/UA.
     */
    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>AUTHOR</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">SUBJECT</rdf:li></rdf:Alt></dc:description>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>PRODUCER</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the document keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private Metadata() {}

    /** Adds the metadata to a document that already has its language, title, author and subject. */
    static void write(PDDocument document) throws IOException {
        PDDocumentInformation drawn = document.getDocumentInformation();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(drawn.getTitle());
        information.setAuthor(drawn.getAuthor());
        information.setSubject(drawn.getSubject());
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        String language = document.getDocumentCatalog().getLanguage();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(information, language).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(0L);
    }

    private static String xmp(PDDocumentInformation information, String language) {
        return XMP.replace("LANGUAGE", Html.escape(language))
                .replace("PRODUCER", PRODUCER)
                .replace("TITLE", Html.escape(information.getTitle()))
                .replace("AUTHOR", Html.escape(information.getAuthor()))
                .replace("SUBJECT", Html.escape(information.getSubject()));
    }
}
