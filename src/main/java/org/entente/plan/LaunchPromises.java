package org.entente.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Task;

/** The days that limits of kind launch ask for, by the task whose finish is the launch. */
public final class LaunchPromises {
    private LaunchPromises() {}

    /** By id of the task, the soonest of several; limits on what several tasks release have none. */
    public static Map<String, LocalDate> of(Network network) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Limit limit : network.limits()) {
            if (limit.kind() == Limit.Kind.LAUNCH && limit.sense() == Limit.Sense.AT_MOST) {
                List<Task> tasks = Launches.tasks(Launches.gates(network, new ScopeFilter(limit.scope(), network)));
                LocalDate day = LocalDate.ofEpochDay((long) limit.value());
                if (tasks.size() == 1) {
                    days.merge(tasks.getFirst().id(), day, (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return days;
    }
}
