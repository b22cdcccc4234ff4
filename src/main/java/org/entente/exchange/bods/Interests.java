package org.entente.exchange.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.exchange.bods.OwnershipTables.Held;
import org.entente.exchange.bods.OwnershipTables.Party;
import org.jspecify.annotations.Nullable;

/** All that one party holds of another: shareholdings and votes, each in its days, as one stake for each stretch of days. */
final class Interests {
    private final Party owner;
    private final Party owned;
    private final List<Interest> all = new ArrayList<>();

    Interests(Party owner, Party owned) {
        this.owner = owner;
        this.owned = owned;
    }

    /**
     * @param votes whether it is a part of the votes, else of the capital
     * @param part 0 to 1
     */
    record Interest(
            boolean votes,
            BigDecimal part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {
        boolean isHeld(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    void add(Interest interest) {
        all.add(interest);
    }

    /** Interests of the same kind and days are summed; votes that are as many as the shares are left to follow them. */
    List<Held> stakes() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Interest interest : all) {
            days.add(interest.from() == null ? LocalDate.MIN : interest.from());
            if (interest.until() != null) {
                days.add(interest.until());
            }
        }
        List<Held> stakes = new ArrayList<>();
        for (LocalDate day : days) {
            List<Interest> held =
                    all.stream().filter(interest -> interest.isHeld(day)).toList();
            if (!held.isEmpty()) {
                LocalDate next = days.higher(day);
                Held stake = stake(held, day.equals(LocalDate.MIN) ? null : day, next);
                Held before = stakes.isEmpty() ? null : stakes.getLast();
                if (before != null && continues(before, stake)) {
                    stakes.removeLast();
                    stake = new Held(
                            owner, owned, stake.share(), stake.votes(), before.from(), stake.until(), stake.note());
                }
                stakes.add(stake);
            }
        }
        return stakes;
    }

    private Held stake(List<Interest> held, @Nullable LocalDate from, @Nullable LocalDate until) {
        BigDecimal share = BigDecimal.ZERO;
        BigDecimal votes = null;
        List<String> notes = new ArrayList<>();
        for (Interest interest : held) {
            if (interest.votes()) {
                votes = (votes == null ? BigDecimal.ZERO : votes).add(interest.part());
            } else {
                share = share.add(interest.part());
            }
            if (!interest.note().isEmpty() && !notes.contains(interest.note())) {
                notes.add(interest.note());
            }
        }
        boolean follow = votes == null || votes.compareTo(share) == 0;
        return new Held(owner, owned, share, follow ? null : votes, from, until, String.join("; ", notes));
    }

    private static boolean continues(Held before, Held stake) {
        boolean same = before.share().compareTo(stake.share()) == 0
                && (before.votes() == null ? stake.votes() == null : sameVotes(before.votes(), stake.votes()));
        return same
                && Objects.equals(before.until(), stake.from())
                && before.note().equals(stake.note());
    }

    private static boolean sameVotes(BigDecimal votes, @Nullable BigDecimal other) {
        return other != null && votes.compareTo(other) == 0;
    }
}
