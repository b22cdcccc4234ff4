package org.entente.programme;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who does which task when. Immutable.
 *
 * @param bookings the tasks that are done, in the order of the programme's tasks
 */
public record Schedule(Programme programme, List<Booking> bookings) {
    public Schedule {
        bookings = List.copyOf(bookings);
    }

    /** How the task is scheduled, or null when it is not done. */
    public @Nullable Booking of(Task task) {
        for (Booking booking : bookings) {
            if (booking.task().index() == task.index()) {
                return booking;
            }
        }
        return null;
    }

    /** First day of a booking. */
    public LocalDate startDate(Booking booking) {
        return programme.date(booking.start());
    }

    /** The day on which a booking is finished: the first day after its last week. */
    public LocalDate finishDate(Booking booking) {
        return programme.date(booking.finish());
    }

    /** Weeks from the start of the programme to the last finish. */
    public int makespan() {
        return bookings.stream().mapToInt(Booking::finish).max().orElse(0);
    }
}
