package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Companies;
import org.entente.intake.tables.Stakes;
import org.entente.network.Company;
import org.entente.network.Stake;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** Who holds what of whom; on no day can more than the whole of a company be held. */
final class Shareholders {
    /** Shares such as one third do not sum to one to the last digit. */
    private static final double ROUNDING = 1e-9;

    private final Assembly assembly;
    private final Findings findings;

    Shareholders(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
    }

    /** A stake and the row that says it. */
    private record Held(Stake stake, Typed row) {}

    void stakes() {
        Map<Company, List<Held>> ofCompany = new LinkedHashMap<>();
        Names names = assembly.names;
        for (Typed row : assembly.rows(Stakes.TABLE)) {
            Company owner = names.find(row, Stakes.OWNER, names.companies);
            Company owned = names.find(row, Stakes.OWNED, names.companies);
            Days.check(row, Stakes.VALID_FROM, Stakes.VALID_UNTIL, findings);
            if (owner != null && owned != null) {
                double share = row.number(Stakes.SHARE);
                double votes = row.given(Stakes.VOTES) ? row.number(Stakes.VOTES) : share;
                Validity validity = row.validity(Stakes.VALID_FROM, Stakes.VALID_UNTIL);
                Stake stake = new Stake(owner, owned, share, votes, validity, row.tableRow());
                List<Held> others = ofCompany.computeIfAbsent(owned, company -> new ArrayList<>());
                twice(row, stake, others);
                others.add(new Held(stake, row));
                assembly.builder.stake(stake);
            }
        }
        ofCompany.forEach((company, held) -> {
            group(company, held.getFirst().row());
            most(company, held, Stakes.SHARE, "shares", Stake::share);
            // the votes of stakes that follow their shares say nothing the shares do not
            if (held.stream().anyMatch(each -> each.row().given(Stakes.VOTES))) {
                most(company, held, Stakes.VOTES, "votes", Stake::votes);
            }
        });
    }

    private void twice(Typed row, Stake stake, List<Held> others) {
        for (Held other : others) {
            boolean same = other.stake().owner().index() == stake.owner().index();
            if (same && Days.overlap(other.stake().validity(), stake.validity())) {
                findings.error(
                        row.place(Stakes.OWNED),
                        stake.owned().id(),
                        "The stake of " + stake.owner().id() + " in "
                                + stake.owned().id() + " overlaps in time with that in row "
                                + other.row().row().number() + ".",
                        "Give each its own days with valid_from and valid_until, or write their sum in one row.");
                return;
            }
        }
    }

    private void group(Company company, Typed row) {
        if (company.group() != null) {
            findings.error(
                    row.place(Stakes.OWNED),
                    company.id(),
                    "The company " + company.id() + " wholly belongs to " + company.group() + " by "
                            + assembly.sheets.fileOf("companies") + ", and has stakes as well.",
                    "Leave its " + Companies.GROUP.name() + " blank and write all its stakes, or remove the stakes.");
        }
    }

    /** Finds the days on which the most is held of a company, and says so where it is more than the whole. */
    private void most(Company company, List<Held> all, Column column, String what, ToDoubleFunction<Stake> part) {
        List<@Nullable LocalDate> starts = new ArrayList<>();
        starts.add(null);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Held held : all) {
            LocalDate from = held.stake().validity().from();
            if (from != null) {
                days.add(from);
            }
        }
        starts.addAll(days);
        List<Held> worst = List.of();
        double most = 1 + ROUNDING;
        for (LocalDate start : starts) {
            List<Held> held = all.stream()
                    .filter(each -> holdsOn(each.stake().validity(), start))
                    .toList();
            double sum = held.stream()
                    .mapToDouble(each -> part.applyAsDouble(each.stake()))
                    .sum();
            if (sum > most) {
                most = sum;
                worst = held;
            }
        }
        if (worst.isEmpty()) {
            return;
        }
        // the row that takes it over the whole, or simply the last: whoever wrote it looks there first
        Typed row = worst.getLast().row();
        List<String> holders = worst.stream()
                .sorted(Comparator.comparingDouble((Held each) -> part.applyAsDouble(each.stake()))
                        .reversed())
                .map(each -> each.stake().owner().id() + " " + percent(part.applyAsDouble(each.stake())))
                .toList();
        findings.error(
                row.place(column),
                row.text(column),
                "The " + what + " of " + company.id() + " sum to " + percent(most) + span(worst) + ": "
                        + String.join(", ", holders) + ".",
                "They can sum to 100 % at most; lower one, or give them days with valid_from and valid_until.");
    }

    /** @param day null for the days before all others */
    private static boolean holdsOn(Validity validity, @Nullable LocalDate day) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        if (day == null) {
            return from == null;
        }
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The days on which all of these are held. */
    private static String span(List<Held> held) {
        LocalDate from = null;
        LocalDate until = null;
        for (Held each : held) {
            LocalDate first = each.stake().validity().from();
            LocalDate last = each.stake().validity().until();
            from = first != null && (from == null || first.isAfter(from)) ? first : from;
            until = last != null && (until == null || last.isBefore(until)) ? last : until;
        }
        return (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    private static String percent(double share) {
        return java.math.BigDecimal.valueOf(Math.round(share * 1e8) / 1e6)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
