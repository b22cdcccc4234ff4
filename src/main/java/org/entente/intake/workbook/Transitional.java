package org.entente.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a workbook of the strict form of its standard (ISO/IEC 29500) into the transitional form, the only one the library
 * reads: namespaces have other names, and dates may be written as text.
 */
final class Transitional {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final Pattern DATE = Pattern.compile("(<(?:\\w+:)?c\\b[^>]*?\\bt=\")d(\"[^>]*>)");

    private Transitional() {}

    /** The workbook in the other form; what is no XML stays as it is. */
    static InputStream of(Path file) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(whole)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        out.write(renamed(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        return new java.io.ByteArrayInputStream(whole.toByteArray());
    }

    private static String renamed(String xml) {
        String names = xml.replace("http://purl.oclc.org/ooxml/spreadsheetml/main", OFFICE + "spreadsheetml/2006/main")
                .replace(
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                        OFFICE + "officeDocument/2006/relationships")
                .replace("http://purl.oclc.org/ooxml/drawingml/main", OFFICE + "drawingml/2006/main");
        return names.contains("t=\"d\"") ? DATE.matcher(names).replaceAll("$1str$2") : names;
    }
}
