package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.LimitWords;
import org.entente.network.Demand;
import org.entente.network.Limit;
import org.entente.plan.Flow;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.entente.report.Verdict;

/** The first thing a reader wants to know: does it hold, and if not, by how much. */
final class VerdictText {
    private static final int LONGEST_SUBJECT = 56;
    private static final int WIDTH = 90;
    /** Of more limits than this, only those that are missed are listed. */
    private static final int SHOWN = 30;

    private VerdictText() {}

    /** The verdict's sentence, each limit, and how much of the demand is served. */
    static String of(Plan plan, Style style) {
        return sentence(plan, style) + "\n" + table(plan, style);
    }

    /** The report's own headline, so that terminal and report say the same. */
    private static String sentence(Plan plan, Style style) {
        Verdict verdict = Verdict.of(plan);
        // the report puts thin spaces before units, which terminals show badly
        String headline = Numbers.wrap(verdict.headline().replace('\u202f', ' '), WIDTH, " ".repeat(9));
        return style.heading("VERDICT") + "  "
                + switch (verdict.mark()) {
                    case HOLDS -> style.good(headline);
                    case MISSES, NO_PLAN -> style.bad(headline);
                    case PLANNED -> headline;
                };
    }

    private static String table(Plan plan, Style style) {
        TextTable table = new TextTable("  ", "llrlll");
        boolean many = plan.limits().size() > SHOWN;
        int held = 0;
        for (LimitResult result : plan.limits()) {
            if (!result.holds() || !many) {
                table.cells(row(result, style));
            } else {
                held++;
            }
        }
        if (many) {
            table.row("holds", Numbers.count(held, "other limit") + ", see the report");
        }
        served(plan)
                .forEach((product, units) -> table.row(
                        "served",
                        Numbers.cut(product, LONGEST_SUBJECT - 30) + " sold, of " + Numbers.units(units.demanded)
                                + " demanded",
                        Numbers.units(units.sold),
                        "≥ " + Numbers.units(units.mustServe) + " units",
                        Numbers.share(units.demanded == 0 ? Double.NaN : units.sold / units.demanded) + " of demand"));
        return table.text();
    }

    private static List<TextTable.Cell> row(LimitResult result, Style style) {
        Limit limit = result.limit();
        boolean holds = result.holds();
        List<TextTable.Cell> cells = new ArrayList<>();
        cells.add(new TextTable.Cell(holds ? "holds" : "MISSED", holds ? style::good : style::bad));
        cells.add(new TextTable.Cell(Numbers.cut(LimitWords.subject(limit), LONGEST_SUBJECT), text -> text));
        cells.add(new TextTable.Cell(LimitText.value(result), text -> text));
        cells.add(new TextTable.Cell(LimitText.ceiling(limit), text -> text));
        cells.add(new TextTable.Cell(LimitText.margin(result), holds ? text -> text : style::bad));
        cells.add(new TextTable.Cell(limit.id(), style::faint));
        return cells;
    }

    private static final class Units {
        private double demanded;
        private double mustServe;
        private double sold;
    }

    private static Map<String, Units> served(Plan plan) {
        Map<String, Units> products = new LinkedHashMap<>();
        for (Demand demand : plan.network().demands()) {
            Units units = products.computeIfAbsent(demand.product().name(), name -> new Units());
            units.demanded += demand.volume();
            units.mustServe += demand.volume() * demand.mustServe();
        }
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Sold sold) {
                products.computeIfAbsent(sold.product().name(), name -> new Units()).sold += sold.quantity();
            }
        }
        return products;
    }
}
