package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are called workbooks and are others, workbooks of another form, and damaged ones: each is named for what it is. */
class OtherWorkbooksTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ods | mimetype=application/vnd.oasis.opendocument.spreadsheet | OpenDocument spreadsheet (.ods) | save it as "Excel workbook
            xlsb | xl/workbook.bin= | binary workbook (.xlsb) | save it as "Excel workbook
            numbers | Index/Document.iwa= | Apple Numbers | Export it from Numbers
            docx | word/document.xml= | Word or PowerPoint | Name the workbook
            zip | case/case.yaml= | case folder packed | Unpack it
            zip | a.txt= | zip archive | Name the workbook
            """)
    void archivesOfOtherPrograms(String ending, String part, String message, String fix) throws IOException {
        Path file = folder.resolve("case." + ending);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part.substring(0, part.indexOf('='))));
            zip.write(part.substring(part.indexOf('=') + 1).getBytes(StandardCharsets.UTF_8));
        }
        assertOnly(file, message, fix);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Workbook | workbook of the old .xls format. | without a password
            EncryptedPackage | protected by a password | take the password off
            WordDocument | document of an old Office | Name the workbook
            """)
    void filesOfOldOffice(String stream, String message, String fix) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.write(new byte[1024]);
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[512]);
        Path file = folder.resolve("case.xlsx");
        Files.write(file, bytes.toByteArray());
        assertOnly(file, message, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><body> | web page
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?> | XML Spreadsheet 2003
            a;b | no .xlsx workbook
            """)
    void textsCalledWorkbooks(String text, String message) throws IOException {
        Path file = folder.resolve("case.xls");
        Files.writeString(file, text);
        assertOnly(file, message, "xlsx");
    }

    /** Excel's "Strict Open XML Spreadsheet": other names of namespaces, dates as text. */
    @Test
    void theStrictFormSaysTheSame() throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        MadeUpFiles.tiny().write(plain);
        Path strict = folder.resolve("strict.xlsx");
        rewrite(plain, strict);

        Reading reading = Intake.read(strict, null, null);

        assertThat(reading.orThrow().periods().getFirst().start()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(reading.orThrow().periods())
                .isEqualTo(Intake.read(plain, null, null).orThrow().periods());
    }

    private static void rewrite(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace("s=\"1\"><v>46023</v>", "s=\"1\" t=\"d\"><v>2026-01-01T00:00:00</v>");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(xml.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    /** What is damaged is said by sheet and cell, and nothing else is: no missing name follows from it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <row r="2"><c r="FXSHRXW2"><v>1</v></c></row> | 2 | at cell FXSHRXW2: it lies outside a sheet
            <row r="2"><c r="XFE2"><v>1</v></c></row> | 2 | at cell XFE2: it lies outside
            <row r="2"><c r="ZZZZZZZ1"><v>1</v></c></row> | 1 | at cell ZZZZZZZ1: it lies outside
            <row r="1048577"><c><v>1</v></c></row> | 0 | row '1048577' is none a sheet can have
            <row r="99999999999"><c><v>1</v></c></row> | 0 | row '99999999999' is none
            <row r="2"><c r="A2" s="x"><v>1</v></c></row> | 2 | at cell A2: its style 'x' is no number
            <row r="2"><c r="A2" t="s"><v>7</v></c></row> | 2 | at cell A2: its text '7' is none of the workbook's
            <row r="2"><c r="A2" t="q"><v>7</v></c></row> | 2 | at cell A2: its type 'q' is unknown
            <row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row> | 2 | at cell B2: the cell stands twice
            <row r="1"><c r="A1"><v>1</v></c></row><row r="1"/> | 0 | row 1 stands twice
            <row r="2"><c r="A2"><v>1</v></row> | 2 | at cell A2: the sheet is damaged here
            """)
    void aDamageIsSaidByItsCell(String rows, int row, String message) throws IOException {
        Path file = folder.resolve("damaged.xlsx");
        String header = rows.startsWith("<row r=\"1\"")
                ? ""
                : "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>site</t></is></c></row>";
        MadeUpFiles.tiny()
                .sheet("sites", "<sheetData>" + header + rows + "</sheetData>")
                .write(file);

        List<Finding> found = Intake.check(file);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("sheet sites");
            assertThat(finding.row()).isEqualTo(row);
            assertThat(finding.message()).startsWith("The workbook is damaged").contains(message);
        });
    }

    @Test
    void aTextThatCanBeReadTwoWaysIsFoundAsInACsvFile() throws IOException {
        Path file = folder.resolve("dots.xlsx");
        MadeUpFiles.tiny()
                .table("demand", "market,product,volume,price\nplant,car,text 110.000,text 1.215")
                .table("case", "key,value\ncurrency,EUR\nviewpoint,maker\nhours_per_job,text 1.600")
                .write(file);

        assertThat(Intake.check(file))
                .filteredOn(finding -> finding.message().contains("can be read as"))
                .extracting(finding -> finding.where() + ": " + finding.message())
                .containsExactly(
                        "sheet case, row 4, column value: '1.600' can be read as 1600 or as 1.600.",
                        "sheet demand, row 2, column price: '1.215' can be read as 1215 or as 1.215.",
                        "sheet demand, row 2, column volume: '110.000' can be read as 110000 or as 110.000.");
    }

    @Test
    void soIsATextThatAFormulaMakes() throws IOException {
        Path file = folder.resolve("made.xlsx");
        MadeUpFiles.tiny()
                .sheet(
                        "products",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>product</t></is></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><t>mass_kg</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>car</t></is></c>"
                                + "<c r=\"B2\" t=\"str\"><f>&quot;1.2&quot;&amp;&quot;15&quot;</f><v>1.215</v></c></row></sheetData>")
                .write(file);
        assertThat(Intake.check(file))
                .anyMatch(finding -> finding.where().equals("sheet products, row 2, column mass_kg")
                        && finding.message().equals("'1.215' can be read as 1215 or as 1.215."));
    }

    @Test
    void aTimeOfDayIsNoDate() throws IOException {
        Path file = folder.resolve("time.xlsx");
        MadeUpFiles.tiny()
                .table("periods", "period,start,end\n2026,date 46023.5,date 46388")
                .write(file);
        assertThat(Intake.check(file))
                .anyMatch(finding -> finding.message().contains("a time of day beside the date 2026-01-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            =0.2→0.2 | 0.2
            =-300→-300 | -300
            ="*1.1"→*1.1 | *1.1
            text =5 | 5
            -300 | no longer what was typed
            1190 | no longer what was typed
            =B2→5 | of which one cannot tell what it changes
            =1/3→0.333 | of which one cannot tell
            """)
    void anEditTypedInExcelIsRightOrFound(String cell, String meant) throws IOException {
        Path file = folder.resolve("edits.xlsx");
        MadeUpFiles.tiny()
                .table(
                        "scenarios",
                        "scenario,table,filter,column,change\ns,processes,,co2_kg," + cell.replace("\"", "&quot;"))
                .table("processes", "process,site,product,cost,co2_kg\nassemble,plant,car,1,100")
                .write(file);

        Reading reading = Intake.read(file, null, "s");

        if (meant.startsWith("no ") || meant.startsWith("of ")) {
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .singleElement()
                    .matches(finding -> finding.where().equals("sheet scenarios, row 2, column change")
                            && finding.message().contains(meant));
        } else {
            double value =
                    meant.startsWith("*") ? 100 * Double.parseDouble(meant.substring(1)) : Double.parseDouble(meant);
            assertThat(reading.orThrow().processes().getFirst().co2Kg())
                    .isEqualTo(value, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static void assertOnly(Path file, String message, String fix) {
        assertThat(Intake.check(file)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains(message);
            assertThat(finding.fix()).contains(fix);
        });
    }
}
