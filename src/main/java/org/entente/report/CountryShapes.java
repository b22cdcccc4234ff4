package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outlines of the world's countries, Natural Earth 1:50m simplified to 0.025°.
 *
 * <p>Read from {@code countries.bin}, which {@code report-web/coastlines.mjs} makes: one header line with the hash of what
 * it was made from; then variable-length integers, seven bits a byte, low bits first, signed ones zigzagged: the number of
 * borders, each with its number of points and steps of longitude and latitude in hundredths of a degree from the point
 * before; the number of countries, each with its name (length, UTF-8) and polygons; of a polygon longitude, latitude and
 * radius of a cap that holds it, in hundredths of a degree, its rings, and of each ring its borders, −1−b for border b walked
 * backwards. Not for several threads.
 */
final class CountryShapes {
    private static final double RADIANS = Math.PI / 180 / 100;

    /** One country with its islands. */
    record Country(String name, List<Polygon> polygons) {}

    /**
     * An area with its holes.
     *
     * @param centre unit vector of the middle of a cap that holds it
     * @param radius of that cap, in radians
     * @param rings by ring and border
     */
    record Polygon(double[] centre, double radius, int[][] rings) {}

    private final String sourceHash;
    private final int[][] borders;
    private final double[] @Nullable [] vectors;
    private final List<Country> countries;

    private CountryShapes(String sourceHash, int[][] borders, List<Country> countries) {
        this.sourceHash = sourceHash;
        this.borders = borders;
        this.vectors = new double[borders.length][];
        this.countries = countries;
    }

    static CountryShapes load() {
        try (InputStream in = CountryShapes.class.getResourceAsStream("countries.bin")) {
            if (in == null) {
                throw new IllegalStateException("countries.bin is missing from the program's own files");
            }
            return new Reader(in.readAllBytes()).read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own map", e);
        }
    }

    String sourceHash() {
        return sourceHash;
    }

    List<Country> countries() {
        return countries;
    }

    /** The points of a closed ring as unit vectors from the earth's centre, x, y and z in turn (see {@link Projection}). */
    double[] ring(int[] refs) {
        int size = 0;
        for (int ref : refs) {
            size += vectors(ref).length - 3;
        }
        double[] ring = new double[size];
        int at = 0;
        for (int ref : refs) {
            double[] border = vectors(ref);
            // the last point is the first of the next border
            int kept = border.length - 3;
            if (ref >= 0) {
                System.arraycopy(border, 0, ring, at, kept);
            } else {
                for (int i = 0; i < kept; i += 3) {
                    System.arraycopy(border, kept - i, ring, at + i, 3);
                }
            }
            at += kept;
        }
        return ring;
    }

    /** Worked out for the borders that a map shows only. */
    private double[] vectors(int ref) {
        int number = ref >= 0 ? ref : -1 - ref;
        double[] known = vectors[number];
        if (known != null) {
            return known;
        }
        int[] border = borders[number];
        double[] made = new double[border.length / 2 * 3];
        for (int i = 0, v = 0; i < border.length; i += 2, v += 3) {
            Projection.vector(border[i] * RADIANS, border[i + 1] * RADIANS, made, v);
        }
        vectors[number] = made;
        return made;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        CountryShapes read() {
            while (bytes[at] != '\n') {
                at++;
            }
            String header = new String(bytes, 0, at, StandardCharsets.US_ASCII);
            at++;
            int[][] borders = new int[unsigned()][];
            for (int b = 0; b < borders.length; b++) {
                int[] border = new int[2 * unsigned()];
                for (int i = 0; i < border.length; i++) {
                    border[i] = signed() + (i < 2 ? 0 : border[i - 2]);
                }
                borders[b] = border;
            }
            List<Country> countries = new ArrayList<>();
            for (int left = unsigned(); left > 0; left--) {
                int length = unsigned();
                String name = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
                List<Polygon> polygons = new ArrayList<>();
                for (int more = unsigned(); more > 0; more--) {
                    polygons.add(polygon());
                }
                countries.add(new Country(name, polygons));
            }
            return new CountryShapes(header.substring(header.lastIndexOf(' ') + 1), borders, countries);
        }

        private Polygon polygon() {
            double[] centre = new double[3];
            double longitude = signed() * RADIANS;
            Projection.vector(longitude, signed() * RADIANS, centre, 0);
            double radius = signed() * RADIANS;
            int[][] rings = new int[unsigned()][];
            for (int r = 0; r < rings.length; r++) {
                rings[r] = new int[unsigned()];
                for (int b = 0; b < rings[r].length; b++) {
                    rings[r][b] = signed();
                }
            }
            return new Polygon(centre, radius, rings);
        }

        private int unsigned() {
            int value = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                value |= (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            return value | bytes[at++] << shift;
        }

        private int signed() {
            int zigzag = unsigned();
            return (zigzag >>> 1) ^ -(zigzag & 1);
        }
    }
}
