package org.entente.explain.conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.intake.CaseTables;
import org.entente.intake.replay.Reread;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each promise that is dropped or relaxed in memory says the same when it is written into the tables. */
class PromisesAsEditsTest {
    static Stream<Example> examples() {
        return Stream.of("plan", "infeasible")
                .flatMap(folder -> Example.in(Path.of("src/test/resources", folder)).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachPromiseDroppedOrRelaxedSaysTheSameFromTables(Example example) {
        CaseTables tables = example.tables(null, null);
        Network network = tables.reading().network();
        if (network == null) {
            return;
        }
        List<Promise> promises = Promises.of(network);
        for (Promise promise : promises) {
            Reread.same(tables, promise.dropped(network), example.name() + ": without " + promise.sentence(network));
            for (Promise step : promise.steps(network)) {
                double amount = step.step(network);
                if (amount <= step.most(network) && amount > 0) {
                    Reread.same(
                            tables,
                            step.relaxed(network, amount),
                            example.name() + ": " + step.wayOut(network, amount));
                }
            }
        }
    }
}
