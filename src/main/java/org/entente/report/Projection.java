package org.entente.report;

/**
 * From the globe to a plane of equal areas; x to the east, y to the north, in units of the globe's radius.
 *
 * <p>Angles in radians. Sources: J. P. Snyder, Map Projections: A Working Manual (1987), ch. 24; B. Šavrič, T. Patterson,
 * B. Jenny, The Equal Earth map projection (2018).
 */
sealed interface Projection {
    /** Writes x and y of a place into {@code to}. */
    void project(double longitude, double latitude, double[] to);

    /** Whether a place is too far away to be drawn without folding over. */
    boolean isFar(double longitude, double latitude);

    /** Lambert's azimuthal projection: true around its centre, right for a continent or two. */
    record Azimuthal(double longitude, double latitude, double sin, double cos) implements Projection {
        /** cos 105°: what lies further is not on the map. */
        private static final double FAR = -0.26;

        Azimuthal(double longitude, double latitude) {
            this(longitude, latitude, Math.sin(latitude), Math.cos(latitude));
        }

        @Override
        public void project(double placeLongitude, double placeLatitude, double[] to) {
            double s = Math.sin(placeLatitude);
            double c = Math.cos(placeLatitude);
            double turn = placeLongitude - longitude;
            double cosTurn = Math.cos(turn);
            // towards the point opposite the centre the scale grows without end: held off there
            double away = Math.max(-0.95, sin * s + cos * c * cosTurn);
            double k = Math.sqrt(2 / (1 + away));
            to[0] = k * c * Math.sin(turn);
            to[1] = k * (cos * s - sin * c * cosTurn);
        }

        @Override
        public boolean isFar(double placeLongitude, double placeLatitude) {
            return sin * Math.sin(placeLatitude) + cos * Math.cos(placeLatitude) * Math.cos(placeLongitude - longitude)
                    < FAR;
        }
    }

    /** Equal Earth: the whole world in one picture. */
    record EqualEarth() implements Projection {
        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;
        private static final double M = Math.sqrt(3) / 2;

        @Override
        public void project(double longitude, double latitude, double[] to) {
            double t = Math.asin(M * Math.sin(latitude));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            to[0] = longitude * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
            to[1] = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        }

        @Override
        public boolean isFar(double longitude, double latitude) {
            return false;
        }
    }
}
