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
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that no plant has are found by file, row and column before anything is solved. */
class NumbersOutOfThisWorldTest {
    private static Stream<Column> numbers() {
        List<Table> tables = new ArrayList<>(Tables.ALL);
        tables.add(Settings.TABLE);
        return tables.stream().flatMap(table -> table.columns().stream()).filter(Column::isNumber);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void beyondTheAllowedIsAnErrorInEveryColumn(Column column) {
        Type.Amount amount = (Type.Amount) column.type();
        for (String text : List.of(
                amount.whole() ? "1e300" : String.valueOf(amount.most() * 1.01), "1e300", "-1e300", "1e18", "-1e18")) {
            assertThat(found(column, text))
                    .as("%s = %s", column.name(), text)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatIsAllowedAndUsualIsNone(Column column) {
        Type.Amount amount = (Type.Amount) column.type();
        for (double value : new double[] {amount.low(), amount.high()}) {
            if (amount.allows(value)) {
                String text = amount.whole() ? String.valueOf((long) value) : String.valueOf(value);
                assertThat(found(column, text))
                        .as("%s = %s", column.name(), text)
                        .noneMatch(finding -> finding.message().contains("too ")
                                || finding.message().contains("is that meant")
                                || finding.message().contains("above "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void beyondTheUsualIsAWarning(Column column) {
        Type.Amount amount = (Type.Amount) column.type();
        double value = amount.whole() ? Math.rint(amount.high() + 1) : (amount.high() + amount.most()) / 2;
        if (value <= amount.high() || value > amount.most() || !amount.allows(value)) {
            return; // all that is allowed is usual
        }
        String text = amount.whole() ? String.valueOf((long) value) : String.valueOf(value);
        assertThat(found(column, text))
                .as("%s = %s", column.name(), text)
                .anyMatch(finding -> finding.severity() == Severity.WARNING
                        && finding.message().contains("is that meant?"));
    }

    /** The findings at this cell of a table that has no other. */
    private static List<Finding> found(Column column, String text) {
        boolean setting = column.table().equals("settings");
        String table = setting ? "case" : column.table();
        Map<String, String> tables = setting
                ? Map.of("case", "currency: EUR\n" + column.name() + ": " + text + "\n")
                : Map.of("case", "currency: EUR\n", table, column.name() + "\n" + text + "\n");
        assertThat(CaseTable.TABLE).isNotNull();
        return Intake.readText(tables, null, null).findings().stream()
                .filter(finding -> finding.file().startsWith(table + ".")
                        && finding.row() == 2
                        && finding.column().equals(column.name()))
                .toList();
    }

    @Test
    void moneyInASmallCurrencyIsNotDoubted() {
        CaseText text = TinyCase.text().rows("fx", "VND,,0.00004,S1").table("prices", """
                        seller,buyer,product,price,currency,source
                        cells,maker,battery,60000000,VND,S1
                        """);
        assertThat(text.read().findings())
                .noneMatch(finding -> finding.message().contains("is that meant"));
        assertThat(text.table("prices", text.text("prices").replace("VND", "EUR"))
                        .read()
                        .findings())
                .anyMatch(finding -> finding.where().equals("prices.csv, row 2, column price")
                        && finding.message().contains("is that meant"));
    }

    @Test
    void aRangeBeyondWhatItsColumnMayHaveIsFound() {
        CaseText text = TinyCase.text().table("ranges", "table,filter,column,low,high\nlanes,,cost,-5,200\n");
        assertThat(text.read().findings())
                .anyMatch(finding -> finding.where().equals("ranges.csv, row 2, column low")
                        && finding.message().contains("is no value that column cost may have"));
    }

    /** Each quantity by itself may be; down the bill of materials they multiply. */
    @Test
    void quantitiesThatMultiplyAreFoundAtTheGreatestOfTheChain() {
        CaseText text = TinyCase.text()
                .rows("products", "p1,1,,,S1\np2,1,,,S1\np3,1,,,S1")
                .rows("processes", "m1,novo-mesto,p1,1,,,,S1\nm2,novo-mesto,p2,1,,,,S1\nm3,novo-mesto,p3,1,,,,S1")
                .rows("inputs", "assemble,p1,5000\nm1,p2,90000\nm2,p3,6000");
        assertThat(text.read().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).isEqualTo("inputs.csv, row 4, column quantity");
                    assertThat(finding.message()).contains("car → p1 → p2 → p3");
                });
    }

    @Test
    void aPriceTimesAVolumeIsFound() {
        CaseText text = TinyCase.text()
                .table(
                        "demand",
                        "market,product,period,volume,price,must_serve,source\nfrance,car,2026,1e8,1e11,0,S1\n");
        assertThat(text.read().findings())
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.where().equals("demand.csv, row 2, column price")
                        && finding.message().contains("more than there is"));
    }

    @ParameterizedTest(name = "existing {0}, modules {1}, from {2}: {3}")
    @CsvSource({
        "100,0,2026-01-01,true",
        "120,0,2026-01-01,false",
        "0,60,2026-01-01,true",
        "100,60,2027-10-01,true",
        "100,60,2027-01-01,false",
        "100,60,2026-01-01,false"
    })
    void aLeastVolumeAboveWhatTheLineCanEverMakeIsFound(int existing, int module, String earliest, boolean found) {
        CaseText text = new CaseText()
                .table("case", "currency: EUR\nviewpoint: me\n")
                .table("periods", "period,start,end\n2026,2026-01-01,\n2027,2027-01-01,2028-01-01\n")
                .table("companies", "company,country\nme,FR\n")
                .table("sites", "site,company\nplant,me\n")
                .table("products", "product\ncar\n")
                .table(
                        "lines",
                        "line,site,existing,module,earliest\nl,plant," + existing + "," + module + "," + earliest
                                + "\n")
                .table(
                        "processes",
                        "process,site,product,cost,line,min_volume\ncheap,plant,car,5,l,120\ndear,plant,car,50,,\n")
                .table("demand", "market,product,volume,price\nplant,car,500,100\n");
        assertThat(text.read().findings().stream()
                        .anyMatch(finding -> finding.where().equals("processes.csv, row 2, column min_volume")
                                && finding.message().contains("the process is never used")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31,2027-12-31,periods.csv|3|start,write 2027-01-01 there",
        "2027-01-01,2027-12-31,periods.csv|3|end,write 2028-01-01",
        "2027-01-01,2027-06-30,periods.csv|3|end,write 2027-07-01",
        "2027-01-01,2028-01-01,,"
    })
    void anEndWrittenAsTheLastDayIsFound(String first, String last, String place, String fix) {
        CaseText text = TinyCase.text()
                .table("periods", "period,start,end\n2026,2026-01-01," + first + "\n2027,2027-01-01," + last + "\n");
        List<Finding> found = text.read().findings().stream()
                .filter(finding -> finding.file().equals("periods.csv"))
                .toList();
        if (place == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .anyMatch(finding -> (finding.file() + "|" + finding.row() + "|" + finding.column()).equals(place)
                            && finding.fix().contains(fix));
        }
    }

    @Test
    void aRowThatEndsADayBeforeAPeriodIsFound() {
        CaseText text = TinyCase.text().table("prices", """
                seller,buyer,product,price,valid_until,source
                cells,maker,battery,2300,2026-12-31,S1
                """);
        assertThat(text.read().findings())
                .anyMatch(finding -> finding.where().equals("prices.csv, row 2, column valid_until")
                        && finding.fix().contains("write 2027-01-01"));
    }
}
