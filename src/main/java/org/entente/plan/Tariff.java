package org.entente.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Duty;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * The rate of import duty. None within a customs area; across a border the most specific third-country duty (or a lower
 * preferential one), plus the most specific countervailing duty.
 *
 * <p>Specific: a named product before an HS prefix, a longer prefix before a shorter, a producer before all producers, a
 * country before an area before {@code *}.
 */
final class Tariff {
    private record Question(int product, int originSite, int destinationCountry, int period) {}

    private final List<Duty> duties;
    private final Map<Question, Double> answers = new HashMap<>();

    Tariff(Network network) {
        duties = network.duties();
    }

    /** Whether there is any duty to look for between two countries. */
    boolean applies(Country from, Country destination) {
        return !duties.isEmpty() && !from.customsArea().equals(destination.customsArea());
    }

    /** Duty as a share of the customs value, for goods made at {@code origin} that enter {@code destination}. */
    double rate(Product product, Site origin, Country from, Country destination, Period period) {
        if (!applies(from, destination)) {
            return 0;
        }
        Question question = new Question(product.index(), origin.index(), destination.index(), period.index());
        return answers.computeIfAbsent(question, key -> rate(product, origin, destination, period));
    }

    private double rate(Product product, Site origin, Country destination, Period period) {
        double thirdCountry = best(Duty.Kind.MFN, product, origin, destination, period, 0);
        double preference = best(Duty.Kind.PREFERENCE, product, origin, destination, period, Double.POSITIVE_INFINITY);
        double countervailing = best(Duty.Kind.COUNTERVAILING, product, origin, destination, period, 0);
        return Math.min(thirdCountry, preference) + countervailing;
    }

    private double best(
            Duty.Kind kind, Product product, Site origin, Country destination, Period period, double otherwise) {
        int bestScore = -1;
        double rate = otherwise;
        for (Duty duty : duties) {
            if (duty.kind() == kind && duty.validity().holdsIn(period)) {
                int score = score(duty, product, origin, destination);
                if (score > bestScore) {
                    bestScore = score;
                    rate = duty.rate();
                }
            }
        }
        return rate;
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
