package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A key twice is a finding in every table, never a crash and never a thing made twice. */
class RowsTwiceTest {
    private static Stream<String> tables() {
        return Tables.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aRowPastedTwiceIsFound(String name) {
        Table table = Tables.named(name);
        String text = table == CaseTable.TABLE ? "currency: EUR\ncurrency: EUR\n" : twice(table);

        List<Finding> found = Intake.readText(Map.of(name, text), null, null).findings();

        int row = table == CaseTable.TABLE ? 2 : 3;
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.file()).startsWith(name);
            assertThat(finding.row()).isEqualTo(row);
            assertThat(finding.message()).contains("is there twice, first in row " + (row - 1));
        });
    }

    /** A header and twice the row of examples. */
    private static String twice(Table table) {
        List<String> names = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            if (table.identity().contains(column) || column.required()) {
                names.add(column.name());
                cells.add('"' + column.example() + '"');
            }
        }
        String row = String.join(",", cells) + "\n";
        return String.join(",", names) + "\n" + row + row;
    }

    /** Any one row of a whole case twice, in the table that crashed and in all others: found, and nothing is made of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sites",
        "countries",
        "companies",
        "products",
        "lines",
        "processes",
        "inputs",
        "lanes",
        "prices",
        "demand"
    })
    void inAWholeCase(String name) {
        CaseText text = TinyCase.text();
        String table = text.text(name);
        int rows = table.split("\n").length - 1;
        for (int row = 1; row <= rows; row++) {
            String pasted = table + table.split("\n")[row] + "\n";
            List<Finding> found = text.table(name, pasted).read().findings();
            int at = rows + 2;
            assertThat(found.stream().filter(finding -> finding.severity() == Severity.ERROR))
                    .as("%s, row %d", name, row + 1)
                    .hasSize(1)
                    .allSatisfy(finding -> assertThat(finding.row()).isEqualTo(at));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            duties | origin,destination,hs_code,kind,rate | CN,EU,8507,,1% | CN,EU,85.07,MFN,2%
            lanes | from,to,product,mode | ningde,novo-mesto,battery,sea | ningde,novo-mesto,battery,Sea
            precedence | before,after,kind | a,b, | a,b,FS
            ranges | table,filter,column,low,high | lanes,from=a & to=b,cost,1,2 | Lanes,from=a&to=b,cost,1,3
            headcounts | team,from,people | a,2026-01-01,4 | a,2026-01-01T00:00,5
            strategies | strategy,table,filter,column,change | s,lanes,,cost,*1.1 | s,lanes,*,cost,*1.1
            """)
    void cellsThatMeanTheSameAreTheSame(String name, String header, String one, String other) {
        String text = header + "\n" + one + "\n" + other + "\n";

        List<Finding> found = Intake.readText(Map.of(name, text), null, null).findings();

        assertThat(found).anyMatch(finding -> finding.message().contains("is there twice, first in row 2"));
    }

    @Test
    void daysThatDoNotOverlapAreNoRepetition() {
        CaseText text = TinyCase.text().table("duties", """
                origin,destination,hs_code,rate,valid_from,valid_until
                CN,EU,8507,1.3%,2026-01-01,2027-01-01
                CN,EU,8507,2.3%,2027-01-01,
                CN,EU,8507,3.3%,,2026-01-01
                """);
        assertThat(text.read().findings())
                .noneMatch(finding -> finding.message().contains("twice"));
    }

    @Test
    void daysThatOverlapAre() {
        CaseText text = TinyCase.text().table("duties", """
                origin,destination,hs_code,rate,valid_from,valid_until
                CN,EU,8507,1.3%,2026-01-01,2027-01-01
                CN,EU,8507,2.3%,2026-12-31,
                CN,EU,8507,3.3%,,2026-01-02
                """);
        assertThat(text.read().findings())
                .filteredOn(finding -> finding.message().contains("for days that overlap"))
                .extracting(Finding::row)
                .containsExactly(3, 4);
    }

    @Test
    void aRowThatAStrategyAddsAgainStandsInItsOwnFile() {
        CaseText text = TinyCase.text().table("strategies", """
                strategy,table,filter,column,change
                s,demand,,market=france; product=car; period=2026; volume=5; price=9,add
                """);
        assertThat(text.read("s", null).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("strategies.csv");
                    assertThat(finding.message()).contains("first in demand.csv, row 2");
                });
    }

    @Test
    void twoRangesOfOneNumberAreSaid() {
        CaseText text = TinyCase.text().table("ranges", """
                table,filter,column,low,high
                lanes,,cost,0,200
                lanes,mode=sea,cost,4,6
                """);
        assertThat(text.read().findings())
                .anyMatch(finding -> finding.file().equals("ranges.csv")
                        && finding.row() == 3
                        && finding.message().contains("A number has two ranges: of row 2"));
    }
}
