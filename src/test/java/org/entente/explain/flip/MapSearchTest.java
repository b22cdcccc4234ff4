package org.entente.explain.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Example;
import org.entente.plan.Plans;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Fifty motors, bought at a price or made at a cost and 1,000 of tooling: the border is price = cost + 20. */
class MapSearchTest {
    private static final Example MAKE_OR_BUY = Example.of("""
            ## sites
            site,company,country
            plant,maker,FR
            supplier,other,CN

            ## companies
            company,country
            maker,FR
            other,CN

            ## products
            product,name
            motor,Motor

            ## processes
            process,name,site,product,cost,tooling
            own,Own motor,plant,motor,60,1000
            bought,Bought motor,supplier,motor,,

            ## prices
            seller,buyer,product,price
            other,maker,motor,70

            ## lanes
            from,to,product
            supplier,plant,motor

            ## demand
            market,product,volume,must_serve
            plant,motor,50,1

            ## ranges
            table,filter,column,low,high
            prices,,price,60,100
            processes,process=own,cost,50,70
            demand,,volume,20,80
            """);

    private final Tables tables = new Tables(MAKE_OR_BUY.tables(null, null));

    @Test
    void theBorderOfTwoCostsIsAStraightLineWithProvenCorners() {
        DecisionMap map = map("price other maker motor", "price", "process own", "cost");
        assertThat(map.exact()).isTrue();
        assertThat(map.complete()).isTrue();
        assertThat(map.decisions()).hasSize(2);
        assertThat(map.regions()).hasSize(2);
        for (DecisionMap.Region region : map.regions()) {
            for (DecisionMap.Vertex vertex : region.outline()) {
                // today, bought, is decision 0
                double dearer = vertex.x() - vertex.y() - 20;
                assertThat(region.decision() == 0 ? -dearer : dearer).isGreaterThanOrEqualTo(-1e-6);
                assertThat(map.corners()).anySatisfy(corner -> {
                    assertThat(corner.x()).isCloseTo(vertex.x(), within(1e-9));
                    assertThat(corner.y()).isCloseTo(vertex.y(), within(1e-9));
                });
            }
        }
        assertThat(map.corners())
                .allSatisfy(corner -> assertThat(corner.objective())
                        .isCloseTo(Math.min(50 * corner.x(), 50 * corner.y() + 1000), within(1e-3)));
    }

    @Test
    void aVolumeIsDrawnInSquares() {
        DecisionMap map = map("price other maker motor", "price", "demand plant motor", "volume");
        assertThat(map.exact()).isFalse();
        assertThat(map.regions()).hasSize(400);
        Configuration today = Configuration.of(Plans.of(tables.network()));
        for (DecisionMap.Region region : map.regions().subList(0, 40)) {
            double x =
                    middle(region.outline().get(0).x(), region.outline().get(2).x());
            double y =
                    middle(region.outline().get(0).y(), region.outline().get(2).y());
            Map<Figure, Double> values = Map.of(map.x().figure(), x, map.y().figure(), y);
            Configuration there = Configuration.of(Plans.of(Objects.requireNonNull(tables.with(values))));
            assertThat(region.decision() == 0).isEqualTo(today.sameAs(there, Configuration.THRESHOLD));
        }
    }

    private static double middle(double one, double other) {
        return (one + other) / 2;
    }

    private DecisionMap map(String key, String column, String otherKey, String otherColumn) {
        Flips flips = FlipSearch.using(new HighsSolver())
                .of(tables, List.of(tables.figure(key, column), tables.figure(otherKey, otherColumn)));
        return MapSearch.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(1))
                .of(tables, cell(flips, column), cell(flips, otherColumn));
    }

    private static CellFlips cell(Flips flips, String column) {
        return flips.cells().stream()
                .filter(cell -> cell.figure().column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
