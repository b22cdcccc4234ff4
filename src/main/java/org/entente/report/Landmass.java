package org.entente.report;

import java.util.Arrays;

/** Draws the countries behind a map: clipped to the window, thinned to what a pixel can show. */
final class Landmass {
    private static final double THIN_PIXELS = 0.6;
    private static final double OVERLAP_PIXELS = 8;

    private final CountryShapes shapes;
    private final MapFrame frame;
    private final double[] at = new double[2];

    Landmass(CountryShapes shapes, MapFrame frame) {
        this.shapes = shapes;
        this.frame = frame;
    }

    /** Writes one path for each country in sight; those that hold one of the places (pixels x, y) are marked. */
    void write(Html html, double[][] places) {
        String[] here = new String[places.length];
        Arrays.fill(here, "here");
        write(html, places, here);
    }

    /** The same with a mark of its own for each place; a country with several has that of the first. */
    void write(Html html, double[][] places, String[] marks) {
        double reach = frame.reach() + OVERLAP_PIXELS / frame.scale();
        for (CountryShapes.Country country : shapes.countries()) {
            Html path = new Html();
            int marked = -1;
            for (CountryShapes.Polygon polygon : country.polygons()) {
                if (!frame.projection().isBeyond(polygon.centre(), polygon.radius(), reach)) {
                    for (int[] refs : polygon.rings()) {
                        double[] ring = clip(project(shapes.ring(refs)));
                        if (ring.length >= 6) {
                            draw(path, ring);
                            marked = marked >= 0 ? marked : first(ring, places);
                        }
                    }
                }
            }
            if (path.length() > 0) {
                html.raw(marked >= 0 ? "<path class=" + marks[marked] + " d=\"" : "<path d=\"")
                        .raw(path.toString())
                        .raw("\"/>");
            }
        }
    }

    /** Pixels x and y in turn. */
    private double[] project(double[] ring) {
        double[] out = new double[ring.length / 3 * 2];
        int n = 0;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < ring.length; i += 3) {
            frame.place(ring[i], ring[i + 1], ring[i + 2], at);
            if (!(Math.abs(at[0] - lastX) + Math.abs(at[1] - lastY) < THIN_PIXELS)) {
                out[n++] = lastX = at[0];
                out[n++] = lastY = at[1];
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Sutherland and Hodgman's polygon clipping (1974), one side of the window after the other. */
    private double[] clip(double[] ring) {
        double[] clipped = ring;
        double[] low = {-OVERLAP_PIXELS, -OVERLAP_PIXELS};
        double[] high = {frame.width() + OVERLAP_PIXELS, frame.height() + OVERLAP_PIXELS};
        for (int axis = 0; axis < 2 && clipped.length > 0; axis++) {
            clipped = clip(clipped, axis, low[axis], 1);
            clipped = clip(clipped, axis, high[axis], -1);
        }
        return clipped;
    }

    private static double[] clip(double[] ring, int axis, double edge, int side) {
        boolean whole = true;
        for (int i = axis; i < ring.length && whole; i += 2) {
            whole = side * (ring[i] - edge) >= 0;
        }
        if (whole) {
            return ring;
        }
        double[] out = new double[2 * ring.length];
        int n = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = (i + ring.length - 2) % ring.length;
            double d0 = side * (ring[before + axis] - edge);
            double d1 = side * (ring[i + axis] - edge);
            if (d0 >= 0 != d1 >= 0) {
                double t = d0 / (d0 - d1);
                out[n++] = ring[before] + t * (ring[i] - ring[before]);
                out[n++] = ring[before + 1] + t * (ring[i + 1] - ring[before + 1]);
            }
            if (d1 >= 0) {
                out[n++] = ring[i];
                out[n++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Steps in tenths of a pixel from the point before, which keeps the page small. */
    private static void draw(Html path, double[] ring) {
        long x = Math.round(ring[0] * 10);
        long y = Math.round(ring[1] * 10);
        path.raw("M").place(x / 10.0).raw(" ").place(y / 10.0).raw("l");
        for (int i = 2; i < ring.length; i += 2) {
            long nextX = Math.round(ring[i] * 10);
            long nextY = Math.round(ring[i + 1] * 10);
            path.place((nextX - x) / 10.0)
                    .raw(nextY < y ? "" : " ")
                    .place((nextY - y) / 10.0)
                    .raw(" ");
            x = nextX;
            y = nextY;
        }
        path.raw("z");
    }

    /** The first place that a ring holds, or -1. */
    private static int first(double[] ring, double[][] places) {
        for (int i = 0; i < places.length; i++) {
            if (holds(ring, places[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(double[] ring, double[] place) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > place[1] != ring[j + 1] > place[1]
                    && place[0]
                            < (ring[j] - ring[i]) * (place[1] - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
