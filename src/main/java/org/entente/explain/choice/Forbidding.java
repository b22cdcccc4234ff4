package org.entente.explain.choice;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.Network;

/** What it means to do without something: nothing is made by the sources, no module is opened, nothing comes by the lanes. */
final class Forbidding {
    private Forbidding() {}

    static Forced of(Network network, Choice choice) {
        Forced.Builder forced = new Forced.Builder();
        LocalDate start = network.periods().getFirst().start();
        switch (choice) {
            case Choice.Sources sources -> {
                sources.processes().forEach(process -> forced.edits.add(new Edit.StopProcess(process.index(), start)));
                forced.meanings.add("nothing is made by " + Names.processes(sources.processes()));
            }
            case Choice.Modules modules -> {
                modules.lines().forEach(line -> forced.edits.add(new Edit.Modules(line.index(), 0, 0)));
                forced.meanings.add("no module is opened of "
                        + Names.list(modules.lines().stream().map(Names::of).toList(), "lines"));
            }
            case Choice.Routes routes -> {
                routes.lanes().forEach(lane -> forced.edits.add(new Edit.StopLane(lane.index(), start)));
                List<String> words = routes.lanes().stream()
                        .map(lane -> lane.product().name() + " from "
                                + lane.from().name() + " to " + lane.to().name())
                        .distinct()
                        .toList();
                forced.meanings.add("nothing comes by these lanes: " + Names.list(words, "lanes"));
            }
        }
        return forced.build();
    }
}
