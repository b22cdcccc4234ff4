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
        double x = 0;
        double y = 0;
        double z = 0;
        for (Site site : sites) {
            double longitude = Math.toRadians(site.longitude());
            double latitude = Math.toRadians(site.latitude());
            x += Math.cos(latitude) * Math.cos(longitude);
            y += Math.cos(latitude) * Math.sin(longitude);
            z += Math.sin(latitude);
        }
        Projection around = new Projection.Azimuthal(Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y)));
        MapFrame frame = fit(around, sites, width, height, margin);
        double reach = Math.hypot(
                Math.abs(frame.midX) + width / 2 / frame.scale, Math.abs(frame.midY) + height / 2 / frame.scale);
        return reach <= AZIMUTHAL_REACH ? frame : fit(new Projection.EqualEarth(), sites, width, height, margin);
    }

    private static MapFrame fit(Projection projection, List<Site> sites, double width, double height, double margin) {
        double[] at = new double[2];
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (Site site : sites) {
            projection.project(Math.toRadians(site.longitude()), Math.toRadians(site.latitude()), at);
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

    /** Pixel of a place given in radians, into {@code to}. */
    void place(double longitude, double latitude, double[] to) {
        projection.project(longitude, latitude, to);
        to[0] = width / 2 + (to[0] - midX) * scale;
        to[1] = height / 2 - (to[1] - midY) * scale;
    }

    /** Pixel of a site: x, y. */
    double[] place(Site site) {
        double[] to = new double[2];
        place(Math.toRadians(site.longitude()), Math.toRadians(site.latitude()), to);
        return to;
    }

    boolean shows(Site site) {
        double[] at = place(site);
        return at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
    }
}
