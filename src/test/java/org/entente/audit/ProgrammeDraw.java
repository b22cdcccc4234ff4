package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small development programme for a drawn case: tasks in modes, teams, holidays, order, and what they release. */
final class ProgrammeDraw {
    private final CaseDraw draw;
    private final Dice dice;
    private final List<String> tasks = new ArrayList<>();

    ProgrammeDraw(CaseDraw draw) {
        this.draw = draw;
        this.dice = draw.dice;
    }

    void programme() {
        draw.book.setting("programme_start", dice.of("2025-10-06", "2026-01-05", "2025-12-29"));
        if (dice.in(40)) {
            draw.book.add("calendars", "calendar,from,to", "winter", "2025-12-22", "2026-01-02");
            if (dice.in(50)) {
                draw.book.add("calendars", "calendar,name,from,to", "winter", "spring", "2026-03-16", "2026-03-27");
            }
        }
        boolean holidays = !draw.book.rows("calendars").isEmpty();
        int people = dice.between(8, 14);
        draw.book.add(
                "teams",
                "team,site,people,calendar,rate,hours_per_week,currency",
                "crew",
                dice.of("", "p1", "s2"),
                people,
                holidays ? "winter" : "",
                dice.maybe(80, 1, 3),
                10,
                dice.in(20) ? "USD" : "");
        draw.book.add(
                "teams", "team,people,rate,hours_per_week", "others", dice.between(4, 20), dice.maybe(50, 1, 4), 8);
        boolean prototypes = dice.in(25);
        if (prototypes) {
            draw.book.add("teams", "team,kind,people", "prototypes", "stock", dice.between(3, 9));
        }
        if (dice.in(25)) {
            draw.book.add("headcounts", "team,from,people", "crew", "2026-02-02", people + dice.between(-3, 6));
        }
        int many = dice.of(1, 2, 2, 3);
        for (int i = 1; i <= many; i++) {
            task("task" + i, i, prototypes);
        }
        for (int i = 1; i < many; i++) {
            if (dice.in(70)) {
                String kind = dice.of("", "", "SS", "FF", "SF");
                draw.book.add(
                        "precedence",
                        "before,after,kind,lag_weeks",
                        tasks.get(i - 1),
                        tasks.get(i),
                        kind,
                        dice.of("", "2", "-2", "4"));
            }
        }
        int gates = dice.of(1, 1, 2, 3);
        for (int i = 0; i < gates; i++) {
            gate(i);
        }
        if (dice.in(35) && launchTasks() == 1) {
            draw.book.add(
                    "limits",
                    "limit,kind,product,market,date,enforce",
                    "launch",
                    "launch",
                    "car",
                    "",
                    draw.starts.getFirst().plusDays(dice.between(-20, 200)),
                    dice.of("hard", "penalty"));
            Map<String, String> limit = draw.book.rows("limits").getLast();
            if ("penalty".equals(limit.get("enforce"))) {
                limit.put("penalty", "" + dice.between(1, 60));
            }
        }
    }

    /** How many tasks release the car in a market, or where none does, a process that makes it. */
    private long launchTasks() {
        List<Map<String, String>> gates = draw.book.rows("gates");
        List<Map<String, String>> markets = gates.stream()
                .filter(row -> !row.getOrDefault("market", "").isEmpty())
                .toList();
        return (markets.isEmpty() ? gates : markets)
                .stream()
                        .filter(row -> !row.getOrDefault("market", "").isEmpty()
                                || row.getOrDefault("process", "").startsWith("car"))
                        .map(row -> row.get("task"))
                        .distinct()
                        .count();
    }

    private void task(String id, int number, boolean prototypes) {
        tasks.add(id);
        int modes = dice.of(1, 1, 2);
        for (int mode = 1; mode <= modes; mode++) {
            boolean learns = number > 1 && dice.in(40);
            draw.book.add(
                    "tasks",
                    "task,mode,team,weeks,people,cost,external_cost,learning,learns_from,earliest,latest,currency",
                    id,
                    modes == 1 ? "" : "mode" + mode,
                    mode == 1 ? "crew" : "others",
                    dice.between(0, 14),
                    dice.between(1, 7),
                    dice.maybe(50, 50, 900),
                    dice.maybe(30, 50, 900),
                    learns ? dice.of("20%", "50%") : "",
                    learns ? "task1" : "",
                    mode == 1 && dice.in(20) ? "2026-01-12" : "",
                    mode == 1 && dice.in(15) ? draw.starts.getFirst().plusDays(dice.between(50, 200)) : "",
                    dice.in(20) ? "CNY" : "");
            if (prototypes && dice.in(60)) {
                draw.book.add(
                        "tasks",
                        "task,mode,team,weeks,people",
                        id,
                        modes == 1 ? "" : "mode" + mode,
                        "prototypes",
                        draw.book.rows("tasks").getLast().getOrDefault("weeks", "0"),
                        dice.between(1, 4));
                Map<String, String> first =
                        draw.book.rows("tasks").get(draw.book.rows("tasks").size() - 2);
                for (String column : List.of("currency", "learning", "learns_from")) {
                    draw.book.rows("tasks").getLast().put(column, first.getOrDefault(column, ""));
                }
            }
        }
    }

    private void gate(int number) {
        String task = dice.of(tasks);
        boolean modes = draw.book.rows("tasks").stream()
                .anyMatch(row -> task.equals(row.get("task")) && "mode2".equals(row.get("mode")));
        String mode = modes && dice.in(30) ? "mode" + dice.between(1, 2) : "";
        Object ramp = dice.of("", "", "6", "13");
        switch (number == 0 ? dice.of("market", "market", "process") : dice.of("process", "line", "lane", "market")) {
            case "market" -> add(task, mode, ramp, "market", dice.of(draw.markets), "product", "car");
            case "process" -> {
                String process = dice.of(List.copyOf(draw.siteOf.keySet()));
                capacity("processes", "process", process);
                add(task, mode, ramp, "process", process, "product", "");
            }
            case "line" -> add(task, mode, ramp, "line", "l1", "product", "");
            default -> {
                capacity("lanes", "from", "p1");
                add(task, mode, ramp, "from", "p1", "to", dice.of(draw.markets));
            }
        }
    }

    /** What is released in part needs a capacity to be a part of. */
    private void capacity(String table, String column, String value) {
        for (Map<String, String> row : draw.book.rows(table)) {
            if (value.equals(row.get(column))
                    && row.getOrDefault("max_volume", "").isEmpty()) {
                row.put("max_volume", "" + 4 * draw.volume());
            }
        }
    }

    private void add(String task, String mode, Object ramp, String one, String first, String two, String second) {
        boolean twice = draw.book.rows("gates").stream()
                .anyMatch(row -> task.equals(row.get("task"))
                        && first.equals(row.get(one))
                        && second.equals(row.getOrDefault(two, "")));
        if (!twice) {
            draw.book.add(
                    "gates",
                    "task" + "," + "mode" + "," + "ramp_up_weeks" + "," + one + "," + two,
                    task,
                    mode,
                    ramp,
                    first,
                    second);
        }
    }
}
