package org.entente.explain.choice;

import java.util.Collection;
import java.util.List;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Site;

/** Names of things as they stand in a sentence; of many, how many. */
final class Names {
    private static final int NAMED = 3;

    private Names() {}

    static String of(Process process) {
        return process.name() + " at " + process.site().name();
    }

    static String of(Line line) {
        return line.name() + " at " + line.site().name();
    }

    static String of(Lane lane) {
        return "the lane from " + lane.from().name() + lane.byMode();
    }

    static String processes(Collection<Process> processes) {
        return list(processes.stream().map(Names::of).toList(), "processes");
    }

    static String sites(Collection<Site> sites) {
        return list(sites.stream().map(Site::name).toList(), "sites");
    }

    static String lanes(Collection<Lane> lanes) {
        return list(lanes.stream().map(Names::of).distinct().toList(), "lanes");
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}, {@code 4 sites}. */
    static String list(List<String> names, String many) {
        if (names.size() > NAMED) {
            return names.size() + " " + many;
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** {@code from 2028 on}, or nothing where it is from the start. */
    static String from(Period period) {
        return period.index() == 0 ? "" : "from " + period.id() + " on, ";
    }
}
