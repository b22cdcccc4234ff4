package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;

/** What was found in a case as JSON; the shape is {@code docs/reference/check.schema.json}. */
public final class CheckJson {
    private static final String FORMAT = "entente-check/1";

    private CheckJson() {}

    /**
     * Writes findings.
     *
     * @param caseName folder or workbook as the user named it
     */
    public static void write(String caseName, String strategy, String scenario, List<Finding> findings, Appendable out)
            throws IOException {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject()
                .field("format", FORMAT)
                .field("case", caseName)
                .field("strategy", strategy)
                .field("scenario", scenario)
                .field("errors", errors)
                .field("warnings", findings.size() - errors);
        findings(findings, json);
        json.endObject().finish();
    }

    static void findings(List<Finding> findings, JsonWriter json) throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : findings) {
            finding(finding, json);
        }
        json.endArray();
    }

    private static void finding(Finding finding, JsonWriter json) throws IOException {
        json.beginObject()
                .field("severity", PlanJson.code(finding.severity()))
                .field("file", finding.file())
                .field("row", finding.row())
                .field("column", finding.column())
                .field("value", finding.value())
                .field("message", finding.message())
                .field("fix", finding.fix())
                .endObject();
    }
}
