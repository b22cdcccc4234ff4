package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines of the world's countries, Natural Earth 1:50m simplified to 0.025°.
 *
 * <p>Read from {@code countries.bin}, which {@code report-web/coastlines.mjs} makes: one header line with the hash of what
 * it was made from; then variable-length integers, seven bits a byte, low bits first, signed ones zigzagged: the number of
 * borders, each with its number of points and steps of longitude and latitude in hundredths of a degree from the point
 * before; the number of countries, each with its name (length, UTF-8), polygons, rings and the borders of each ring, −1−b
 * for border b walked backwards.
 *
 * @param borders points as unit vectors, x, y and z in turn
 */
record CountryShapes(String sourceHash, List<double[]> borders, List<Country> countries) {
    private static final double RADIANS = Math.PI / 180 / 100;

    /** @param polygons by polygon, ring, border */
    record Country(String name, int[][][] polygons) {}

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

    /** The points of a closed ring as unit vectors from the earth's centre, x, y and z in turn (see {@link Projection}). */
    double[] ring(int[] refs) {
        int size = 0;
        for (int ref : refs) {
            size += borders.get(border(ref)).length - 3;
        }
        double[] ring = new double[size];
        int at = 0;
        for (int ref : refs) {
            double[] border = borders.get(border(ref));
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

    private static int border(int ref) {
        return ref >= 0 ? ref : -1 - ref;
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
            List<double[]> borders = new ArrayList<>();
            for (int left = unsigned(); left > 0; left--) {
                double[] border = new double[3 * unsigned()];
                int longitude = 0;
                int latitude = 0;
                for (int i = 0; i < border.length; i += 3) {
                    longitude += signed();
                    latitude += signed();
                    Projection.vector(longitude * RADIANS, latitude * RADIANS, border, i);
                }
                borders.add(border);
            }
            List<Country> countries = new ArrayList<>();
            for (int left = unsigned(); left > 0; left--) {
                int length = unsigned();
                String name = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
                int[][][] polygons = new int[unsigned()][][];
                for (int p = 0; p < polygons.length; p++) {
                    polygons[p] = new int[unsigned()][];
                    for (int r = 0; r < polygons[p].length; r++) {
                        polygons[p][r] = new int[unsigned()];
                        for (int b = 0; b < polygons[p][r].length; b++) {
                            polygons[p][r][b] = signed();
                        }
                    }
                }
                countries.add(new Country(name, polygons));
            }
            return new CountryShapes(header.substring(header.lastIndexOf(' ') + 1), borders, countries);
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
