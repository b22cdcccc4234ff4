package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.Filler;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Goal;
import org.entente.network.Period;
import org.jspecify.annotations.Nullable;

/** The settings of the case: the rows of table {@code case}, read as one row with a column for each setting. */
final class Question {
    private final Assembly assembly;
    private final Findings findings;
    private final String file;
    private final Typed settings;

    Question(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        Sheet written = assembly.sheets.sheet(CaseTable.TABLE);
        this.file = written.file();
        Sheet turned = new Sheet(Settings.TABLE, file, true);
        turned.rows().add(turn(written));
        if (!written.present()) {
            turned.missing().addAll(Settings.TABLE.columns());
        }
        assembly.rows(CaseTable.TABLE);
        this.settings = assembly.typing().read(turned).getFirst();
        assembly.typing().caseCurrency(settings.text(Settings.CURRENCY));
    }

    private Row turn(Sheet written) {
        Row one = new Row(Settings.TABLE, file, 0);
        for (Row row : written.rows()) {
            String key = Filler.fold(row.text(CaseTable.KEY));
            Column column = Settings.TABLE.column(key);
            if (column != null) {
                Row.Origin edit = row.origin(CaseTable.VALUE);
                Place place = edit == null ? row.place().column(key) : edit.place();
                one.set(column, row.get(CaseTable.VALUE), new Row.Origin(place, "", row));
            } else if (!key.isEmpty()) {
                List<String> keys = Settings.TABLE.columnNames();
                findings.error(
                        row.place(CaseTable.KEY),
                        key,
                        "There is no setting '" + Findings.shorten(key) + "'." + Suggest.phrase(key, keys),
                        "Settings are " + String.join(", ", keys) + ".");
            }
        }
        return one;
    }

    /** The case's currency code, {@code ???} where it is missing. */
    String currency() {
        String code = settings.text(Settings.CURRENCY);
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            findings.error(
                    settings.place(Settings.CURRENCY),
                    code,
                    "'" + code + "' is no currency code.",
                    "Write the three capital letters of ISO 4217, such as EUR.");
        }
        return code.isEmpty() ? "???" : code;
    }

    /** First day of the development programme: the day set, else that of the first period; null where neither is known. */
    @Nullable
    LocalDate programmeStart() {
        List<Period> periods = assembly.builder.periods();
        LocalDate set = settings.day(Settings.PROGRAMME_START);
        return set == null && !periods.isEmpty() ? periods.getFirst().start() : set;
    }

    /** The settings; null where the viewpoint or the start is not known. */
    @Nullable
    CaseSettings settings(String strategy, String scenario) {
        Company viewpoint = assembly.names.find(settings, Settings.VIEWPOINT, assembly.names.companies);
        List<Period> periods = assembly.builder.periods();
        LocalDate start = settings.day(Settings.START);
        if (start == null && !periods.isEmpty()) {
            start = periods.getFirst().start();
        }
        if (start != null
                && !periods.isEmpty()
                && start.isAfter(periods.getFirst().start())) {
            findings.error(
                    settings.place(Settings.START),
                    start.toString(),
                    "The programme starts on " + start + ", after its first period, which starts on "
                            + periods.getFirst().start() + ".",
                    "Start with the first period or before.");
        }
        if (viewpoint == null || start == null) {
            return null;
        }
        String id = settings.text(Settings.CASE, assembly.sheets.caseId());
        return new CaseSettings(
                id,
                settings.text(Settings.TITLE, id),
                settings.text(Settings.QUESTION),
                assembly.caseCurrency(),
                viewpoint,
                settings.number(Settings.DISCOUNT_RATE),
                start,
                settings.number(Settings.HOLDING_RATE),
                settings.number(Settings.HOURS_PER_JOB),
                Days.enumOf(Goal.class, settings.choice(Settings.GOAL), Goal.PROFIT),
                settings.number(Settings.CONTROL_THRESHOLD),
                Days.enumOf(
                        CaseSettings.StockCapital.class,
                        settings.choice(Settings.STOCK_CAPITAL),
                        CaseSettings.StockCapital.usual(settings.number(Settings.DISCOUNT_RATE))),
                Days.enumOf(
                        CaseSettings.Residual.class,
                        settings.choice(Settings.RESIDUAL),
                        CaseSettings.Residual.STRAIGHT_LINE),
                strategy,
                scenario,
                settings.text(Settings.NOTE));
    }
}
