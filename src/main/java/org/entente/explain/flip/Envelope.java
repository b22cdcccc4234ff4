package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.List;

/** The lower envelope of planes over the unit square: for each plane the polygon on which it is lowest. */
final class Envelope {
    /** A plane over the unit square: what one plan costs, by how far both figures have moved. */
    record Plane(double level, double slopeX, double slopeY) {
        double at(Place place) {
            return level + slopeX * place.x + slopeY * place.y;
        }
    }

    /** A place on the unit square. */
    record Place(double x, double y) {}

    private static final double NARROW = 1e-9;

    private Envelope() {}

    /** The polygon on which one of the planes is lowest, empty where it nowhere is; of equal planes the first has it. */
    static List<Place> lowest(List<Plane> planes, int index) {
        List<Place> polygon = List.of(new Place(0, 0), new Place(1, 0), new Place(1, 1), new Place(0, 1));
        Plane own = planes.get(index);
        for (int other = 0; other < planes.size() && !polygon.isEmpty(); other++) {
            Plane plane = planes.get(other);
            if (other != index && !(plane.equals(own) && other > index)) {
                polygon = plane.equals(own) ? List.of() : cut(polygon, own, plane);
            }
        }
        return area(polygon) > NARROW ? polygon : List.of();
    }

    /** The part of a polygon on which one plane is no higher than another (I. Sutherland and G. Hodgman, 1974). */
    private static List<Place> cut(List<Place> polygon, Plane own, Plane other) {
        List<Place> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Place here = polygon.get(i);
            Place next = polygon.get((i + 1) % polygon.size());
            double above = own.at(here) - other.at(here);
            double nextAbove = own.at(next) - other.at(next);
            if (above <= 0) {
                kept.add(here);
            }
            if (above < 0 && nextAbove > 0 || above > 0 && nextAbove < 0) {
                double way = above / (above - nextAbove);
                kept.add(new Place(here.x + way * (next.x - here.x), here.y + way * (next.y - here.y)));
            }
        }
        return kept;
    }

    private static double area(List<Place> polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Place here = polygon.get(i);
            Place next = polygon.get((i + 1) % polygon.size());
            twice += here.x * next.y - next.x * here.y;
        }
        return Math.abs(twice) / 2;
    }
}
