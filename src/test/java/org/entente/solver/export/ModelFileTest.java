package org.entente.solver.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.junit.jupiter.api.Test;

/** What the files look like, to the letter, and that names are legal and unique. */
class ModelFileTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void writesMps() {
        assertThat(ModelFile.MPS.text(tiny())).isEqualTo("""
                        NAME entente
                        ROWS
                         N COST
                         L capacity_Cleon
                         E balance
                         G _2027_minimum
                        COLUMNS
                            make_motor_2027 COST 12.5
                            make_motor_2027 capacity_Cleon 1
                            make_motor_2027 balance 1
                            MARKER 'MARKER' 'INTORG'
                            open COST 1000000
                            open capacity_Cleon -120000
                            open_2 COST 0
                            MARKER 'MARKER' 'INTEND'
                            slack balance -1
                            slack _2027_minimum 0.1
                        RHS
                            RHS COST -7
                            RHS capacity_Cleon 5
                            RHS _2027_minimum 3
                        RANGES
                            RANGE capacity_Cleon 15
                        BOUNDS
                         UP BND make_motor_2027 90000
                         LO BND open -2
                         PL BND open
                         FX BND open_2 3
                         FR BND slack
                        ENDATA
                        """);
    }

    @Test
    void writesLp() {
        assertThat(ModelFile.LP.text(tiny())).isEqualTo("""
                        Minimize
                         obj: 12.5 make_motor_2027 + 1000000 open + 0 open_2 + 7
                        Subject To
                         capacity_Cleon.low: make_motor_2027 - 120000 open >= -10
                         capacity_Cleon.high: make_motor_2027 - 120000 open <= 5
                         balance: make_motor_2027 - slack = 0
                         _2027_minimum: 0.1 slack >= 3
                        Bounds
                         0 <= make_motor_2027 <= 90000
                         -2 <= open
                         open_2 = 3
                         slack free
                        Generals
                         open
                         open_2
                        End
                        """);
    }

    @Test
    void namesAreLegal() {
        assertThat(Names.plain("make[Motor, Cléon; 2027]")).isEqualTo("make_Motor_Cleon_2027");
        assertThat(Names.plain("2027")).isEqualTo("_2027");
        assertThat(Names.plain("e5")).isEqualTo("_e5");
        assertThat(Names.plain("earth")).isEqualTo("earth");
        assertThat(Names.plain("Free")).isEqualTo("_Free");
        assertThat(Names.plain("")).isEqualTo("_");
        assertThat(Names.plain("中国")).isEqualTo("_");
        assertThat(Names.plain("x".repeat(1000))).hasSize(240);
    }

    @Test
    void namesAreUnique() {
        String[] names = {"a b", "a_b", "a_b_2", "a-b"};
        assertThat(Names.of(4, i -> names[i])).containsExactly("a_b", "a_b_2", "a_b_2_2", "a_b_3");
    }

    @Test
    void asksForAKnownFormat() {
        assertThatThrownBy(() -> ModelFile.write(tiny(), Path.of("model.xlsx")))
                .hasMessageContaining("model.xlsx")
                .hasMessageContaining(".mps or .lp");
    }

    private static Problem tiny() {
        String[] columns = {"make motor 2027", "open", "open", "slack"};
        String[] rows = {"capacity[Cléon]", "balance", "2027 minimum"};
        ProblemBuilder builder = Problem.builder();
        builder.names(j -> columns[j], i -> rows[i]);
        builder.column(0, 90_000, false);
        builder.column(-2, INF, true);
        builder.column(3, 3, true);
        builder.column(-INF, INF, false);
        builder.cost(0, 12.5);
        builder.cost(1, 1e6);
        builder.offset(7);
        builder.row(-10, 5);
        builder.row(0, 0);
        builder.row(3, INF);
        builder.entry(0, 0, 1);
        builder.entry(0, 1, -120_000);
        builder.entry(1, 0, 1);
        builder.entry(1, 3, -1);
        builder.entry(2, 3, 0.1);
        return builder.build();
    }
}
