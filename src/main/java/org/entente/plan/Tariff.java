package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Duty;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/**
 * What import duty is charged, leaving aside preferences under an agreement, which not all units on a lane need have. None within a customs area; across a border the most specific third-country duty (or a lower
 * preferential one), plus the most specific countervailing duty.
 *
 * <p>Specific: a named product before an HS prefix, a longer prefix before a shorter, a producer before all producers, a
 * country before an area before {@code *}.
 */
final class Tariff {
    private record Question(int product, int originSite, int destinationCountry, int period) {}

    private final List<Duty> duties;
    private final Map<Question, List<Duty>> answers = new HashMap<>();

    Tariff(Network network) {
        duties = network.duties();
    }

    /** Whether there is any duty to look for between two countries. */
    boolean applies(Country from, Country destination) {
        return !duties.isEmpty() && !from.customsArea().equals(destination.customsArea());
    }

    /**
     * The tariff lines that goods made at {@code origin} pay when they enter {@code destination}; each takes its rate of the
     * customs value. Ask only where {@link #applies} is true.
     */
    List<Duty> lines(Product product, Site origin, Country destination, Period period) {
        Question question = new Question(product.index(), origin.index(), destination.index(), period.index());
        return answers.computeIfAbsent(question, key -> find(product, origin, destination, period));
    }

    private List<Duty> find(Product product, Site origin, Country destination, Period period) {
        Duty thirdCountry = best(Duty.Kind.MFN, product, origin, destination, period);
        Duty preference = best(Duty.Kind.PREFERENCE, product, origin, destination, period);
        Duty countervailing = best(Duty.Kind.COUNTERVAILING, product, origin, destination, period);
        boolean preferred = preference != null && thirdCountry != null && preference.rate() < thirdCountry.rate();
        List<Duty> charged = new ArrayList<>();
        add(charged, preferred ? preference : thirdCountry);
        add(charged, countervailing);
        return charged;
    }

    private static void add(List<Duty> charged, @Nullable Duty duty) {
        if (duty != null && duty.rate() != 0) {
            charged.add(duty);
        }
    }

    /** The rate, customs duty alone, that a list of tariff lines comes to. */
    static @Nullable Duty of(List<Duty> lines, boolean onTop) {
        return lines.stream()
                .filter(line -> (line.kind() == Duty.Kind.COUNTERVAILING) == onTop)
                .findFirst()
                .orElse(null);
    }

    /** The undertaking that may take the place of a countervailing duty, or null. */
    @Nullable
    Duty undertaking(Product product, Site origin, Country destination, Period period) {
        return best(Duty.Kind.UNDERTAKING, product, origin, destination, period);
    }

    /**
     * The most specific preference under an agreement, or null.
     *
     * @param makers where the goods may have been made; the line holds when its origin is the place of one of them within the agreement
     */
    @Nullable
    Duty preference(Agreement agreement, Product product, List<Site> makers, Country destination, Period period) {
        int bestScore = -1;
        Duty best = null;
        for (Duty duty : duties) {
            Agreement under = duty.agreement();
            if (under != null
                    && under.index() == agreement.index()
                    && duty.validity().holdsIn(period)) {
                for (Site maker : makers) {
                    int score = agreement.includes(maker.country()) ? score(duty, product, maker, destination) : -1;
                    if (score > bestScore) {
                        bestScore = score;
                        best = duty;
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Duty best(Duty.Kind kind, Product product, Site origin, Country destination, Period period) {
        int bestScore = -1;
        Duty best = null;
        for (Duty duty : duties) {
            if (duty.kind() == kind
                    && duty.agreement() == null
                    && duty.validity().holdsIn(period)) {
                int score = score(duty, product, origin, destination);
                if (score > bestScore) {
                    bestScore = score;
                    best = duty;
                }
            }
        }
        return best;
    }

    /** How specifically a tariff line covers the goods, or -1 when it does not. */
    private static int score(Duty duty, Product product, Site origin, Country destination) {
        int place = place(duty.origin(), origin.country());
        int entry = place(duty.destination(), destination);
        Product named = duty.product();
        Company producer = duty.producer();
        boolean goods = named == null ? product.hsCode().startsWith(duty.hsPrefix()) : named.index() == product.index();
        boolean maker = producer == null || producer.index() == origin.company().index();
        if (place < 0 || entry < 0 || !goods || !maker) {
            return -1;
        }
        int goodsScore = named == null ? duty.hsPrefix().length() : 100;
        return goodsScore * 100 + (producer == null ? 0 : 50) + place * 3 + entry;
    }

    private static int place(String said, Country country) {
        if (said.equals(country.id())) {
            return 2;
        }
        if (said.equals(country.customsArea())) {
            return 1;
        }
        return said.equals("*") ? 0 : -1;
    }
}
