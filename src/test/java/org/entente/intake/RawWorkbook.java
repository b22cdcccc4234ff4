package org.entente.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that they can be wrong in any way. */
final class RawWorkbook {
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();

    /** A sheet of text and numbers, a row per line, cells separated by commas. */
    RawWorkbook table(String name, String csv) {
        return sheet(name, rows(csv));
    }

    /** A sheet with any XML in the place of its rows. */
    RawWorkbook sheet(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    RawWorkbook hide(String name) {
        hidden.add(name);
        return this;
    }

    static String rows(String csv) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        int row = 1;
        for (String line : csv.split("\n")) {
            xml.append("<row r=\"").append(row).append("\">");
            char column = 'A';
            for (String cell : line.split(",")) {
                xml.append(cell(String.valueOf(column) + row, cell));
                column++;
            }
            xml.append("</row>");
            row++;
        }
        return xml.append("</sheetData>").toString();
    }

    private static String cell(String at, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("#")) {
            return "<c r=\"" + at + "\" t=\"e\"><v>" + text + "</v></c>";
        }
        if (text.startsWith("=")) {
            int value = text.indexOf("→");
            return value < 0
                    ? "<c r=\"" + at + "\"><f>" + text.substring(1) + "</f></c>"
                    : "<c r=\"" + at + "\"><f>" + text.substring(1, value) + "</f><v>" + text.substring(value + 1)
                            + "</v></c>";
        }
        if (text.startsWith("date ")) {
            return "<c r=\"" + at + "\" s=\"1\"><v>" + text.substring(5) + "</v></c>";
        }
        if (text.startsWith("text ")) {
            return cell(at, "\0" + text.substring(5));
        }
        if (text.matches("-?[0-9.]+")) {
            return "<c r=\"" + at + "\"><v>" + text + "</v></c>";
        }
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text.replace("\0", "") + "</t></is></c>";
    }

    void write(Path file) throws IOException {
        StringBuilder book = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        int number = 1;
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                String part = "worksheets/sheet" + number + ".xml";
                put(zip, "xl/" + part, worksheet(sheet.getValue()));
                book.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\""
                        + (hidden.contains(sheet.getKey()) ? " state=\"hidden\"" : "") + " r:id=\"rId" + number
                        + "\"/>");
                relations.append("<Relationship Id=\"rId" + number
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\""
                        + part + "\"/>");
                types.append(
                        "<Override PartName=\"/xl/" + part
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                number++;
            }
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    %s</Types>""".formatted(types));
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets>%s</sheets></workbook>""".formatted(book));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s
                    <Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                    </Relationships>""".formatted(relations));
            put(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        }
    }

    static String worksheet(String inner) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + inner
                + "</worksheet>";
    }

    static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        String declared = xml.startsWith("<?xml") ? xml : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml;
        zip.write(declared.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
