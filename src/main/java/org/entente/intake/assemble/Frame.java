package org.entente.intake.assemble;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Suggest;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Fx;
import org.entente.intake.tables.Periods;
import org.entente.intake.tables.Tasks;
import org.entente.network.Currency;
import org.entente.network.Period;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/** Time and money: periods, and currencies with their rates. */
final class Frame {
    /** Length of the one period of a case that is a programme alone: longer than any. */
    private static final int PROGRAMME_YEARS = 20;

    private final Assembly assembly;
    private final Findings findings;

    Frame(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
    }

    /**
     * The periods of the table.
     *
     * @param programmeStart first day of the development programme where it is set, else null: a case that is nothing but a
     *     programme needs no period of its own
     */
    void periods(@Nullable LocalDate programmeStart) {
        List<Typed> rows = assembly.rows(Periods.TABLE);
        boolean programmeAlone = !assembly.sheets.sheet(Tasks.TABLE).rows().isEmpty()
                && assembly.sheets.sheet(Demands.TABLE).rows().isEmpty();
        if (rows.isEmpty() && programmeAlone && programmeStart != null) {
            Period whole = assembly.builder.period(index -> new Period(
                    index, "programme", programmeStart, programmeStart.plusYears(PROGRAMME_YEARS), TableRow.NONE));
            assembly.names.periods.put(whole.id(), whole);
            return;
        }
        if (rows.isEmpty()) {
            findings.error(
                    org.entente.intake.finding.Place.file(assembly.sheets.fileOf(Periods.TABLE)),
                    "",
                    "The case has no period.",
                    "Give at least one row with period, start and end.");
        }
        Period before = null;
        for (int i = 0; i < rows.size(); i++) {
            Typed row = rows.get(i);
            String id = row.text(Periods.PERIOD);
            assembly.names.periods.declare(id);
            LocalDate start = row.day(Periods.START);
            LocalDate end = row.day(Periods.END);
            if (start == null || row.given(Periods.END) && end == null) {
                continue;
            }
            if (end == null) {
                end = i + 1 < rows.size() ? rows.get(i + 1).day(Periods.START) : sameLength(before, start);
            }
            if (end == null) {
                if (i + 1 == rows.size()) {
                    findings.error(
                            row.place(Periods.END),
                            "",
                            "The end of the last period is not known.",
                            "Write the first day after it, such as " + start.plusYears(1) + ".");
                }
                continue;
            }
            if (!end.isAfter(start)) {
                boolean own = row.given(Periods.END);
                findings.error(
                        row.place(own ? Periods.END : Periods.START),
                        own ? end.toString() : start.toString(),
                        own
                                ? "The period ends on " + end + ", not after its start " + start + "."
                                : "The next period starts on " + end + ", not after this one's start " + start + ".",
                        "Put the periods in order of time; `end` is the first day after the period.");
                continue;
            }
            if (before != null && start.isBefore(before.end())) {
                findings.error(
                        row.place(Periods.START),
                        start.toString(),
                        "The period starts before period '" + before.id() + "' ends on " + before.end() + ".",
                        "Periods follow one another without overlap.");
                continue;
            }
            if (before != null && start.isAfter(before.end())) {
                findings.error(
                        row.place(Periods.START),
                        start.toString(),
                        "There is a gap of " + ChronoUnit.DAYS.between(before.end(), start) + " days after period '"
                                + before.id() + "', which ends on " + before.end() + ".",
                        start.equals(before.end().plusDays(1))
                                ? "`end` is the first day after the period: write " + start
                                        + " there, or leave it blank."
                                : "Periods follow one another without a gap.");
            }
            if (row.given(Periods.END) && i + 1 == rows.size()) {
                inclusive(row, start, end);
            }
            LocalDate last = end;
            before = assembly.builder.period(index -> new Period(index, id, start, last, row.tableRow()));
            assembly.names.periods.put(id, before);
        }
    }

    /** The last period has none after it to show that its end is one day short of whole months. */
    private void inclusive(Typed row, LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, next);
        if (months > 0 && start.plusMonths(months).equals(next)) {
            findings.warning(
                    row.place(Periods.END),
                    end.toString(),
                    "The last period ends the day before " + end + ", one day short of "
                            + (months % 12 == 0
                                    ? months / 12 + (months == 12 ? " year." : " years.")
                                    : months + (months == 1 ? " month." : " months.")),
                    "`end` is the first day after the period: write " + next + ", or leave it blank.");
        }
    }

    private static @Nullable LocalDate sameLength(@Nullable Period before, LocalDate start) {
        if (before == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(before.start(), before.end());
        if (before.start().plusMonths(months).equals(before.end())) {
            return start.plusMonths(months);
        }
        return start.plusDays(ChronoUnit.DAYS.between(before.start(), before.end()));
    }

    /** Rates of one currency: for all periods, and by period. */
    private static final class Rates {
        final Typed first;
        double always = Double.NaN;
        TableRow alwaysRow = TableRow.NONE;
        final Map<Integer, Double> byPeriod = new TreeMap<>();
        final Map<Integer, TableRow> rowByPeriod = new TreeMap<>();

        Rates(Typed first) {
            this.first = first;
        }
    }

    void currencies(String caseCurrency) {
        List<Period> periods = assembly.builder.periods();
        List<Double> ones = periods.stream().map(p -> 1.0).toList();
        Currency own = assembly.builder.currency(i -> new Currency(i, caseCurrency, ones, TableRow.NONE));
        assembly.names.currencies.put(caseCurrency, own);
        assembly.caseCurrency(own);
        Map<String, Rates> rates = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Fx.TABLE)) {
            String id = row.text(Fx.CURRENCY);
            if (id.isEmpty()) {
                continue;
            }
            currencyCode(row, id);
            if (id.equals(caseCurrency)) {
                if (row.number(Fx.RATE) != 1) {
                    findings.error(
                            row.place(Fx.RATE),
                            row.text(Fx.RATE),
                            id + " is the case's own currency; its rate is 1.",
                            "Remove the row.");
                }
                continue;
            }
            Rates of = rates.computeIfAbsent(id, k -> new Rates(row));
            Period period = assembly.names.find(row, Fx.PERIOD, assembly.names.periods);
            if (!row.given(Fx.PERIOD)) {
                of.always = row.number(Fx.RATE);
                of.alwaysRow = row.tableRow();
            } else if (period != null) {
                of.byPeriod.put(period.index(), row.number(Fx.RATE));
                of.rowByPeriod.put(period.index(), row.tableRow());
            } else {
                of.always = 1; // the period is wrong, which is found already: no second finding for the missing rate
            }
        }
        rates.forEach((id, of) -> currency(id, of, periods));
    }

    private void currency(String id, Rates of, List<Period> periods) {
        List<Double> values = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Period period : periods) {
            double rate = of.byPeriod.getOrDefault(period.index(), of.always);
            values.add(rate);
            if (Double.isNaN(rate)) {
                without.add(period.id());
            }
        }
        if (!without.isEmpty()) {
            findings.error(
                    of.first.place(Fx.PERIOD),
                    id,
                    "Currency " + id + " has no rate in period " + String.join(", ", without) + ".",
                    "Add rows for these periods, or one with a blank period for all others.");
        }
        assembly.names.currencies.put(
                id,
                assembly.builder.currency(i -> new Currency(i, id, values, rowsOf(of, periods), of.first.tableRow())));
    }

    private static List<TableRow> rowsOf(Rates of, List<Period> periods) {
        return periods.stream()
                .map(period -> of.rowByPeriod.getOrDefault(period.index(), of.alwaysRow))
                .toList();
    }

    private void currencyCode(Typed row, String id) {
        if (!id.matches("[A-Z]{3}")) {
            findings.error(
                    row.place(Fx.CURRENCY),
                    id,
                    "'" + id + "' is no currency code."
                            + Suggest.phrase(
                                    id, List.of("EUR", "USD", "CNY", "JPY", "GBP", "KRW", "BRL", "INR", "CHF")),
                    "Write the three capital letters of ISO 4217" + upper(id) + ".");
        }
    }

    private static String upper(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{3}") ? ": " + upper : ", such as CNY";
    }
}
