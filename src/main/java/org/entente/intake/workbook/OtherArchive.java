package org.entente.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What a zip archive is that is no {@code .xlsx} workbook. */
final class OtherArchive {
    private OtherArchive() {}

    /** What it is; null where it may be a workbook. */
    static @Nullable Foreign of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String type = text(zip, "mimetype");
            if (type.contains("opendocument.spreadsheet")) {
                return new Foreign(
                        "It is an OpenDocument spreadsheet (.ods), which is not read.",
                        "Open it in LibreOffice or Excel and save it as \"Excel workbook (.xlsx)\".");
            }
            if (type.contains("opendocument")) {
                return new Foreign("It is an OpenDocument file, but no spreadsheet.", "Name the workbook.");
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return new Foreign(
                        "It is a binary workbook (.xlsb), which is not read.",
                        "Open it in Excel and save it as \"Excel workbook (.xlsx)\".");
            }
            if (zip.getEntry("Index/Document.iwa") != null
                    || zip.getEntry("Index.zip") != null
                    || zip.getEntry("index.apxl") != null) {
                return new Foreign(
                        "It is a spreadsheet of Apple Numbers, which is not read.",
                        "Export it from Numbers: File, Export To, Excel.");
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                return new Foreign("It is a document of Word or PowerPoint, no workbook.", "Name the workbook.");
            }
            if (zip.getEntry("[Content_Types].xml") == null
                    && zip.stream().noneMatch(entry -> entry.getName().startsWith("xl/"))) {
                boolean folder = zip.stream().anyMatch(entry -> entry.getName().endsWith("case.yaml"));
                return new Foreign(
                        folder ? "It is a case folder packed into an archive." : "It is a zip archive, no workbook.",
                        folder ? "Unpack it and name the folder." : "Name the workbook.");
            }
            return null;
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }
}
