package org.entente.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Site;
import org.entente.partners.dependence.Breakdown;
import org.entente.partners.dependence.Slice;

/** The countries of a plan, each the darker the more of the value arises there. */
final class DependenceMap {
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 420;
    private static final double MARGIN = 60;
    private static final double LETTER = 6.6;
    /** Upper ends of the shades. */
    private static final double[] SHADES = {0.05, 0.1, 0.2, 0.4, Double.POSITIVE_INFINITY};

    private static final String[] WORDS = {"up to 5 %", "to 10 %", "to 20 %", "to 40 %", "more"};

    private final Network network;
    private final Html html;

    DependenceMap(Network network, Html html) {
        this.network = network;
        this.html = html;
    }

    /** Writes it; nothing where no site has a place. */
    void write(Breakdown countries) {
        List<Site> placed = new ArrayList<>();
        List<Slice> slices = new ArrayList<>();
        for (Slice slice : countries.slices()) {
            network.sites().stream()
                    .filter(site -> site.country().id().equals(slice.id()) && isPlaced(site))
                    .forEach(site -> {
                        placed.add(site);
                        slices.add(slice);
                    });
        }
        if (placed.isEmpty()) {
            return;
        }
        MapFrame frame = MapFrame.on(placed, WIDTH, HEIGHT, MARGIN);
        double[][] places = new double[placed.size()][];
        List<double[]> shaded = new ArrayList<>();
        List<String> shades = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            places[i] = frame.place(placed.get(i));
            if (isReal(placed.get(i).country())) {
                shaded.add(places[i]);
                shades.add("s" + shade(slices.get(i).share()));
            }
        }
        html.raw("<figure><div class=scroll tabindex=0 role=region aria-label=\"Map of the value\">");
        html.raw("<svg class=map role=img aria-label=\"Countries by their share of the value\" viewBox=\"0 0 ");
        html.place(WIDTH).raw(" ").place(HEIGHT).raw("\"><g class=land>");
        new Landmass(CountryShapes.load(), frame)
                .write(html, shaded.toArray(double[][]::new), shades.toArray(String[]::new));
        html.raw("</g><g class=names aria-hidden=true>");
        names(places, slices);
        html.raw("</g></svg></div><figcaption>Share of the value that arises in each country</figcaption></figure>");
        html.raw("<ul class=legend>");
        for (int i = 0; i < WORDS.length; i++) {
            html.raw("<li><svg class=\"key land\" width=14 height=12 aria-hidden=true><path class=s")
                    .raw("" + i);
            html.raw(" d=\"M0 0h14v12H0z\"/></svg>").text(WORDS[i]);
        }
        html.raw("</ul>");
    }

    /** Each country once, where its first sites are, unless the name would cover another. */
    private void names(double[][] places, List<Slice> slices) {
        Set<String> named = new HashSet<>();
        List<double[]> taken = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Slice slice = slices.get(i);
            String text = slice.name() + " " + Numbers.percent(slice.share());
            double half = text.length() * LETTER / 2;
            double x = Math.clamp(places[i][0], half + 2, WIDTH - half - 2);
            double y = Math.clamp(places[i][1], 14, HEIGHT - 4);
            double[] box = {x - half, y - 12, x + half, y + 3};
            boolean free = taken.stream()
                    .noneMatch(
                            other -> box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
            if (!named.contains(slice.id()) && free) {
                named.add(slice.id());
                taken.add(box);
                html.raw("<text text-anchor=middle")
                        .place("x", x)
                        .place("y", y)
                        .raw(">")
                        .text(text)
                        .raw("</text>");
            }
        }
    }

    /** Codes that ISO 3166 leaves to users, such as {@code XE} for a region, are no country with a shape. */
    private static boolean isReal(Country country) {
        return !country.id().matches("AA|Q[M-Z]|X[A-Z]|ZZ");
    }

    private static int shade(double share) {
        int shade = 0;
        while (share > SHADES[shade]) {
            shade++;
        }
        return shade;
    }

    private static boolean isPlaced(Site site) {
        return Double.isFinite(site.latitude())
                && Double.isFinite(site.longitude())
                && (site.latitude() != 0 || site.longitude() != 0);
    }
}
