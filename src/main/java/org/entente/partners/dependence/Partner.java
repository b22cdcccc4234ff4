package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.network.Company;
import org.entente.network.Entity;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;
import org.entente.ownership.Ownership;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * Someone or somewhere a plan could lose: a company outside the viewpoint's control, a country, a site.
 *
 * @param processes all that it could make in the case, used or not
 * @param used of these what the plan uses
 */
public record Partner(Kind kind, String id, String name, List<Process> processes, List<Process> used) {

    /** What sort. */
    public enum Kind {
        COMPANY("company"),
        /** Companies that one company controls, where there are several. */
        GROUP("group"),
        COUNTRY("country"),
        SITE("site");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for several. */
        public String plural() {
            return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        }

        /** The word a reader sees. */
        public String word() {
            return word;
        }
    }

    public Partner {
        processes = List.copyOf(processes);
        used = List.copyOf(used);
    }

    /** All that a plan uses: companies first, then groups of them, then countries, then sites. */
    public static List<Partner> of(Plan plan) {
        Network network = plan.network();
        TreeSet<Integer> working = new TreeSet<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Made made) {
                working.add(made.process().index());
            }
        }
        List<Ownership> ownership = Ownership.of(network);
        Company viewpoint = network.settings().viewpoint();
        List<Partner> partners = new ArrayList<>();
        for (Company company : network.companies()) {
            boolean own = ownership.stream().allMatch(now -> now.controls(viewpoint, company));
            if (!own) {
                add(
                        Kind.COMPANY,
                        company,
                        company.name(),
                        at -> at.company().index() == company.index(),
                        network,
                        working,
                        partners);
            }
        }
        for (Company head : network.companies()) {
            Set<Integer> members = new TreeSet<>();
            for (Process process : network.processes()) {
                Company maker = process.site().company();
                if (ownership.getLast().controller(maker).index() == head.index()) {
                    members.add(maker.index());
                }
            }
            if (members.size() > 1 && !members.contains(viewpoint.index()) && !controls(ownership, viewpoint, head)) {
                add(
                        Kind.GROUP,
                        head,
                        head.name() + " and its companies",
                        at -> members.contains(at.company().index()),
                        network,
                        working,
                        partners);
            }
        }
        network.countries()
                .forEach(it -> add(
                        Kind.COUNTRY,
                        it,
                        it.name(),
                        at -> at.country().index() == it.index(),
                        network,
                        working,
                        partners));
        network.sites()
                .forEach(it ->
                        add(Kind.SITE, it, it.name(), at -> at.index() == it.index(), network, working, partners));
        return partners;
    }

    private static boolean controls(List<Ownership> ownership, Company viewpoint, Company company) {
        return ownership.stream()
                .anyMatch(now -> now.controls(viewpoint, company)
                        || now.controller(viewpoint).index() == company.index());
    }

    private static void add(
            Kind kind,
            Entity what,
            String name,
            Predicate<Site> isThere,
            Network network,
            TreeSet<Integer> working,
            List<Partner> partners) {
        List<Process> its = network.processes().stream()
                .filter(process -> isThere.test(process.site()))
                .toList();
        List<Process> used = its.stream()
                .filter(process -> working.contains(process.index()))
                .toList();
        if (!used.isEmpty()) {
            partners.add(new Partner(kind, what.id(), name, its, used));
        }
    }

    /** The network without it: its processes make nothing. */
    Network gone(Network network) {
        TreeSet<Integer> closed = new TreeSet<>();
        processes.forEach(process -> closed.add(process.index()));
        return network.withProcesses(process ->
                closed.contains(process.index()) ? process.withMinimum(0, 0).withMaxPerYear(0) : process);
    }
}
