package org.entente.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that is no {@code .xlsx} workbook, whatever its name says.
 *
 * @param message as a sentence
 * @param fix as a sentence
 */
record Foreign(String message, String fix) {
    private static final int HEAD = 1 << 20;
    private static final String SAVE = "Open it there and save it as \"Excel workbook (.xlsx)\".";

    /** What the file is, null where it is a workbook as far as one can tell without reading it. */
    static @Nullable Foreign of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return new Foreign("It is no .xlsx workbook: the file is empty.", "Save the workbook again.");
        }
        if (starts(head, 0xD0, 0xCF)) {
            return OldOffice.of(head);
        }
        if (starts(head, 'P', 'K')) {
            return OtherArchive.of(file);
        }
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.contains("excel.sheet") && text.contains("<?xml")) {
            return new Foreign("It is a workbook of the \"XML Spreadsheet 2003\" format.", SAVE);
        }
        if (text.startsWith("<html") || text.startsWith("<!doctype html") || text.startsWith("<table")) {
            return new Foreign("It is a web page, whatever its name says.", SAVE);
        }
        return new Foreign(
                "It is no .xlsx workbook.",
                "Save it as \"Excel workbook (.xlsx)\", or name a folder with case.yaml and CSV files.");
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length >= 4 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }
}
