package org.entente.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The malformed cases that are workbooks, large, or links: made when the test runs. */
final class MadeUpFiles {
    private MadeUpFiles() {}

    /** Makes the case of this name in the folder; the path to read. */
    static Path make(String name, Path folder) throws IOException {
        Path book = folder.resolve("case.xlsx");
        switch (name) {
            case "workbook-with-error-cell" ->
                tiny().table("processes", processes("#REF!")).write(book);
            case "workbook-with-formula-without-value" ->
                tiny().table("processes", processes("=A1*2")).write(book);
            case "workbook-with-date-for-number" ->
                tiny().table("processes", processes("date 46082")).write(book);
            case "workbook-with-merged-header" ->
                tiny().sheet(
                                "processes",
                                RawWorkbook.rows("process,site,product\nassemble,plant,car,9000")
                                        + "<mergeCells count=\"1\"><mergeCell ref=\"C1:D1\"/></mergeCells>")
                        .write(book);
            case "workbook-with-hidden-sheet" -> tiny().hide("demand").write(book);
            case "workbook-with-mistyped-sheet" -> renamed().write(book);
            case "workbook-cut-off" -> {
                tiny().write(book);
                byte[] whole = Files.readAllBytes(book);
                Files.write(book, Arrays.copyOf(whole, whole.length / 2));
            }
            case "workbook-with-broken-sheet" ->
                tiny().sheet("processes", "<sheetData><row><c></sheetData>").write(book);
            case "workbook-with-entity-bomb" -> entityBomb(book);
            case "workbook-that-is-text" -> Files.writeString(book, "process,site,product\n");
            case "workbook-of-old-excel" -> {
                book = folder.resolve("case.xls");
                byte[] old = new byte[4096];
                byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                };
                System.arraycopy(mark, 0, old, 0, mark.length);
                Files.write(book, old);
            }
            case "workbook-zip-bomb" -> zipBomb(book);
            case "workbook-of-zeros-200-mb" -> grow(book, "PK\3\4");
            case "csv-of-200-mb" -> {
                folder(folder);
                grow(folder.resolve("processes.csv"), "process,site,product\n");
                return folder;
            }
            case "link-loop" -> {
                folder(folder);
                Files.createSymbolicLink(folder.resolve("lanes.csv"), Path.of("lanes.csv"));
                return folder;
            }
            case "link-to-nowhere" -> {
                folder(folder);
                Files.createSymbolicLink(folder.resolve("lanes.csv"), Path.of("nowhere.csv"));
                return folder;
            }
            case "no-such-case" -> book = folder.resolve("nowhere");
            case "csv-file-for-a-case" -> {
                book = folder.resolve("processes.csv");
                Files.writeString(book, processes("1"));
            }
            default -> throw new IllegalArgumentException("nothing makes " + name);
        }
        return book;
    }

    static RawWorkbook tiny() {
        return new RawWorkbook()
                .table("case", "key,value\ncurrency,EUR\nviewpoint,maker")
                .table("periods", "period,start,end\n2026,date 46023,date 46388")
                .table("companies", "company,country\nmaker,FR")
                .table("sites", "site,company\nplant,maker")
                .table("products", "product\ncar")
                .table("processes", processes("=8000+1000→9000"))
                .table("demand", "market,product,volume,price\nplant,car,100,20000");
    }

    private static RawWorkbook renamed() {
        return new RawWorkbook()
                .table("case", "key,value\ncurrency,EUR\nviewpoint,maker")
                .table("periods", "period,start,end\n2026,date 46023,date 46388")
                .table("companies", "company,country\nmaker,FR")
                .table("sites", "site,company\nplant,maker")
                .table("products", "product\ncar")
                .table("proceses", processes("9000"))
                .table("demand", "market,product,volume\nplant,car,100");
    }

    private static String processes(String cost) {
        return "process,site,product,cost\nassemble,plant,car," + cost;
    }

    private static void folder(Path folder) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        Files.writeString(folder.resolve("periods.csv"), "period,start,end\n2026,2026-01-01,2027-01-01\n");
        Files.writeString(folder.resolve("companies.csv"), "company,country\nmaker,FR\n");
        Files.writeString(folder.resolve("sites.csv"), "site,company\nplant,maker\n");
        Files.writeString(folder.resolve("products.csv"), "product\ncar\n");
        Files.writeString(folder.resolve("processes.csv"), "process,site,product,cost\nassemble,plant,car,1\n");
        Files.writeString(folder.resolve("demand.csv"), "market,product,volume\nplant,car,1\n");
    }

    /** 200 MB on paper, next to nothing on disk. */
    private static void grow(Path file, String head) throws IOException {
        Files.writeString(file, head, StandardCharsets.ISO_8859_1);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(200L << 20);
        }
    }

    private static void zipBomb(Path file) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int mb = 0; mb < 600; mb++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
    }

    private static void entityBomb(Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY e0 \"boom\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml.append("]>");
        String sheet = RawWorkbook.worksheet(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e11;</t></is></c>" + "</row></sheetData>");
        Path plain = file.resolveSibling("plain.xlsx");
        tiny().write(plain);
        try (var from = new java.util.zip.ZipFile(plain.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(from.entries())) {
                boolean last = entry.getName().endsWith("sheet7.xml");
                byte[] bytes = last
                        ? (xml + sheet).getBytes(StandardCharsets.UTF_8)
                        : from.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
    }
}
