package org.entente.explain.launch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.explain.Words;
import org.entente.network.Milestone;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * Where the difference of a date comes from. Each way to the date adds up to it, so their difference is the sum of the
 * differences part by part: the work of each task, whole where it is on one way only, each holiday, each team waited for, and the
 * move of the programme's start.
 */
final class MoveTerms {
    /** Of longer ways only what changes is said. */
    private static final int FEW = 6;

    private final Schedule before;
    private final Schedule after;
    private final Chain was;
    private final Chain is;

    private record Key(Part.Kind kind, String of) {}

    /** Name, weeks before, weeks after. */
    private record Sum(String name, int before, int after) {
        Sum plus(int old, int now) {
            return new Sum(name, before + old, after + now);
        }
    }

    MoveTerms(Schedule before, Chain was, Schedule after, Chain is) {
        this.before = before;
        this.was = was;
        this.after = after;
        this.is = is;
    }

    DateMove move() {
        LocalDate from = was.date();
        LocalDate to = is.date();
        long days = ChronoUnit.DAYS.between(from, to);
        long startDays = ChronoUnit.DAYS.between(
                before.programme().start(), after.programme().start());
        Map<Key, Sum> sums = new LinkedHashMap<>();
        add(is, false, sums);
        add(was, true, sums);
        List<DateMove.Term> terms = new ArrayList<>();
        if (startDays != 0) {
            terms.add(new DateMove.Term(null, "start of the programme", 0, 0, startDays));
        }
        sums.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .forEach(entry -> {
                    Sum sum = entry.getValue();
                    terms.add(new DateMove.Term(
                            entry.getKey().kind(),
                            sum.name(),
                            sum.before(),
                            sum.after(),
                            7L * (sum.after() - sum.before())));
                });
        return new DateMove(is.name(), from, to, days, terms, phases(), startDays, sentence(days, from, to, terms));
    }

    private static void add(Chain chain, boolean old, Map<Key, Sum> sums) {
        for (Step step : chain.steps()) {
            for (Part part : step.parts()) {
                boolean work = part.kind() == Part.Kind.WORK;
                String name = switch (part.kind()) {
                    case WORK -> ChainWords.name(step.booking());
                    case HOLIDAY -> part.label();
                    case TEAM -> "waiting for " + part.label();
                    case LAG, DAY, ROOM -> part.kind().label();
                };
                Key key = new Key(part.kind(), work ? step.booking().task().id() : name);
                Sum sum = sums.getOrDefault(key, new Sum(name, 0, 0));
                sums.put(key, sum.plus(old ? part.weeks() : 0, old ? 0 : part.weeks()));
            }
        }
    }

    private String sentence(long days, LocalDate from, LocalDate to, List<DateMove.Term> terms) {
        boolean few =
                terms.stream().filter(term -> term.kind() == Part.Kind.WORK).count() <= FEW;
        List<String> said = terms.stream()
                .filter(term -> term.days() != 0 || (few && term.kind() == Part.Kind.WORK))
                .map(term -> term.name() + " " + signed(term.days()))
                .toList();
        if (days == 0) {
            boolean same = terms.stream().allMatch(term -> term.days() == 0);
            return is.name() + " stays on " + Words.day(to) + (same ? "." : ": " + String.join(", ", said) + ".");
        }
        String weeks = Words.number(Math.abs(days) / 7.0);
        return is.name() + " moves " + weeks + (weeks.equals("1") ? " week " : " weeks ")
                + (days < 0 ? "sooner" : "later") + ", from " + Words.day(from) + " to " + Words.day(to) + ": "
                + String.join(", ", said) + ".";
    }

    private static String signed(long days) {
        return (days > 0 ? "+" : "") + Words.number(days / 7.0);
    }

    /** Milestones that both programmes have before the date, in the field's order, and the date itself. */
    private List<DateMove.Phase> phases() {
        Set<String> upstream = upstream(before.programme(), was.target().task());
        upstream.retainAll(upstream(after.programme(), is.target().task()));
        List<Booking> milestones = after.bookings().stream()
                .filter(booking -> booking.task().milestone() != null
                        && upstream.contains(booking.task().id())
                        && Moves.booking(before, booking.task().id()) != null)
                .sorted(Comparator.comparing((Booking booking) -> milestone(booking))
                        .thenComparingInt(Booking::finish))
                .toList();
        List<DateMove.Phase> phases = new ArrayList<>();
        int lastBefore = 0;
        int lastAfter = 0;
        for (Booking booking : milestones) {
            Booking old = Moves.booking(before, booking.task().id());
            if (old != null) {
                phases.add(new DateMove.Phase(
                        ChainWords.name(booking), old.finish() - lastBefore, booking.finish() - lastAfter));
                lastBefore = old.finish();
                lastAfter = booking.finish();
            }
        }
        phases.add(new DateMove.Phase(
                is.name(), was.target().finish() - lastBefore, is.target().finish() - lastAfter));
        return phases;
    }

    private static Milestone milestone(Booking booking) {
        Milestone milestone = booking.task().milestone();
        return milestone == null ? Milestone.LAUNCH : milestone;
    }

    private static Set<String> upstream(Programme programme, Task target) {
        Set<String> found = new TreeSet<>();
        List<Task> open = new ArrayList<>(List.of(target));
        while (!open.isEmpty()) {
            Task task = open.removeLast();
            for (Precedence precedence : programme.precedences()) {
                if (precedence.after().index() == task.index()
                        && found.add(precedence.before().id())) {
                    open.add(precedence.before());
                }
            }
        }
        found.remove(target.id());
        return found;
    }
}
