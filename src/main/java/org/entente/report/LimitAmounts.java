package org.entente.report;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.network.Product;
import org.entente.plan.LimitResult;

/** Amounts of a limit, and how a plan stands to it, as a board paper writes them. */
final class LimitAmounts {
    private static final double NOTHING = 1e-6;

    private LimitAmounts() {}

    /** {@code at most €19,490}. */
    static String demand(Limit limit) {
        String sense = switch (limit.sense()) {
            case AT_MOST -> limit.kind() == Limit.Kind.LAUNCH ? "by " : "at most ";
            case AT_LEAST -> limit.kind() == Limit.Kind.LAUNCH ? "not before " : "at least ";
        };
        return sense + asked(limit);
    }

    /** The ceiling or floor as it was entered; money of another currency with what it is in the case's: {@code $60 (€48)}. */
    static String asked(Limit limit) {
        String asked = amount(limit, limit.value());
        return limit.isConverted()
                ? asked + " (" + Numbers.money(limit.value(), limit.currency().id()) + ")"
                : asked;
    }

    /** An amount in the limit's own unit, money in the currency in which the limit was entered. */
    static String amount(Limit limit, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String currency = limit.entered().currency().id();
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE -> Numbers.money(limit.asEntered(value), currency);
            case INVESTMENT, PARTICIPATION -> Numbers.largeMoney(limit.asEntered(value), currency);
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Numbers.percent(value);
            case SOLD, MADE -> Numbers.quantity(value, "units");
            case CO2 -> Numbers.quantity(value, "t");
            case CO2_PER_UNIT -> Numbers.quantity(value, "kg");
            case JOBS -> Numbers.quantity(value, "jobs");
            case SOURCES -> Numbers.quantity(value);
            case LAUNCH -> Words.date(value);
        };
    }

    /** How far the plan is from the limit, e.g. {@code €412 below the ceiling}. */
    static String room(LimitResult result) {
        Limit limit = result.limit();
        if (Double.isNaN(result.value())) {
            return "nothing to measure in this plan";
        }
        double slack = result.slack();
        boolean atMost = limit.sense() == Limit.Sense.AT_MOST;
        if (Math.abs(slack) <= NOTHING * Math.max(1, Math.abs(limit.value()))) {
            boolean launch = limit.kind() == Limit.Kind.LAUNCH;
            return launch ? "exactly on the day" : atMost ? "exactly at the ceiling" : "exactly at the floor";
        }
        String size = difference(limit, Math.abs(slack));
        if (limit.kind() == Limit.Kind.LAUNCH) {
            return size + (slack > 0 ? " to spare" : atMost ? " too late" : " too early");
        }
        if (slack > 0) {
            return size + (atMost ? " below the ceiling" : " above the floor");
        }
        return size + (atMost ? " over the ceiling" : " short of the floor");
    }

    /** A difference: shares differ by points, not per cent. */
    static String difference(Limit limit, double size) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> points(size * 100);
            case LAUNCH -> Words.days(size);
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                amount(limit, size);
        };
    }

    private static String points(double points) {
        String number = Numbers.fixed(points, points >= 9.95 || Math.abs(points - Math.rint(points)) < 0.05 ? 0 : 1);
        return number + Numbers.THIN + (number.equals("1") ? "point" : "points");
    }

    /** What one unit of a product is called, by its customs heading: 8703 is motor cars, and so on. */
    static String unitWord(List<Product> products) {
        if (products.isEmpty()) {
            return "unit";
        }
        String word = unitWord(products.getFirst());
        return products.stream().allMatch(product -> unitWord(product).equals(word)) ? word : "unit";
    }

    static String unitWord(Product product) {
        String heading = product.hsCode().length() < 4 ? "" : product.hsCode().substring(0, 4);
        return switch (heading) {
            case "8703" -> "car";
            case "8704" -> "van";
            case "8501" -> "motor";
            case "8507" -> "battery";
            default -> product.unit().isEmpty() || product.unit().equals("piece") ? "unit" : product.unit();
        };
    }
}
