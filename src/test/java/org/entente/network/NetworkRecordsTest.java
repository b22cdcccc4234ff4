package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.app.CaseChoice;
import org.entente.app.Entente;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a network, no record in it remembers what the thing was before. */
class NetworkRecordsTest {
    private static final Network TWINGO = Entente.standard()
            .read(new CaseChoice(Path.of("cases/twingo"), CaseChoice.BASE, CaseChoice.BASE))
            .orThrow();

    static Stream<UnaryOperator<Network>> changes() {
        return Stream.of(
                network -> network.withLine(network.lines().getFirst().withModules(0, 7)),
                network -> network.withLine(network.lines().getFirst().withExistingPerYear(7)),
                network -> network.withProcess(network.processes().getFirst().withMaxPerYear(7)),
                network -> network.withProcesses(process -> process.withMaxPerYear(7)),
                network -> network.withProcesses(process -> process.withMinimum(7, 0)),
                network -> network.withLane(network.lanes().getFirst().withMaxPerYear(7)),
                network -> network.withLanes(lane -> lane.withMaxPerYear(7)),
                network ->
                        network.withMore(ofAllProcesses(network)).withProcesses(process -> process.withMaxPerYear(7)),
                network -> network.withMore(ofAllProcesses(network))
                        .withLine(network.lines().getFirst().withExistingPerYear(7)),
                network -> network.withProgramme(network.programme()
                        .withTeam(network.programme().teams().getFirst().withCalendar(null))));
    }

    private static Limit ofAllProcesses(Network network) {
        return network.limits()
                .getFirst()
                .withIndex(network.limits().size())
                .withScope(Scope.ALL.withProcesses(network.processes()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothingStaysBehind(UnaryOperator<Network> change) {
        Network changed = change.apply(TWINGO);
        assertThat(changed).isNotEqualTo(TWINGO);
        Map<Class<?>, List<? extends Entity>> lists = Map.<Class<?>, List<? extends Entity>>of(
                Process.class, changed.processes(),
                Line.class, changed.lines(),
                Lane.class, changed.lanes(),
                Site.class, changed.sites(),
                Product.class, changed.products(),
                Company.class, changed.companies(),
                Period.class, changed.periods(),
                Task.class, changed.programme().tasks(),
                Team.class, changed.programme().teams());
        walk(changed, lists, new IdentityHashMap<>());
    }

    private static void walk(
            Object value, Map<Class<?>, List<? extends Entity>> lists, IdentityHashMap<Object, Boolean> seen) {
        if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, lists, seen));
            return;
        }
        if (!(value instanceof Record) || value instanceof Figure || seen.put(value, true) != null) {
            return;
        }
        if (value instanceof Entity entity && lists.containsKey(value.getClass())) {
            assertThat(entity)
                    .as(entity.getClass().getSimpleName() + " " + entity.id() + " is the network's own")
                    .isSameAs(lists.get(value.getClass()).get(entity.index()));
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                walk(component.getAccessor().invoke(value), lists, seen);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(component + " of " + value.getClass(), e);
            }
        }
    }
}
