package org.entente.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What a plan decides, apart from its quantities: how each task of the programme is done; which processes are nominated and which modules opened, from when; who makes
 * which share of a product; over which lane which share of a product reaches a site; which share of a demand is served. A
 * nomination that costs nothing and gives nothing is the solver's whim and left out.
 *
 * <p>Two plans decide the same when nominations and openings agree and no share differs by more than a threshold. Shares are
 * of the whole horizon, 0 to 1. Things are named by their ids, so that plans of different cases can be set side by side.
 */
public final class Configuration {
    /** Shares that differ by no more than ten points are the same decision, unless asked otherwise. */
    public static final double THRESHOLD = 0.10;

    /** What is decided. */
    public enum Kind {
        /** How a task of the programme is done, or whether. */
        MODE,
        NOMINATION,
        OPENING,
        /** Who makes a product. */
        SOURCE,
        /** Over which lane a product reaches a site. */
        ROUTE,
        /** How much of a demand is served. */
        SALE
    }

    /**
     * One decision that two plans take differently.
     *
     * @param id of the process, line, product, or site and product, that it is about
     */
    public record Difference(Kind kind, String id, String sentence) {}

    /** Something chosen, and from when; for a line the openings in order. */
    private record Chosen(String words, String when) {}

    /** A product, or a product at a site, or a demand, and the shares of those who give it. */
    private record Shared(Kind kind, String id, String words, Map<String, Double> amounts, Map<String, String> names) {
        double share(String giver) {
            double total =
                    amounts.values().stream().mapToDouble(Double::doubleValue).sum();
            // a demand of nothing is served
            return total > 0 ? amounts.getOrDefault(giver, 0.0) / total : giver.equals(SOLD) ? 1 : 0;
        }

        void add(String giver, String name, double amount) {
            amounts.merge(giver, amount, Double::sum);
            names.put(giver, name);
        }

        /** The greatest difference of a share. */
        double distance(Shared other) {
            Set<String> givers = new HashSet<>(amounts.keySet());
            givers.addAll(other.amounts.keySet());
            double greatest = 0;
            for (String giver : givers) {
                greatest = Math.max(greatest, Math.abs(share(giver) - other.share(giver)));
            }
            return greatest;
        }

        String sentence(Shared other) {
            return words + ": " + other.givers() + " instead of " + givers();
        }

        /** {@code CATL Ningde by sea 92 %, CATL Debrecen by rail 8 %}, the largest first. */
        private String givers() {
            if (kind == Kind.SALE) {
                return Math.round(100 * share(SOLD)) + " % of the demand served";
            }
            List<String> words = new ArrayList<>();
            amounts.keySet().stream()
                    .sorted(Comparator.comparingDouble((String giver) -> -share(giver)))
                    .forEach(giver -> {
                        long percent = Math.round(100 * share(giver));
                        if (percent > 0) {
                            words.add(names.get(giver) + (percent == 100 ? "" : " " + percent + " %"));
                        }
                    });
            return String.join(", ", words);
        }
    }

    private static final String SOLD = "sold";
    private static final String UNSERVED = "not sold";

    private final Map<String, Chosen> modes = new LinkedHashMap<>();
    private final Map<String, Chosen> nominations = new LinkedHashMap<>();
    private final Map<String, Chosen> openings = new LinkedHashMap<>();
    private final Map<String, Shared> shares = new LinkedHashMap<>();

    private Configuration(Network network, List<Decision> decisions, List<Flow> flows, @Nullable Schedule schedule) {
        if (schedule != null) {
            for (Booking booking : schedule.bookings()) {
                String mode = booking.mode().id();
                modes.put(booking.task().id(), new Chosen(booking.task().name(), mode.isEmpty() ? "done" : mode));
            }
        }
        Set<String> working = new HashSet<>();
        for (Demand demand : network.demands()) {
            sale(demand).add(UNSERVED, UNSERVED, demand.volume());
        }
        for (Flow flow : flows) {
            take(flow);
            if (flow instanceof Flow.Made made) {
                working.add(made.process().id());
            }
        }
        for (Decision decision : decisions) {
            take(decision, working);
        }
    }

    /** What a plan decides; nothing where there is none. */
    public static Configuration of(Plan plan) {
        return new Configuration(plan.network(), plan.decisions(), plan.flows(), plan.schedule());
    }

    /** What a solution of a model decides. */
    public static Configuration of(Model model, double[] values) {
        Settlement settlement = new Settlement(model, values);
        return new Configuration(model.network(), settlement.decisions(), settlement.flows(), settlement.schedule());
    }

    /** Whether the other decides the same; a share may differ by {@code threshold}. */
    public boolean sameAs(Configuration other, double threshold) {
        return differences(other, threshold).isEmpty();
    }

    /** What the other decides differently, from this one's point of view, with shares that differ by more than ten points. */
    public List<Difference> differences(Configuration other) {
        return differences(other, THRESHOLD);
    }

    /** What the other decides differently: "Nominate X" is what the other does and this one does not. */
    public List<Difference> differences(Configuration other, double threshold) {
        List<Difference> found = new ArrayList<>();
        modes(other, found);
        chosen(Kind.NOMINATION, nominations, other.nominations, found);
        chosen(Kind.OPENING, openings, other.openings, found);
        shares.forEach((key, mine) -> {
            Shared theirs = other.shares.get(key);
            // what only one plan makes or moves follows from a share further down the chain, down to what is sold
            if (theirs != null && mine.distance(theirs) > threshold) {
                found.add(new Difference(mine.kind, mine.id, mine.sentence(theirs)));
            }
        });
        return found;
    }

    private void modes(Configuration other, List<Difference> found) {
        modes.forEach((task, mine) -> {
            Chosen theirs = other.modes.get(task);
            if (theirs == null) {
                found.add(new Difference(Kind.MODE, task, mine.words + ": not done"));
            } else if (!theirs.when.equals(mine.when)) {
                found.add(
                        new Difference(Kind.MODE, task, mine.words + ": " + theirs.when + " instead of " + mine.when));
            }
        });
        other.modes.forEach((task, theirs) -> {
            if (!modes.containsKey(task)) {
                String how = theirs.when.equals("done") ? "" : ", " + theirs.when;
                found.add(new Difference(Kind.MODE, task, theirs.words + ": done" + how));
            }
        });
    }

    private void take(Decision decision, Set<String> working) {
        String period = decision.period().id();
        switch (decision) {
            case Decision.Nominate nominate -> {
                Process process = nominate.process();
                if (working.contains(process.id())) {
                    nominations.put(process.id(), new Chosen(words(process), period));
                }
            }
            case Decision.Open open -> {
                String words = open.line().name() + " at " + open.line().site().name();
                String when = (open.modules() == 1 ? "one module in " : open.modules() + " modules in ") + period;
                openings.merge(
                        open.line().id(),
                        new Chosen(words, when),
                        (first, next) -> new Chosen(words, first.when + ", " + next.when));
            }
        }
    }

    private void take(Flow flow) {
        switch (flow) {
            case Flow.Made made -> {
                Process process = made.process();
                shared(Kind.SOURCE, process.product().id(), process.product().name())
                        .add(process.id(), words(process), made.quantity());
            }
            case Flow.Moved moved -> {
                Lane lane = moved.lane();
                shared(
                                Kind.ROUTE,
                                lane.to().id() + " " + lane.product().id(),
                                lane.product().name() + " to " + lane.to().name())
                        .add(
                                lane.from().id() + " " + lane.mode(),
                                lane.from().name() + lane.byMode(),
                                moved.quantity());
            }
            case Flow.Stocked _, Flow.Scrapped _ -> {}
            case Flow.Sold sold -> {
                sale(sold.demand()).add(SOLD, SOLD, sold.quantity());
                sale(sold.demand()).add(UNSERVED, UNSERVED, -sold.quantity());
            }
        }
    }

    private static String words(Process process) {
        return process.name() + " at " + process.site().name();
    }

    private Shared sale(Demand demand) {
        return shared(
                Kind.SALE,
                demand.market().id() + " " + demand.product().id(),
                demand.product().name() + " in " + demand.market().name());
    }

    private Shared shared(Kind kind, String id, String words) {
        return shares.computeIfAbsent(
                kind + " " + id, key -> new Shared(kind, id, words, new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    private static void chosen(
            Kind kind, Map<String, Chosen> mine, Map<String, Chosen> theirs, List<Difference> found) {
        boolean nomination = kind == Kind.NOMINATION;
        mine.forEach((id, choice) -> {
            Chosen other = theirs.get(id);
            if (other == null) {
                String sentence = nomination ? "No longer nominate " + choice.words : "Do not open " + choice.words;
                found.add(new Difference(kind, id, sentence));
            } else if (!other.when.equals(choice.when)) {
                String sentence = nomination
                        ? "Nominate " + choice.words + " from " + other.when + " instead of " + choice.when
                        : "Open " + other.when + " instead of " + choice.when + ": " + choice.words;
                found.add(new Difference(kind, id, sentence));
            }
        });
        theirs.forEach((id, choice) -> {
            if (!mine.containsKey(id)) {
                String sentence = nomination
                        ? "Nominate " + choice.words + " from " + choice.when
                        : "Open " + choice.words + ", " + choice.when;
                found.add(new Difference(kind, id, sentence.replace(", one module in ", " in ")));
            }
        });
    }
}
