package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    @Test
    void theCentreOfAnAzimuthalMapIsItsOriginAndNorthIsUp() {
        Projection around = new Projection.Azimuthal(0.3, 0.8);

        assertThat(place(around, 0.3, 0.8)).containsExactly(new double[] {0, 0}, within(1e-12));
        assertThat(place(around, 0.3, 0.9)[0]).isCloseTo(0, within(1e-12));
        // Lambert: a distance c from the centre is drawn 2 sin(c / 2) away
        assertThat(place(around, 0.3, 0.9)[1]).isCloseTo(2 * Math.sin(0.05), within(1e-12));
        assertThat(place(around, 0.4, 0.8)[0]).isPositive();
    }

    /** Snyder 1987, p. 332: centre 40° N 100° W, place 20° S 100° E, R = 3. */
    @Test
    void azimuthalAgreesWithSnydersExample() {
        double[] at = place(new Projection.Azimuthal(rad(-100), rad(40)), rad(100), rad(-20));

        assertThat(3 * at[0]).isCloseTo(-4.2339303, within(1e-6));
        assertThat(3 * at[1]).isCloseTo(4.0257775, within(1e-6));
    }

    @Test
    void bothKeepAreasWhereverThePlace() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double longitude = rad(random.nextDouble(-170, 170));
            double latitude = rad(random.nextDouble(-80, 80));
            Projection near =
                    new Projection.Azimuthal(longitude + random.nextDouble(-1, 1), random.nextDouble(-1.2, 1.2));

            assertThat(areaScale(near, longitude, latitude))
                    .as("seed %d, place %d", seed, i)
                    .isCloseTo(1, within(1e-4));
            assertThat(areaScale(new Projection.EqualEarth(), longitude, latitude))
                    .as("seed %d, place %d", seed, i)
                    .isCloseTo(1, within(1e-4));
        }
    }

    /** Area of a small patch in the plane over its area on the globe. */
    private static double areaScale(Projection projection, double longitude, double latitude) {
        double h = 1e-5;
        double[] east = place(projection, longitude + h, latitude);
        double[] west = place(projection, longitude - h, latitude);
        double[] north = place(projection, longitude, latitude + h);
        double[] south = place(projection, longitude, latitude - h);
        double cross = (east[0] - west[0]) * (north[1] - south[1]) - (east[1] - west[1]) * (north[0] - south[0]);
        return cross / (4 * h * h * Math.cos(latitude));
    }

    private static double[] place(Projection projection, double longitude, double latitude) {
        double[] v = new double[3];
        Projection.vector(longitude, latitude, v, 0);
        double[] to = new double[2];
        projection.project(v[0], v[1], v[2], to);
        return to;
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
