package org.entente.programme;

import org.entente.network.Mode;
import org.entente.network.Task;

/**
 * A task as it is scheduled.
 *
 * @param learned whether it takes the shorter time of a team that has done its like before
 * @param start first week, counted from the start of the programme
 * @param finish first week after it; holidays between count
 * @param workingWeeks weeks worked
 */
public record Booking(Task task, Mode mode, boolean learned, int start, int finish, int workingWeeks) {}
