package org.entente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Product;
import org.entente.network.Site;

/** Draws one map: countries, streams as curves as wide as the root of their volume, sites as signs of their role. */
final class FlowMap {
    private static final double GREATEST_WIDTH = 7;
    private static final double LEAST_WIDTH = 1.4;
    private static final double LETTER_PIXELS = 6.3;
    private static final double LINE_PIXELS = 13;
    private static final double SIGN = 5;

    private final Html html;
    private final MapFrame frame;
    private final List<double[]> taken = new ArrayList<>();

    FlowMap(Html html, MapFrame frame) {
        this.html = html;
        this.frame = frame;
    }

    /**
     * Writes the map.
     *
     * @param used sites the plan uses; they are named
     * @param idle sites the plan leaves aside
     * @param colours of the products, by their number in the palette
     */
    void write(
            String title,
            CountryShapes shapes,
            List<Stream> streams,
            List<Site> used,
            List<Site> idle,
            Map<Product, Integer> colours) {
        html.raw("<svg class=map role=group").attribute("aria-label", title);
        html.raw(" viewBox=\"0 0 ")
                .place(frame.width())
                .raw(" ")
                .place(frame.height())
                .raw("\">");
        double[][] places = new double[used.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = frame.place(used.get(i));
        }
        html.raw("<g class=land>");
        new Landmass(shapes, frame).write(html, places);
        html.raw("</g><g class=streams>");
        streams(streams, colours);
        html.raw("</g><g class=sites>");
        idle.stream().filter(frame::shows).forEach(site -> site(site, "site idle"));
        used.stream().filter(frame::shows).forEach(site -> site(site, "site"));
        html.raw("</g><g class=names aria-hidden=true>");
        used.stream().filter(frame::shows).forEach(this::name);
        html.raw("</g></svg>");
    }

    private void streams(List<Stream> streams, Map<Product, Integer> colours) {
        double most = 1e-9;
        for (Stream stream : streams) {
            most = Math.max(most, stream.immaterial() ? 0 : stream.quantity());
        }
        Map<String, Integer> besides = new HashMap<>();
        for (Stream stream : streams) {
            if (!frame.shows(stream.from()) && !frame.shows(stream.to())) {
                continue;
            }
            int lane = besides.merge(stream.from().index() + ">" + stream.to().index(), 1, Integer::sum) - 1;
            double width = stream.immaterial()
                    ? LEAST_WIDTH
                    : LEAST_WIDTH + (GREATEST_WIDTH - LEAST_WIDTH) * Math.sqrt(stream.quantity() / most);
            stream(stream, width, lane, colours.getOrDefault(stream.product(), Palette.OTHER));
        }
    }

    private void stream(Stream stream, double width, int besides, int colour) {
        double[] a = frame.place(stream.from());
        double[] b = frame.place(stream.to());
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        if (length < 1) {
            return;
        }
        double bow = 0.14 * length + (6 + width) * besides;
        double cx = (a[0] + b[0]) / 2 + bow * dy / length;
        double cy = (a[1] + b[1]) / 2 - bow * dx / length;
        html.raw("<g class=\"mark ").raw(Palette.name(colour)).raw(stream.immaterial() ? " thin" : "");
        html.raw("\" tabindex=0 role=img><title>");
        html.text(stream.sentence())
                .raw("</title><path class=line d=\"M")
                .place(a[0])
                .raw(" ")
                .place(a[1]);
        html.raw("Q")
                .place(cx)
                .raw(" ")
                .place(cy)
                .raw(" ")
                .place(b[0])
                .raw(" ")
                .place(b[1])
                .raw("\"");
        html.place("stroke-width", width).raw("/>");
        if (length > 4 * width + 12) {
            arrow(a, new double[] {cx, cy}, b, Math.max(4, width + 2));
        }
        html.raw("</g>");
    }

    /** A point of the arrow two thirds of the way, so that arrows do not heap up at their goal. */
    private void arrow(double[] a, double[] c, double[] b, double size) {
        double t = 0.62;
        double x = (1 - t) * (1 - t) * a[0] + 2 * t * (1 - t) * c[0] + t * t * b[0];
        double y = (1 - t) * (1 - t) * a[1] + 2 * t * (1 - t) * c[1] + t * t * b[1];
        double ux = (1 - t) * (c[0] - a[0]) + t * (b[0] - c[0]);
        double uy = (1 - t) * (c[1] - a[1]) + t * (b[1] - c[1]);
        double n = Math.max(1e-9, Math.hypot(ux, uy));
        ux *= size / n;
        uy *= size / n;
        html.raw("<path class=tip d=\"M").place(x + ux).raw(" ").place(y + uy);
        html.raw("L").place(x - ux - uy * 0.8).raw(" ").place(y - uy + ux * 0.8);
        html.raw("L").place(x - ux + uy * 0.8).raw(" ").place(y - uy - ux * 0.8).raw("z\"/>");
    }

    private void site(Site site, String style) {
        double[] at = frame.place(site);
        html.raw("<g class=\"mark ").raw(style).raw("\"");
        if (style.equals("site")) {
            html.raw(" tabindex=0");
            taken.add(new double[] {at[0] - SIGN, at[1] - SIGN, at[0] + SIGN, at[1] + SIGN});
        }
        html.raw(" role=img><title>").text(site.name() + ", " + site.country().name() + ": ");
        html.text(
                role(site) + " of " + site.company().name() + (style.equals("site") ? "" : ", not used by this plan"));
        html.raw("</title>");
        sign(html, site.role(), at[0], at[1]);
        html.raw("</g>");
    }

    private static String role(Site site) {
        return site.role().isEmpty() ? "site" : site.role();
    }

    /** The sign of a role around a point. */
    static void sign(Html html, String role, double x, double y) {
        switch (role) {
            case "plant" ->
                html.raw("<rect").place("x", x - SIGN).place("y", y - SIGN).raw(" width=10 height=10 />");
            case "market" ->
                html.raw("<circle class=ring").place("cx", x).place("cy", y).raw(" r=5 />");
            case "port" -> polygon(html, x, y, 0, -SIGN - 1, SIGN + 1, SIGN, -SIGN - 1, SIGN);
            case "centre" -> polygon(html, x, y, 0, -SIGN - 1, SIGN + 1, 0, 0, SIGN + 1, -SIGN - 1, 0);
            default -> html.raw("<circle").place("cx", x).place("cy", y).raw(" r=4.5 />");
        }
    }

    private static void polygon(Html html, double x, double y, double... offsets) {
        html.raw("<polygon points=\"");
        for (int i = 0; i < offsets.length; i += 2) {
            html.place(x + offsets[i]).raw(",").place(y + offsets[i + 1]).raw(" ");
        }
        html.raw("\"/>");
    }

    /** Names a site where the name covers neither a site nor another name; a site in a crowd keeps its tooltip only. */
    private void name(Site site) {
        double[] at = frame.place(site);
        double width = site.name().length() * LETTER_PIXELS;
        double[][] offers = {
            {at[0] + 9, at[1] - 6}, {at[0] - 9 - width, at[1] - 6}, {at[0] - width / 2, at[1] - 20},
            {at[0] - width / 2, at[1] + 8}, {at[0] + 7, at[1] - 18}, {at[0] + 7, at[1] + 5},
            {at[0] - 7 - width, at[1] - 18}, {at[0] - 7 - width, at[1] + 5}
        };
        for (double[] offer : offers) {
            double[] box = {offer[0], offer[1], offer[0] + width, offer[1] + LINE_PIXELS};
            if (box[0] >= 2
                    && box[2] <= frame.width() - 2
                    && box[1] >= 2
                    && box[3] <= frame.height() - 2
                    && isFree(box)) {
                taken.add(box);
                html.raw("<text")
                        .place("x", box[0])
                        .place("y", box[3] - 3)
                        .raw(">")
                        .text(site.name())
                        .raw("</text>");
                return;
            }
        }
    }

    private boolean isFree(double[] box) {
        for (double[] other : taken) {
            if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) {
                return false;
            }
        }
        return true;
    }
}
