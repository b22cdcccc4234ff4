package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.network.Entity;
import org.entente.network.Limit;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.plan.LimitResult;

/** Says a limit, and how a plan stands to it, in words. */
final class LimitWords {
    private static final int NAMES = 3;
    private static final double NOTHING = 1e-6;

    private LimitWords() {}

    /** What is limited, e.g. {@code Customer price of Twingo in Italy}. */
    static String subject(Limit limit) {
        Scope scope = limit.scope();
        String of = names(" of ", scope.products(), "products", Product::name);
        String what = switch (limit.kind()) {
            case UNIT_COST -> "Full cost" + of;
            case RETAIL_PRICE -> "Customer price that covers the full cost" + of;
            case INVESTMENT -> "Investment and tooling" + names(" for ", scope.products(), "products", Product::name);
            case SPEND_SHARE -> "Share of spend" + names(" on ", scope.products(), "products", Product::name);
            case SOLD -> (of.isEmpty() ? "Units" : of.substring(4)) + " sold";
            case MADE -> (of.isEmpty() ? "Units" : of.substring(4)) + " made";
            case CO2 -> "Emissions" + of;
            case CO2_PER_UNIT -> "Emissions per unit" + of;
            case JOBS -> "Jobs in production" + of;
            case SOURCES -> "Nominated sources" + of;
            case MADE_SHARE -> "Share made" + of;
        };
        return what
                + names(" at ", scope.sites(), "sites", site -> site.name())
                + names(" by ", scope.companies(), "companies", company -> company.name())
                + names(" in ", scope.countries(), "countries", country -> country.name())
                + names(" by ", scope.processes(), "processes", process -> process.name())
                + names(" in ", scope.markets(), "markets", market -> market.name())
                + (limit.period() == null ? "" : ", " + limit.period().id());
    }

    /** {@code at most €19,490}. */
    static String demand(Limit limit) {
        String sense = switch (limit.sense()) {
            case AT_MOST -> "at most ";
            case AT_LEAST -> "at least ";
        };
        return sense + amount(limit, limit.value());
    }

    /** An amount in the limit's own unit. */
    static String amount(Limit limit, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String currency = limit.currency().id();
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE -> Numbers.money(value, currency);
            case INVESTMENT -> Numbers.largeMoney(value, currency);
            case SPEND_SHARE, MADE_SHARE -> Numbers.percent(value);
            case SOLD, MADE -> Numbers.quantity(value, "units");
            case CO2 -> Numbers.quantity(value, "t");
            case CO2_PER_UNIT -> Numbers.quantity(value, "kg");
            case JOBS -> Numbers.quantity(value, "jobs");
            case SOURCES -> Numbers.quantity(value);
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
            return atMost ? "exactly at the ceiling" : "exactly at the floor";
        }
        String size = difference(limit, Math.abs(slack));
        if (slack > 0) {
            return size + (atMost ? " below the ceiling" : " above the floor");
        }
        return size + (atMost ? " over the ceiling" : " short of the floor");
    }

    /** A difference: shares differ by points, not per cent. */
    static String difference(Limit limit, double size) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE -> points(size * 100);
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
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

    /** Up to three names; of more only how many, with what they are. */
    private static <T extends Entity> String names(
            String before, List<T> things, String many, Function<T, String> name) {
        if (things.isEmpty()) {
            return "";
        }
        if (things.size() > NAMES) {
            return before + things.size() + " " + many;
        }
        List<String> said = new ArrayList<>();
        for (T thing : things) {
            said.add(name.apply(thing).isEmpty() ? thing.id() : name.apply(thing));
        }
        return before + String.join(", ", said);
    }
}
