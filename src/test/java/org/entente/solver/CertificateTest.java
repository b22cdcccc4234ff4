package org.entente.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The check outside the solver finds what is wrong, and by how much. */
class CertificateTest {
    private final Problem textbook = Examples.textbook();
    private final double[] optimum = {2, 6};
    private final double[] duals = {0, -1.5, -1};

    @Test
    void provesTheTextbookOptimum() {
        Certificate certificate = Certificate.check(textbook, optimum, -36, duals);
        assertThat(certificate.passes(Certificate.Tolerances.DEFAULT)).isTrue();
        assertThat(certificate.objective()).isEqualTo(-36);
        assertThat(certificate.dual().bound()).isEqualTo(-36);
        assertThat(certificate.dual().gapScaled()).isZero();
    }

    @Test
    void measuresViolations() {
        Certificate certificate = Certificate.check(textbook, new double[] {5, -0.5}, -12.5, null);
        assertThat(certificate.rowViolation()).isEqualTo(1);
        assertThat(certificate.worstRow()).isZero();
        assertThat(certificate.boundViolation()).isEqualTo(0.5);
        assertThat(certificate.objectiveErrorScaled()).isZero();
        assertThat(certificate.primalPasses(Certificate.Tolerances.DEFAULT)).isFalse();
    }

    @Test
    void measuresWholeNumbersAndAWrongObjective() {
        Certificate certificate = Certificate.check(Examples.knapsack(), new double[] {0.25, 0, 0, 0, 0}, -3, null);
        assertThat(certificate.integralityViolation()).isEqualTo(0.25);
        assertThat(certificate.objectiveErrorScaled()).isCloseTo(2.5 / 1.5, within(1e-12));
    }

    @Test
    void notANumberNeverPasses() {
        Certificate certificate = Certificate.check(textbook, new double[] {Double.NaN, 6}, Double.NaN, null);
        assertThat(certificate.primalPasses(Certificate.Tolerances.DEFAULT)).isFalse();
        Certificate dual = Certificate.check(textbook, optimum, -36, new double[] {0, Double.NaN, -1});
        assertThat(dual.passes(Certificate.Tolerances.DEFAULT)).isFalse();
    }

    @Test
    void aFeasiblePointThatIsNotBestHasAGap() {
        Certificate certificate = Certificate.check(textbook, new double[] {2, 5}, -31, duals);
        assertThat(certificate.primalPasses(Certificate.Tolerances.DEFAULT)).isTrue();
        assertThat(certificate.passes(Certificate.Tolerances.DEFAULT)).isFalse();
        assertThat(certificate.dual().bound()).isEqualTo(-36);
    }

    @Test
    void aDualOfTheWrongSignProvesNothing() {
        Certificate certificate = Certificate.check(textbook, optimum, -36, new double[] {0, 1.5, -1});
        assertThat(certificate.dual().bound()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(certificate.dual().infeasibility()).isGreaterThan(0.1);
        assertThat(certificate.passes(Certificate.Tolerances.DEFAULT)).isFalse();
    }

    @Test
    void confirmRoundsWholeNumbersWhereThePointStillHolds() {
        Outcome outcome = Certificate.confirm(
                Examples.knapsack(),
                outcome(Status.OPTIMAL, -10 + 3e-6, new double[] {1 - 1e-6, 1, 0, 1, -1e-7}, null));
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()).containsExactly(1, 1, 0, 1, 0);
        assertThat(outcome.objective()).isEqualTo(-10);
    }

    /** Rounding up the opening, 1e-6 of 10⁶, would break the row that the unrounded point meets. */
    @Test
    void confirmKeepsTheUnroundedPointWhereRoundingBreaksARow() {
        ProblemBuilder builder = Problem.builder();
        builder.column(1, 1, false);
        builder.column(0, 1, true);
        builder.row(-Examples.INF, 0);
        builder.entry(0, 0, 1);
        builder.entry(0, 1, -1e6);
        double[] point = {1, 1e-6};
        Outcome outcome = Certificate.confirm(builder.build(), outcome(Status.OPTIMAL, 0, point, null));
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()).containsExactly(1, 1e-6);
    }

    @Test
    void confirmRefusesAPointThatDoesNotHold() {
        Outcome outcome = Certificate.confirm(textbook, outcome(Status.OPTIMAL, -41, new double[] {2, 7}, null));
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.values()).isNull();
        assertThat(outcome.objective()).isNaN();
        assertThat(outcome.message()).contains("check outside the solver").contains("row 1");
    }

    @Test
    void confirmRefusesAWrongProofButKeepsThePoint() {
        Outcome outcome = Certificate.confirm(textbook, outcome(Status.OPTIMAL, -31, new double[] {2, 5}, duals));
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.values()).containsExactly(2, 5);
        assertThat(outcome.message()).contains("dual bound -36");
    }

    private static Outcome outcome(Status status, double objective, double[] values, double[] duals) {
        return new Outcome(status, objective, objective, values, duals, null, null, 0, 0, 0, "test", "");
    }
}
