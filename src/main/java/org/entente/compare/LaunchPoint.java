package org.entente.compare;

import java.time.LocalDate;
import java.util.List;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;

/**
 * The best plan with a launch by a day, on the frontier of money against time.
 *
 * @param launch the day
 * @param decisions what it decides otherwise than the point before, which is launched later
 */
public record LaunchPoint(LocalDate launch, Plan plan, List<Configuration.Difference> decisions) {
    public LaunchPoint {
        decisions = List.copyOf(decisions);
    }
}
