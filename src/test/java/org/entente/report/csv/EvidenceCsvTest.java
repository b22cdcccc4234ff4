package org.entente.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.TwoRoutes;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.FlipDistance;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;

/** A table that Excel opens, and that runs nothing there. */
class EvidenceCsvTest {
    private static List<String> lines(boolean decimalComma) throws IOException {
        TwoRoutes tables = new TwoRoutes()
                .change("prices.csv", "price,source", "price,source,note")
                .change("prices.csv", "battery,2000,S1", "battery,2000.5,S1,\"=HYPERLINK(\"\"x\"\"), as told\"");
        StringBuilder out = new StringBuilder();
        Dossier dossier = Dossier.of(Plans.of(tables.network()), LocalDate.of(2026, 1, 31), FlipDistance.Book.EMPTY);
        EvidenceCsv.write(dossier, decimalComma, out);
        return List.of(out.toString().split("\r\n"));
    }

    @Test
    void commasAndPoints() throws IOException {
        List<String> lines = lines(false);

        assertThat(lines.getFirst())
                .startsWith("\uFEFFtable,row,key,column,value,unit,low,high,assumption,grade,source,");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "prices,2,price cells maker battery,price,2000.5,EUR per unit,,,no,,S1,Made up,Nobody,2026-01-01,"
                                        + "https://example.org/,,30,4401100,0.")
                        .endsWith(",,,\"'=HYPERLINK(\"\"x\"\"), as told\""));
    }

    @Test
    void semicolonsAndCommas() throws IOException {
        List<String> lines = lines(true);

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("prices;2;price cells maker battery;price;2000,5;EUR per unit;;;no;"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .hasSize(23));
    }
}
