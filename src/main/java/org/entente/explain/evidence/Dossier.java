package org.entente.explain.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.explain.Evidence;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Source;
import org.entente.plan.Plan;

/**
 * Everything a plan's figures rest on.
 *
 * @param day to which ages are counted
 * @param assumedShare share of the cost that rests on an assumption, 0 to 1; NaN without a plan
 * @param exhibits every figure, in the order of the tables
 * @param byGrade share of the cost by the weakest figure behind each amount; sums to 1, empty without a plan
 * @param byAge share of the cost by the oldest date behind each amount; sums to 1, empty without a plan
 * @param sources every source, what most cost hangs on first
 */
public record Dossier(
        LocalDate day,
        double assumedShare,
        List<Exhibit> exhibits,
        Map<Grade, Double> byGrade,
        Map<Age, Double> byAge,
        List<SourceWeight> sources) {
    public Dossier {
        exhibits = List.copyOf(exhibits);
        byGrade = Map.copyOf(byGrade);
        byAge = Map.copyOf(byAge);
        sources = List.copyOf(sources);
    }

    /** Of a plan, with ages as on the day it was made; without a plan, of its case. */
    public static Dossier of(Plan plan, FlipDistance.Book flips) {
        return of(plan, LocalDate.ofInstant(plan.provenance().planned(), ZoneOffset.UTC), flips);
    }

    /** Of a plan, with ages as on a day. */
    public static Dossier of(Plan plan, LocalDate day, FlipDistance.Book flips) {
        Evidence evidence = Evidence.of(plan);
        Network network = plan.network();
        double cost = evidence.cost() > 0 ? evidence.cost() : Double.NaN;
        List<Exhibit> exhibits = new ArrayList<>();
        for (Figure figure : network.figures()) {
            double money = evidence.weight(figure);
            exhibits.add(new Exhibit(
                    figure, Grade.of(figure), money, money / cost, Age.days(figure, day), flips.of(figure)));
        }
        Map<Grade, Double> byGrade = new EnumMap<>(Grade.class);
        Map<Age, Double> byAge = new EnumMap<>(Age.class);
        Map<String, Double> bySource = new HashMap<>();
        for (Evidence.Amount amount : evidence.amounts()) {
            double share = amount.money() / cost;
            if (!Double.isNaN(share)) {
                byGrade.merge(weakest(amount), share, Double::sum);
                byAge.merge(oldest(amount, day), share, Double::sum);
            }
            named(amount).forEach(source -> bySource.merge(source, share, Double::sum));
        }
        return new Dossier(day, evidence.assumedShare(), exhibits, byGrade, byAge, sources(network, bySource, cost));
    }

    /** The figures most cost is worked out from among those of a grade, heaviest first. */
    public List<Exhibit> heaviest(Grade grade, int most) {
        return exhibits.stream()
                .filter(exhibit -> exhibit.grade() == grade && exhibit.money() > 0)
                .sorted(Comparator.comparingDouble((Exhibit exhibit) -> -exhibit.money()))
                .limit(most)
                .toList();
    }

    /** The oldest figures from which at least such a share of the cost is worked out, the oldest first. */
    public List<Exhibit> oldest(double leastShare, int most) {
        return exhibits.stream()
                .filter(exhibit ->
                        exhibit.share() >= leastShare && exhibit.days().isPresent())
                .sorted(Comparator.comparingLong(
                        (Exhibit exhibit) -> -exhibit.days().orElse(0)))
                .limit(most)
                .toList();
    }

    /** The sources no figure names. */
    public List<Source> unused() {
        return sources.stream()
                .filter(weight -> weight.figures() == 0)
                .map(SourceWeight::source)
                .toList();
    }

    private static Grade weakest(Evidence.Amount amount) {
        Grade weakest = Grade.OFFICIAL;
        for (Figure figure : amount.behind()) {
            Grade grade = Grade.of(figure);
            weakest = grade.compareTo(weakest) > 0 ? grade : weakest;
        }
        return weakest;
    }

    private static Age oldest(Evidence.Amount amount, LocalDate day) {
        OptionalLong oldest = OptionalLong.empty();
        for (Figure figure : amount.behind()) {
            OptionalLong days = Age.days(figure, day);
            if (days.isPresent() && days.getAsLong() > oldest.orElse(-1)) {
                oldest = days;
            }
        }
        return Age.of(oldest);
    }

    private static Set<String> named(Evidence.Amount amount) {
        Set<String> named = new HashSet<>();
        for (Figure figure : amount.behind()) {
            Source source = figure.source();
            if (source != null) {
                named.add(source.id());
            }
        }
        return named;
    }

    private static List<SourceWeight> sources(Network network, Map<String, Double> shares, double cost) {
        Map<String, Integer> figures = new HashMap<>();
        for (Figure figure : network.figures()) {
            Source source = figure.source();
            if (source != null) {
                figures.merge(source.id(), 1, Integer::sum);
            }
        }
        List<SourceWeight> weights = new ArrayList<>();
        for (Source source : network.sources()) {
            double share = Double.isNaN(cost) ? Double.NaN : shares.getOrDefault(source.id(), 0.0);
            weights.add(new SourceWeight(source, figures.getOrDefault(source.id(), 0), share));
        }
        weights.sort(Comparator.comparingDouble((SourceWeight weight) -> -weight.share())
                .thenComparing(weight -> -weight.figures()));
        return weights;
    }
}
