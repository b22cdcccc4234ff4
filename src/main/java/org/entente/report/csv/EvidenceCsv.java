package org.entente.report.csv;

import java.io.IOException;
import java.util.List;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.Exhibit;
import org.entente.explain.evidence.FlipDistance;
import org.entente.network.Figure;
import org.entente.network.Source;
import org.jspecify.annotations.Nullable;

/** Every figure of a case, a row each, with source, grade, age, range and weight. */
public final class EvidenceCsv {
    private static final List<String> HEADER = List.of(
            "table",
            "row",
            "key",
            "column",
            "value",
            "unit",
            "low",
            "high",
            "assumption",
            "grade",
            "source",
            "title",
            "publisher",
            "date",
            "address",
            "as_of",
            "age_days",
            "cost",
            "share_of_cost",
            "flip_value",
            "flip_closeness",
            "flip",
            "note");

    private EvidenceCsv() {}

    /**
     * Writes the table.
     *
     * @param decimalComma semicolons between columns and decimal commas, for spreadsheets that expect them
     */
    public static void write(Dossier dossier, boolean decimalComma, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out, decimalComma);
        for (String name : HEADER) {
            csv.text(name);
        }
        csv.end();
        for (Exhibit exhibit : dossier.exhibits()) {
            row(exhibit, csv);
        }
    }

    private static void row(Exhibit exhibit, CsvWriter csv) throws IOException {
        Figure figure = exhibit.figure();
        csv.text(figure.row().table())
                .number(figure.row().line())
                .text(figure.key())
                .text(figure.column())
                .number(figure.value())
                .text(figure.unit())
                .number(figure.low())
                .number(figure.high())
                .text(figure.isAssumption() ? "yes" : "no")
                .text(figure.confidence());
        source(figure.source(), csv);
        csv.text(figure.asOf())
                .number(exhibit.days().isPresent() ? exhibit.days().getAsLong() : Double.NaN)
                .number(exhibit.money())
                .number(exhibit.share());
        FlipDistance flip = exhibit.flip().orElse(null);
        csv.number(flip == null ? Double.NaN : flip.value())
                .number(flip == null ? Double.NaN : flip.closeness())
                .text(flip == null ? "" : flip.sentence())
                .text(figure.note())
                .end();
    }

    private static void source(@Nullable Source source, CsvWriter csv) throws IOException {
        csv.text(source == null ? "" : source.id())
                .text(source == null ? "" : source.title())
                .text(source == null ? "" : source.publisher())
                .text(source == null ? "" : source.date())
                .text(source == null ? "" : source.address());
    }
}
