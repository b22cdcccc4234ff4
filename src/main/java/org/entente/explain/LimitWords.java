package org.entente.explain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.network.Limit;
import org.entente.network.Scope;

/** A limit in the words of the people who set it. */
public final class LimitWords {
    /** Longer lists are cut: the table says the rest. */
    private static final int NAMED = 3;

    private LimitWords() {}

    /** What the limit is about, such as {@code break-even price of Twingo in France, 2027}. */
    public static String subject(Limit limit) {
        Scope scope = limit.scope();
        String products = names(scope.products(), "products", product -> product.name());
        String markets = prefixed(" in ", names(scope.markets(), "markets", site -> site.name()));
        String makers = makers(scope);
        String subject = switch (limit.kind()) {
            case UNIT_COST -> "full cost per " + (products.isEmpty() ? "unit sold" : products) + markets;
            case RETAIL_PRICE -> "break-even price" + prefixed(" of ", products) + markets;
            case INVESTMENT -> "tooling and investment" + prefixed(" for ", products) + makers;
            case SPEND_SHARE -> "share of spend" + prefixed(" on ", products) + makers;
            case SOLD -> (products.isEmpty() ? "units" : products) + " sold" + markets;
            case MADE -> (products.isEmpty() ? "units" : products) + " made" + makers;
            case CO2 -> "CO₂ emitted" + prefixed(" for ", products) + makers;
            case CO2_PER_UNIT -> "CO₂ per " + (products.isEmpty() ? "unit sold" : products) + markets;
            case JOBS -> "jobs" + makers;
            case SOURCES -> "nominated sources" + prefixed(" of ", products) + makers;
            case MADE_SHARE -> "share" + prefixed(" of ", products) + " made" + makers;
            case LAUNCH -> "launch" + prefixed(" of ", products) + markets;
            case PARTICIPATION -> "what " + names(scope.companies(), "companies", company -> company.name()) + " earns";
            case DEPENDENCE ->
                "share of the value" + prefixed(" of ", products) + makers
                        + prefixed(" that belongs to ", names(scope.owners(), "owners", company -> company.name()));
            case CORE -> "share of " + (products.isEmpty() ? "core products" : products) + " made under own control";
        };
        return limit.period() == null
                ? subject
                : subject + ", " + limit.period().id();
    }

    /** Money of a limit in the currency in which it was entered, such as {@code $1,000}. */
    public static String money(Limit limit, double amount) {
        return Words.money(limit.asEntered(amount), limit.entered().currency().id());
    }

    /** The unit of the limit's value with its currency, such as {@code EUR per unit}. */
    public static String unit(Limit limit) {
        return limit.kind().unit().replace("money", limit.currency().id());
    }

    private static String makers(Scope scope) {
        return prefixed(" by ", names(scope.companies(), "companies", company -> company.name()))
                + prefixed(" in ", names(scope.countries(), "countries", country -> country.name()))
                + prefixed(" at ", names(scope.sites(), "sites", site -> site.name()))
                + prefixed(" through ", names(scope.processes(), "processes", process -> process.name()));
    }

    /** Up to three names; of more, how many. */
    private static <T> String names(List<T> things, String many, Function<T, String> name) {
        if (things.size() > NAMED) {
            return things.size() + " " + many;
        }
        return things.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String prefixed(String prefix, String text) {
        return text.isEmpty() ? "" : prefix + text;
    }
}
