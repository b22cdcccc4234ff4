package org.entente.explain.launch;

import java.util.List;
import org.entente.network.Team;

/**
 * How full a team is, from the start of the programme to its end.
 *
 * @param load people at work in each week; 0 in its holidays
 * @param people there are in each week, overtime left out; 0 in its holidays
 * @param fullWeeks weeks in which nobody is free
 * @param overtimeWeeks weeks in which more work than there are people in regular hours
 * @param peak most people at work in a week
 * @param usage person-weeks worked, as a share of those there are between its first and its last task
 * @param waitWeeks by which tasks on the way to a start of production or launch wait for its people
 * @param waiting names of those tasks
 * @param sentence all of it in words
 */
public record TeamLoad(
        Team team,
        List<Integer> load,
        List<Integer> people,
        int fullWeeks,
        int overtimeWeeks,
        int peak,
        double usage,
        int waitWeeks,
        List<String> waiting,
        String sentence) {
    public TeamLoad {
        load = List.copyOf(load);
        people = List.copyOf(people);
        waiting = List.copyOf(waiting);
    }
}
