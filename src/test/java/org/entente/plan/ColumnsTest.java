package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Site;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of every table counts: changed in a small case that was worked out by hand, it changes the answer by what the
 * column's reference says. The columns come from their declarations, so that a new one without such a change fails here.
 */
class ColumnsTest {
    private static final Path FOLDER = Path.of("src/test/resources/columns");

    /** How likely a scenario is weighs in no plan: it stands beside the scenario wherever that is shown. */
    private static final Set<String> WEIGHS_NOTHING = Set.of("scenarios.probability");

    /** A line of a section {@code changes}: {@code table.column | rows | change | what then holds | why}. */
    record Change(Example base, String table, String column, String filter, String edit, String expected) {
        static Change parse(Example base, String line) {
            String[] parts = line.split("\\|");
            assertThat(parts).as(base.name() + ": " + line).hasSize(5);
            String name = parts[0].strip();
            int point = name.indexOf('.');
            return new Change(
                    base,
                    name.substring(0, point),
                    name.substring(point + 1),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip());
        }

        Network network() {
            Map<String, String> sections = new LinkedHashMap<>(base.sections());
            sections.put(
                    "strategies",
                    "strategy,table,filter,column,change\nother," + String.join(",", table, filter, column, edit));
            return new Example(base.name(), base.question(), sections).network("other", null);
        }

        @Override
        public String toString() {
            return base.name() + ": " + table + "." + column + " " + filter + " " + edit;
        }
    }

    static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Example base : Example.in(FOLDER)) {
            base.lines("changes").forEach(line -> changes.add(Change.parse(base, line)));
        }
        return changes;
    }

    static List<Example> bases() {
        return Example.in(FOLDER);
    }

    static List<String> numbers() {
        return declared()
                .filter(column -> column.isNumber() || column.type() instanceof Type.Shares)
                .map(ColumnsTest::name)
                .filter(name -> !WEIGHS_NOTHING.contains(name))
                .toList();
    }

    /** Amounts of money in the currency of their row. */
    static List<Column> amounts() {
        return declared()
                .filter(column ->
                        column.isNumber() && column.unit().contains("money") && currency(column.table()) != null)
                .toList();
    }

    private static Stream<Column> declared() {
        Stream<Column> settings = Settings.TABLE.columns().stream();
        return Stream.concat(settings, Tables.ALL.stream().flatMap(table -> table.columns().stream()));
    }

    private static String name(Column column) {
        // settings are the rows of table case
        return (column.table().equals("settings") ? "case" : column.table()) + "." + column.name();
    }

    private static Column currency(String table) {
        Table of = Tables.named(table);
        return of == null ? null : of.column("currency");
    }

    @ParameterizedTest
    @MethodSource("bases")
    void givesWhatWasWorkedOutByHand(Example base) {
        assertThat(base.lines("plan")).isNotEmpty();
        base.lines("plan").forEach(line -> holds(line, base.network()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesTheAnswerByTheDocumentedAmount(Change change) {
        holds(change.expected(), change.network());
        assertThatThrownBy(() -> holds(change.expected(), change.base().network()))
                .as("what holds without the change says nothing about it")
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyNumberHasAChange(String column) {
        assertThat(changes().stream().map(change -> change.table() + "." + change.column()))
                .as("add to " + FOLDER + " a case, worked out by hand, in which " + column + " changes the answer")
                .contains(column);
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void everyAmountHasAChangeOfItsCurrency(Column amount) {
        assertThat(changes().stream()
                        .filter(change -> change.table().equals(amount.table())
                                && change.column().equals("currency")
                                && given(change, amount)))
                .as("add to " + FOLDER + " a change of " + amount.table() + ".currency where " + amount.name()
                        + " is given")
                .isNotEmpty();
    }

    private static boolean given(Change change, Column amount) {
        return change.base().network().figures().stream()
                .anyMatch(figure -> isOf(amount, figure) && figure.value() != 0);
    }

    private static boolean isOf(Column column, Figure figure) {
        return figure.row().table().equals(column.table()) && figure.column().equals(column.name());
    }

    private static void holds(String line, Network network) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "makespan" ->
                assertThat(schedule(network).objective()).as(line).isEqualTo(Double.parseDouble(words[1]));
            case "pay" -> assertThat(schedule(network).cost()).as(line).isEqualTo(Double.parseDouble(words[1]));
            case "place" -> {
                Site site = network.sites().stream()
                        .filter(any -> any.id().equals(words[1]))
                        .findFirst()
                        .orElseThrow();
                assertThat(site.latitude()).as(line).isEqualTo(Double.parseDouble(words[2]));
                assertThat(site.longitude()).as(line).isEqualTo(Double.parseDouble(words[3]));
            }
            case "range" -> {
                String[] column = words[1].split("\\.");
                Figure figure = network.figures().stream()
                        .filter(any -> isOf(Tables.named(column[0]).column(column[1]), any))
                        .findFirst()
                        .orElseThrow();
                assertThat(figure.low()).as(line).isCloseTo(Double.parseDouble(words[2]), within(1e-9));
                assertThat(figure.high()).as(line).isCloseTo(Double.parseDouble(words[3]), within(1e-9));
            }
            default -> ExamplesTest.check(words, line, Plans.of(network));
        }
    }

    private static ScheduleAnswer schedule(Network network) {
        return Scheduler.using(new CpSatSolver()).schedule(network, ScheduleGoal.MAKESPAN);
    }
}
