package org.entente.report;

import java.util.List;
import org.entente.network.Site;

/**
 * A window of {@code width} × {@code height} pixels onto the projected globe that shows a set of sites with a margin.
 *
 * @param scale pixels per globe radius
 * @param midX projected point in the middle of the window
 */
record MapFrame(Projection projection, double width, double height, double scale, double midX, double midY) {
    /** Least distance across a map, in globe radii: about 500 km. */
    private static final double LEAST = 0.08;
    /** Beyond this distance from the middle the azimuthal projection shows too much of the far side. */
    private static final double AZIMUTHAL_REACH = 1.45;

    /** The window on sites, at least one; margins in pixels keep room for labels. */
    static MapFrame on(List<Site> sites, double width, double height, double margin) {
        double[] sum = new double[3];
        for (Site site : sites) {
            double[] at = vector(site);
            for (int i = 0; i < 3; i++) {
                sum[i] += at[i];
            }
        }
        Projection around =
                new Projection.Azimuthal(Math.atan2(sum[1], sum[0]), Math.atan2(sum[2], Math.hypot(sum[0], sum[1])));
        MapFrame frame = fit(around, sites, width, height, margin);
        return frame.reach() <= AZIMUTHAL_REACH
                ? frame
                : fit(new Projection.EqualEarth(), sites, width, height, margin);
    }

    private static MapFrame fit(Projection projection, List<Site> sites, double width, double height, double margin) {
        double[] at = new double[2];
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (Site site : sites) {
            double[] v = vector(site);
            projection.project(v[0], v[1], v[2], at);
            west = Math.min(west, at[0]);
            east = Math.max(east, at[0]);
            south = Math.min(south, at[1]);
            north = Math.max(north, at[1]);
        }
        double scale = Math.min(
                (width - 2 * margin) / Math.max(LEAST, east - west),
                (height - 2 * margin) / Math.max(LEAST, north - south));
        return new MapFrame(projection, width, height, scale, (west + east) / 2, (south + north) / 2);
    }

    /** Pixel of a place given as a unit vector, into {@code to}. */
    void place(double x, double y, double z, double[] to) {
        projection.project(x, y, z, to);
        to[0] = width / 2 + (to[0] - midX) * scale;
        to[1] = height / 2 - (to[1] - midY) * scale;
    }

    /** Pixel of a site: x, y. */
    double[] place(Site site) {
        double[] v = vector(site);
        double[] to = new double[2];
        place(v[0], v[1], v[2], to);
        return to;
    }

    /** The unit vector of a site. */
    static double[] vector(Site site) {
        double[] to = new double[3];
        Projection.vector(Math.toRadians(site.longitude()), Math.toRadians(site.latitude()), to, 0);
        return to;
    }

    /** Distance in the plane from the projection's origin to the furthest corner. */
    double reach() {
        return Math.hypot(Math.abs(midX) + width / 2 / scale, Math.abs(midY) + height / 2 / scale);
    }

    boolean shows(Site site) {
        double[] at = place(site);
        return at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
    }
}
