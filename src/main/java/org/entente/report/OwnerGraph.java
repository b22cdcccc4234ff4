package org.entente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Company;
import org.entente.network.Stake;
import org.entente.ownership.Ownership;

/** Draws who owns whom: owners above, shares on the lines, and in each box what of the company belongs to the viewpoint. */
final class OwnerGraph {
    private static final double BOX = 158;
    private static final double HEIGHT = 48;
    private static final double GAP = 30;
    private static final double BETWEEN = 84;
    private static final double MARGIN = 12;
    private static final int LETTERS = 22;
    private static final double LETTER_PIXELS = 6.2;

    private final Html html;
    private final Ownership ownership;
    private final Company viewpoint;
    private final Map<Integer, double[]> place = new HashMap<>();
    private final Map<Integer, Integer> depth = new HashMap<>();

    OwnerGraph(Html html, Ownership ownership, Company viewpoint) {
        this.html = html;
        this.ownership = ownership;
        this.viewpoint = viewpoint;
    }

    /** @param companies the ones to draw; stakes to or from others are left out */
    void write(String title, List<Company> companies) {
        Set<Integer> drawn = new HashSet<>();
        companies.forEach(company -> drawn.add(company.index()));
        List<Stake> stakes = ownership.stakes().stream()
                .filter(stake -> drawn.contains(stake.owner().index())
                        && drawn.contains(stake.owned().index()))
                .toList();
        List<List<Company>> layers = OwnerLayers.of(companies, stakes);
        int widest = layers.stream().mapToInt(List::size).max().orElse(1);
        double width = Math.max(320, 2 * MARGIN + widest * BOX + (widest - 1) * GAP + 2 * GAP);
        double height = 2 * MARGIN + layers.size() * HEIGHT + (layers.size() - 1) * BETWEEN;
        for (int l = 0; l < layers.size(); l++) {
            List<Company> row = layers.get(l);
            double left = (width - row.size() * BOX - (row.size() - 1) * GAP) / 2;
            for (int k = 0; k < row.size(); k++) {
                double x = left + k * (BOX + GAP) + BOX / 2;
                place.put(row.get(k).index(), new double[] {x, MARGIN + l * (HEIGHT + BETWEEN)});
                depth.put(row.get(k).index(), l);
            }
        }
        html.raw("<svg class=owners role=group").attribute("aria-label", title);
        html.place("width", width).place("height", height);
        html.raw(" viewBox=\"0 0 ").place(width).raw(" ").place(height).raw("\"><g class=stakes>");
        List<Label> labels = new ArrayList<>();
        for (Stake stake : stakes) {
            if (stake.owner().index() != stake.owned().index()) {
                labels.add(line(stake, labels));
            }
        }
        html.raw("</g><g class=parties>");
        companies.forEach(this::party);
        html.raw("</g><g class=names aria-hidden=true>");
        for (Label label : labels) {
            html.raw("<text text-anchor=middle").place("x", label.x).place("y", label.y + 4);
            html.raw(">").text(label.text).raw("</text>");
        }
        html.raw("</g></svg>");
    }

    private record Label(double x, double y, String text) {
        boolean meets(double otherX, double otherY, String other) {
            double apart = (text.length() + other.length()) * LETTER_PIXELS / 2 + 4;
            return Math.abs(otherX - x) < apart && Math.abs(otherY - y) < 15;
        }
    }

    private Label line(Stake stake, List<Label> labels) {
        double[] from = place.getOrDefault(stake.owner().index(), new double[2]);
        double[] to = place.getOrDefault(stake.owned().index(), new double[2]);
        int down = depth.getOrDefault(stake.owned().index(), 0)
                - depth.getOrDefault(stake.owner().index(), 0);
        // one that goes up, or stays in its layer, leaves at the side of the boxes so that it meets no line that goes
        // down
        boolean back = down <= 0;
        double side = BOX * (back ? 0.36 : down > 1 ? 0.2 : 0);
        double x1 = from[0] + side;
        double y1 = from[1] + (back ? 0 : HEIGHT);
        double x2 = to[0] + side;
        double y2 = to[1] + (back ? HEIGHT : 0);
        double bend = back && down == 0 ? -BETWEEN * 0.7 : (y2 - y1) * 0.5;
        double endY = back && down == 0 ? to[1] : y2;
        html.raw("<g class=\"mark stake").raw(back ? " back" : "").raw("\" tabindex=0 role=img><title>");
        html.text(sentence(stake)).raw("</title><path d=\"M").place(x1).raw(" ").place(y1);
        html.raw("C").place(x1).raw(" ").place(y1 + bend).raw(" ").place(x2).raw(" ");
        html.place(endY - (back && down == 0 ? -bend : bend)).raw(" ");
        html.place(x2).raw(" ").place(endY).raw("\"/>");
        double tip = back && down != 0 ? 7 : -7;
        html.raw("<path class=head d=\"M").place(x2).raw(" ").place(endY);
        html.raw("L")
                .place(x2 - 4)
                .raw(" ")
                .place(endY + tip)
                .raw("L")
                .place(x2 + 4)
                .raw(" ")
                .place(endY + tip);
        html.raw("z\"/></g>");
        return label(stake, labels, new double[] {x1, y1, y1 + bend}, new double[] {
            x2, endY - (back && down == 0 ? -bend : bend), endY
        });
    }

    /** Somewhere along the line where there is no other label and no box. */
    private Label label(Stake stake, List<Label> labels, double[] start, double[] end) {
        String text = shares(stake);
        Label first = null;
        for (double t : new double[] {0.6, 0.5, 0.7, 0.4, 0.8, 0.3, 0.87, 0.2, 0.13}) {
            double s = 1 - t;
            double x = start[0] * (s * s * s + 3 * s * s * t) + end[0] * (3 * s * t * t + t * t * t);
            double y = s * s * s * start[1] + 3 * s * s * t * start[2] + 3 * s * t * t * end[1] + t * t * t * end[2];
            Label label = new Label(x, y, text);
            first = first == null ? label : first;
            if (labels.stream().noneMatch(other -> other.meets(x, y, text)) && isOffBoxes(label)) {
                return label;
            }
        }
        return java.util.Objects.requireNonNull(first);
    }

    private boolean isOffBoxes(Label label) {
        double reach = BOX / 2 + label.text.length() * LETTER_PIXELS / 2;
        return place.values().stream()
                .noneMatch(box ->
                        Math.abs(box[0] - label.x) < reach && label.y > box[1] - 9 && label.y < box[1] + HEIGHT + 9);
    }

    private void party(Company company) {
        double[] at = place.getOrDefault(company.index(), new double[2]);
        double share = ownership.lookThrough(viewpoint, company);
        boolean here = company.index() == viewpoint.index();
        double own = ownership.direct(company, company);
        html.raw("<g class=\"mark party").raw(here ? " here" : ownership.controls(viewpoint, company) ? " held" : "");
        html.raw("\" tabindex=0 role=img><title>")
                .text(company.name() + ", " + company.country().name() + ": ");
        html.text(here ? "the viewpoint" : OwnersSection.percent(share) + " belongs to " + viewpoint.name());
        html.text(!here && ownership.controls(viewpoint, company) ? ", which controls it" : "");
        html.text(own > 0 ? "; it holds " + OwnersSection.percent(own) + " of itself" : "");
        html.raw("</title><rect rx=3").place("x", at[0] - BOX / 2).place("y", at[1]);
        html.place("width", BOX).place("height", HEIGHT).raw("/>");
        html.raw("<text text-anchor=middle class=lead")
                .place("x", at[0])
                .place("y", at[1] + 20)
                .raw(">");
        html.text(shortened(company.name())).raw("</text>");
        html.raw("<text text-anchor=middle")
                .place("x", at[0])
                .place("y", at[1] + 37)
                .raw(">");
        html.text(here ? "viewpoint" : OwnersSection.percent(share) + " look-through")
                .raw("</text></g>");
    }

    private static String sentence(Stake stake) {
        return stake.owner().name() + " holds " + OwnersSection.percent(stake.share()) + " of "
                + stake.owned().name()
                + (stake.votes() == stake.share()
                        ? ""
                        : " with " + OwnersSection.percent(stake.votes()) + " of the votes");
    }

    private static String shares(Stake stake) {
        String share = OwnersSection.percent(stake.share());
        return stake.votes() == stake.share() ? share : share + ", votes " + OwnersSection.percent(stake.votes());
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
