package org.entente.cli;

import java.time.LocalDate;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.explain.chance.Chances;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.LaunchReasons;
import org.entente.network.Product;
import org.entente.plan.Plan;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** When a plan launches, in a few lines: the dates, what they are made of, which routes the programme takes, how likely they are. */
final class LaunchText {
    private static final int WIDTH = 100;

    private LaunchText() {}

    /** Empty for a plan without a programme. */
    static String of(Plan plan, Style style) {
        Schedule schedule = plan.schedule();
        if (schedule == null || schedule.bookings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(style.heading("LAUNCH") + "\n");
        for (Map.Entry<Product, LocalDate> launch : plan.launches().entrySet()) {
            line(text, launch.getKey().name() + " may be sold from " + Words.day(launch.getValue()) + " on.");
        }
        for (Chain chain : LaunchReasons.of(schedule).telling()) {
            line(text, chain.sentence());
        }
        TextTable table = new TextTable("    ", "lll");
        for (Booking booking : schedule.bookings()) {
            if (booking.task().modes().size() > 1) {
                table.row(
                        Numbers.cut(booking.task().name(), 40),
                        booking.mode().id(),
                        schedule.startDate(booking) + " to " + schedule.finishDate(booking));
            }
        }
        return text.append(table.text()).toString();
    }

    /** How likely the dates are; empty without ranges. */
    static String of(Chances chances, Style style) {
        if (chances.uncertain() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n" + style.heading("HOW LIKELY") + "\n");
        chances.dates().forEach(date -> line(text, date.sentence()));
        return text.toString();
    }

    private static void line(StringBuilder text, String sentence) {
        text.append("  - ")
                .append(Numbers.wrap(sentence, WIDTH - 4, " ".repeat(4)))
                .append('\n');
    }
}
