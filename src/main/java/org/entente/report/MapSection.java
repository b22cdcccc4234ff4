package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.Flow;
import org.entente.plan.LedgerEntry;

/** Where: the plan on the map, closer in on the region with most sites where the whole is too wide to see it. */
final class MapSection {
    private static final int MOST_STREAMS = 300;
    private static final int MOST_SITES_COMPARED = 500;
    private static final double HEIGHT = 440;
    private static final double MARGIN = 46;
    /** A region is worth a map of its own when it is this much narrower than the whole. */
    private static final double CLOSER = 0.15;

    private final Brief brief;
    private final Html html;

    MapSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        List<Site> used = new ArrayList<>();
        List<Site> idle = new ArrayList<>();
        Set<Site> busy = busySites();
        for (Site site : brief.plan().network().sites()) {
            if (isPlaced(site)) {
                (busy.contains(site) ? used : idle).add(site);
            }
        }
        html.raw("<section id=map><h2>Where things are made and how they move</h2>");
        if (used.isEmpty()) {
            html.element("p", "The sites of this case have no latitude and longitude, so there is no map.")
                    .raw("</section>");
            return;
        }
        List<Stream> streams = new ArrayList<>(Stream.of(brief.plan().flows()));
        streams.removeIf(stream -> !isPlaced(stream.from()) || !isPlaced(stream.to()));
        int all = streams.size();
        streams = streams.subList(0, Math.min(MOST_STREAMS, all));
        Map<Product, Integer> colours = colours(streams);
        CountryShapes shapes = CountryShapes.load();
        List<Site> region = region(used);
        html.raw(region.isEmpty() ? "<div class=maps>" : "<div class=\"maps two\">");
        double width = region.isEmpty() ? 1160 : 640;
        figure("All sites of the plan", MapFrame.on(used, width, HEIGHT, MARGIN), shapes, streams, used, idle, colours);
        if (!region.isEmpty()) {
            MapFrame frame = MapFrame.on(region, width, HEIGHT, MARGIN);
            figure("Closer: " + countries(region), frame, shapes, streams, used, idle, colours);
        }
        html.raw("</div>");
        boolean immaterial = streams.stream().anyMatch(Stream::immaterial);
        legend(colours, used, !idle.isEmpty(), immaterial);
        if (all > MOST_STREAMS) {
            html.element(
                    "p class=quiet",
                    "The map shows the " + MOST_STREAMS + " largest of " + Numbers.quantity(all) + " streams.");
        }
        html.raw("</section>");
    }

    private void figure(
            String title,
            MapFrame frame,
            CountryShapes shapes,
            List<Stream> streams,
            List<Site> used,
            List<Site> idle,
            Map<Product, Integer> colours) {
        html.raw("<figure><div class=scroll tabindex=0 role=region")
                .attribute("aria-label", "Map. " + title)
                .raw(">");
        new FlowMap(html, frame).write(title, shapes, streams, used, idle, colours);
        html.raw("</div>").element("figcaption", title).raw("</figure>");
    }

    private Set<Site> busySites() {
        Set<Site> sites = new LinkedHashSet<>();
        for (Flow flow : brief.plan().flows()) {
            switch (flow) {
                case Flow.Made made -> sites.add(made.process().site());
                case Flow.Moved moved -> {
                    sites.add(moved.lane().from());
                    sites.add(moved.lane().to());
                }
                case Flow.Stocked stocked -> sites.add(stocked.stock().site());
                case Flow.Scrapped scrapped -> sites.add(scrapped.stock().site());
                case Flow.Sold sold -> sites.add(sold.demand().market());
            }
        }
        return sites;
    }

    private static boolean isPlaced(Site site) {
        return Double.isFinite(site.latitude())
                && Double.isFinite(site.longitude())
                && (site.latitude() != 0 || site.longitude() != 0);
    }

    /** The products that are wanted or cost most get colours of their own; what is not carried gets none. */
    private Map<Product, Integer> colours(List<Stream> streams) {
        Map<Integer, Double> spend = new HashMap<>();
        for (LedgerEntry entry : brief.spend().entries()) {
            if (entry.product() != null) {
                spend.merge(entry.product().index(), entry.borne(), Double::sum);
            }
        }
        brief.wanted().forEach(product -> spend.put(product.index(), Double.MAX_VALUE));
        Map<Product, Boolean> carried = new LinkedHashMap<>();
        for (Stream stream : streams) {
            carried.merge(stream.product(), !stream.immaterial(), Boolean::logicalOr);
        }
        List<Product> moved = new ArrayList<>(carried.keySet());
        moved.removeIf(product -> !carried.getOrDefault(product, false));
        moved.sort(Comparator.comparingDouble(product -> -spend.getOrDefault(product.index(), 0.0)));
        Map<Product, Integer> colours = new LinkedHashMap<>();
        for (Product product : moved) {
            colours.put(product, colours.size() < Palette.SIZE ? colours.size() : Palette.OTHER);
        }
        return colours;
    }

    /** The largest set of neighbouring sites, each near another of the set; empty when the whole map shows it well. */
    private static List<Site> region(List<Site> sites) {
        if (sites.size() > MOST_SITES_COMPARED) {
            return List.of();
        }
        double widest = 0;
        for (Site a : sites) {
            for (Site b : sites) {
                widest = Math.max(widest, distance(a, b));
            }
        }
        List<Site> largest = List.of();
        Set<Site> seen = new LinkedHashSet<>();
        for (Site start : sites) {
            List<Site> region = new ArrayList<>();
            if (seen.add(start)) {
                region.add(start);
            }
            for (int next = 0; next < region.size(); next++) {
                for (Site site : sites) {
                    if (distance(region.get(next), site) < CLOSER * widest && seen.add(site)) {
                        region.add(site);
                    }
                }
            }
            largest = region.size() > largest.size() ? region : largest;
        }
        double across = 0;
        for (Site a : largest) {
            for (Site b : largest) {
                across = Math.max(across, distance(a, b));
            }
        }
        return largest.size() < 3 || largest.size() == sites.size() || across > widest / 2 ? List.of() : largest;
    }

    /** Angle between two sites on the globe, in radians. */
    private static double distance(Site a, Site b) {
        double la = Math.toRadians(a.latitude());
        double lb = Math.toRadians(b.latitude());
        double turn = Math.toRadians(a.longitude() - b.longitude());
        double cos = Math.sin(la) * Math.sin(lb) + Math.cos(la) * Math.cos(lb) * Math.cos(turn);
        return Math.acos(Math.clamp(cos, -1, 1));
    }

    private static String countries(List<Site> region) {
        Set<String> names = new LinkedHashSet<>();
        region.forEach(site -> names.add(site.country().name()));
        List<String> list = List.copyOf(names);
        return list.size() <= 6
                ? String.join(", ", list)
                : String.join(", ", list.subList(0, 5)) + " and " + (list.size() - 5) + " more countries";
    }

    private void legend(Map<Product, Integer> colours, List<Site> used, boolean idle, boolean immaterial) {
        html.raw("<ul class=legend>");
        boolean rest = false;
        for (Map.Entry<Product, Integer> colour : colours.entrySet()) {
            if (colour.getValue() == Palette.OTHER) {
                rest = true;
                continue;
            }
            html.raw("<li><svg class=\"key ").raw(Palette.name(colour.getValue()));
            html.raw("\" width=22 height=10 aria-hidden=true><path class=line d=\"M0 5H22\" stroke-width=4 /></svg>");
            html.text(colour.getKey().name()).raw("</li>");
        }
        if (rest) {
            html.raw(
                    "<li><svg class=\"key cx\" width=22 height=10 aria-hidden=true><path class=line d=\"M0 5H22\" stroke-width=4 /></svg>other products</li>");
        }
        if (immaterial) {
            html.raw(
                    "<li><svg class=\"key cx thin\" width=22 height=10 aria-hidden=true><path class=line d=\"M0 5H22\" stroke-width=1.5 /></svg>engineering, tooling, software: nothing is carried</li>");
        }
        Set<String> roles = new LinkedHashSet<>();
        used.forEach(site -> roles.add(site.role().isEmpty() ? "supplier" : site.role()));
        for (String role : roles) {
            html.raw("<li><svg class=\"key site\" width=14 height=14 aria-hidden=true>");
            FlowMap.sign(html, role, 7, 7);
            html.raw("</svg>").text(role).raw("</li>");
        }
        if (idle) {
            html.raw(
                    "<li><svg class=\"key site idle\" width=14 height=14 aria-hidden=true><circle cx=7 cy=7 r=4.5 /></svg>not used by this plan</li>");
        }
        html.raw("</ul><p class=quiet>Width of a stream: root of its volume over ")
                .text(brief.horizon());
        html.raw(
                ". Tinted countries hold a site the plan uses. Borders as drawn by Natural Earth; no statement on them.</p>");
    }
}
