package org.entente.report;

/**
 * From the globe to a plane of equal areas; right to the east, up to the north, in units of the globe's radius.
 *
 * <p>Places are unit vectors from the earth's centre: x towards 0° N 0° E, y towards 90° E, z towards the north pole. That
 * leaves one square root for each point of a coastline. Sources: J. P. Snyder, Map Projections: A Working Manual (1987),
 * ch. 24; B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection (2018).
 */
sealed interface Projection {
    /** Writes the place in the plane of a vector into {@code to}. */
    void project(double x, double y, double z, double[] to);

    /** Whether no place in a cap (its middle as a unit vector, radius in radians) is within {@code reach} of the origin. */
    boolean isBeyond(double[] middle, double radius, double reach);

    /** Writes the vector of a longitude and latitude in radians into three cells of {@code to}. */
    static void vector(double longitude, double latitude, double[] to, int at) {
        double cos = Math.cos(latitude);
        to[at] = cos * Math.cos(longitude);
        to[at + 1] = cos * Math.sin(longitude);
        to[at + 2] = Math.sin(latitude);
    }

    /** Lambert's azimuthal projection: true around its centre, right for a continent or two. */
    final class Azimuthal implements Projection {
        private final double[] centre = new double[3];
        private final double[] east = new double[3];
        private final double[] north = new double[3];

        /** Around a centre, longitude and latitude in radians. */
        Azimuthal(double longitude, double latitude) {
            vector(longitude, latitude, centre, 0);
            vector(longitude + Math.PI / 2, 0, east, 0);
            vector(longitude, latitude + Math.PI / 2, north, 0);
        }

        @Override
        public void project(double x, double y, double z, double[] to) {
            // towards the point opposite the centre the scale grows without end: held off there
            double away = Math.max(-0.95, along(centre, x, y, z));
            double scale = Math.sqrt(2 / (1 + away));
            to[0] = scale * along(east, x, y, z);
            to[1] = scale * along(north, x, y, z);
        }

        @Override
        public boolean isBeyond(double[] middle, double radius, double reach) {
            double angle = Math.acos(Math.clamp(along(centre, middle[0], middle[1], middle[2]), -1, 1));
            return angle - radius > 2 * Math.asin(Math.min(1, reach / 2));
        }

        private static double along(double[] axis, double x, double y, double z) {
            return axis[0] * x + axis[1] * y + axis[2] * z;
        }
    }

    /** Equal Earth: the whole world in one picture. */
    final class EqualEarth implements Projection {
        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;
        private static final double M = Math.sqrt(3) / 2;

        @Override
        public void project(double x, double y, double z, double[] to) {
            double t = Math.asin(M * z);
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            to[0] = Math.atan2(y, x) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
            to[1] = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        }

        @Override
        public boolean isBeyond(double[] middle, double radius, double reach) {
            return false;
        }
    }
}
