package org.entente.intake.workbook;

import java.nio.charset.StandardCharsets;

/** What a compound file is: the container of old Office files, in which new ones stand when they are encrypted. */
final class OldOffice {
    private OldOffice() {}

    static Foreign of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage"))) {
            return new Foreign(
                    "The workbook is protected by a password, so that it cannot be read.",
                    "Open it in Excel, take the password off (File, Info, Protect Workbook), and save it.");
        }
        boolean workbook = text.contains(wide("Workbook")) || text.contains(wide("Book"));
        boolean document = text.contains(wide("WordDocument")) || text.contains(wide("PowerPoint Document"));
        if (document && !workbook) {
            return new Foreign("It is a document of an old Office, no workbook.", "Name the workbook.");
        }
        return new Foreign(
                "It is a workbook of the old .xls format" + (workbook ? "." : ", or protected by a password."),
                "Open it in Excel and save it as \"Excel workbook (.xlsx)\" without a password.");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
