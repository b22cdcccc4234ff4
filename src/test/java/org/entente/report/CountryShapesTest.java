package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CountryShapesTest {
    private final CountryShapes shapes = CountryShapes.load();

    /** Whoever changes the sources of the map has to build it again: {@code npm ci && npm run build} in report-web. */
    @Test
    void theMapWasMadeFromTheSourcesOfToday() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : new String[] {"coastlines.mjs", "package.json", "package-lock.json"}) {
            digest.update(Files.readAllBytes(Path.of("report-web", name)));
        }

        assertThat(shapes.sourceHash()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void everyRingIsClosedAndOnTheGlobe() {
        for (CountryShapes.Country country : shapes.countries()) {
            for (CountryShapes.Polygon polygon : country.polygons()) {
                for (int[] refs : polygon.rings()) {
                    double[] ring = shapes.ring(refs);
                    assertThat(ring.length).as(country.name()).isGreaterThanOrEqualTo(9);
                    for (int i = 0; i < ring.length; i += 3) {
                        double length = Math.hypot(Math.hypot(ring[i], ring[i + 1]), ring[i + 2]);
                        assertThat(length).as(country.name()).isCloseTo(1, within(1e-12));
                        double[] c = polygon.centre();
                        double angle = Math.acos(Math.min(1, c[0] * ring[i] + c[1] * ring[i + 1] + c[2] * ring[i + 2]));
                        assertThat(angle).as(country.name()).isLessThanOrEqualTo(polygon.radius());
                        int before = (i + ring.length - 3) % ring.length;
                        double step = Math.hypot(
                                Math.hypot(ring[i] - ring[before], ring[i + 1] - ring[before + 1]),
                                ring[i + 2] - ring[before + 2]);
                        assertThat(step).as(country.name()).isLessThan(0.45);
                    }
                }
            }
        }
    }

    @Test
    void theCountriesOfTheCasesAreThere() {
        assertThat(shapes.countries().stream().map(CountryShapes.Country::name))
                .contains("France", "Slovenia", "Hungary", "Poland", "China", "South Korea", "Brazil", "Malta");
    }
}
