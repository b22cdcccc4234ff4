package org.entente.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.solver.Problem;

/** A model as lines a person can check by hand. */
final class ModelText {
    private ModelText() {}

    static List<String> of(Model model) {
        Problem problem = model.problem();
        List<String> lines = new ArrayList<>();
        lines.add("minimise" + terms(costs(problem), problem)
                + (problem.offset() == 0 ? "" : " + " + number(problem.offset())));
        List<Map<Integer, Double>> rows = rows(problem);
        for (int i = 0; i < problem.rows(); i++) {
            lines.add(problem.rowName(i) + ":" + terms(rows.get(i), problem)
                    + sense(problem.rowLower()[i], problem.rowUpper()[i]));
        }
        for (int j = 0; j < problem.columns(); j++) {
            double low = problem.lower()[j];
            double high = problem.upper()[j];
            String whole = problem.isInteger(j) ? " whole" : "";
            if (low != 0 || Double.isFinite(high) || !whole.isEmpty()) {
                lines.add(number(low) + " ≤ " + problem.columnName(j)
                        + (Double.isFinite(high) ? " ≤ " + number(high) : "") + whole);
            }
        }
        return lines;
    }

    private static Map<Integer, Double> costs(Problem problem) {
        Map<Integer, Double> costs = new TreeMap<>();
        for (int j = 0; j < problem.columns(); j++) {
            if (problem.cost()[j] != 0) {
                costs.put(j, problem.cost()[j]);
            }
        }
        return costs;
    }

    private static List<Map<Integer, Double>> rows(Problem problem) {
        List<Map<Integer, Double>> rows = new ArrayList<>();
        for (int i = 0; i < problem.rows(); i++) {
            rows.add(new TreeMap<>());
        }
        for (int j = 0; j < problem.columns(); j++) {
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                rows.get(problem.rowIndex()[k]).put(j, problem.value()[k]);
            }
        }
        return rows;
    }

    private static String terms(Map<Integer, Double> row, Problem problem) {
        StringBuilder text = new StringBuilder();
        row.forEach((column, value) -> text.append(value < 0 ? " - " : " + ")
                .append(Math.abs(value) == 1 ? "" : number(Math.abs(value)) + " ")
                .append(problem.columnName(column)));
        return text.toString();
    }

    private static String sense(double low, double high) {
        if (low == high) {
            return " = " + number(low);
        }
        String above = Double.isInfinite(high) ? "" : " ≤ " + number(high);
        return Double.isInfinite(low) ? above : " ≥ " + number(low) + (above.isEmpty() ? "" : " and" + above);
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }
}
