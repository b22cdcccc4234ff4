package org.entente.explain.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Site;

/**
 * Reads a choice as a planner writes it, in the words of the case's tables: {@code process=motor-at-cleon}, {@code company=catl &
 * product=battery-pack}, {@code line=kit-line}, {@code from=cleon & to=douai & mode=road}. A value may hold {@code *} for any
 * text, or name a group.
 */
public final class ChoiceReader {
    private static final List<String> OF_LANES = List.of("from", "to", "product", "mode");
    private static final List<String> OF_LINES = List.of("line", "site", "company", "country");
    private static final List<String> OF_SOURCES = List.of("process", "product", "site", "company", "country");
    private static final List<String> KEYS =
            List.of("process", "product", "site", "company", "country", "line", "from", "to", "mode");

    private final Network network;
    private final Map<String, List<String>> groups;

    private ChoiceReader(Network network, Map<String, List<String>> groups) {
        this.network = network;
        this.groups = groups;
    }

    /**
     * Reads a choice.
     *
     * @param groups members of the case's groups, by name
     * @throws UnknownChoiceException when it chooses nothing
     */
    public static Choice read(Network network, Map<String, List<String>> groups, String filter) {
        return new ChoiceReader(network, groups).read(filter);
    }

    private Choice read(String filter) {
        Map<String, Matcher> conditions = conditions(filter);
        if (conditions.containsKey("from") || conditions.containsKey("to") || conditions.containsKey("mode")) {
            only(OF_LANES, "A lane is chosen by from, to, product and mode", conditions);
            return new Choice.Routes(some(network.lanes(), lane -> matches(lane, conditions), filter, "lane"));
        }
        if (conditions.containsKey("line")) {
            only(OF_LINES, "A line is chosen by line, site, company and country", conditions);
            List<Line> lines = some(
                    network.lines(),
                    line -> is("line", line.id(), conditions) && isAt(line.site(), conditions),
                    filter,
                    "line");
            if (lines.stream().anyMatch(line -> line.maxModules() > 0)) {
                return new Choice.Modules(
                        lines.stream().filter(line -> line.maxModules() > 0).toList());
            }
            // no module can be added: to choose such a line is to run it
            return new Choice.Sources(some(
                    network.processes(),
                    process -> process.line() != null
                            && lines.stream()
                                    .anyMatch(line ->
                                            line.id().equals(process.line().id())),
                    filter,
                    "process that runs on such a line"));
        }
        only(OF_SOURCES, "A source is chosen by process, product, site, company and country", conditions);
        return new Choice.Sources(some(
                network.processes(),
                process -> is("process", process.id(), conditions)
                        && is("product", process.product().id(), conditions)
                        && isAt(process.site(), conditions),
                filter,
                "process"));
    }

    private static boolean matches(Lane lane, Map<String, Matcher> conditions) {
        return is("from", lane.from().id(), conditions)
                && is("to", lane.to().id(), conditions)
                && is("product", lane.product().id(), conditions)
                && is("mode", lane.mode(), conditions);
    }

    private static boolean isAt(Site site, Map<String, Matcher> conditions) {
        return is("site", site.id(), conditions)
                && is("company", site.company().id(), conditions)
                && is("country", site.country().id(), conditions);
    }

    private static boolean is(String key, String id, Map<String, Matcher> conditions) {
        Matcher matcher = conditions.get(key);
        return matcher == null || matcher.matches(id);
    }

    private interface Test<T> {
        boolean passes(T thing);
    }

    private <T> List<T> some(List<T> things, Test<T> test, String filter, String what) {
        List<T> found = things.stream().filter(test::passes).toList();
        if (found.isEmpty()) {
            throw new UnknownChoiceException(
                    "each of these names is known, but no " + what + " of the case has all of: " + filter.strip() + ".",
                    "",
                    List.of());
        }
        return found;
    }

    private static void only(List<String> keys, String rule, Map<String, Matcher> conditions) {
        for (String key : conditions.keySet()) {
            if (!keys.contains(key)) {
                throw new UnknownChoiceException(rule + "; leave out '" + key + "'.", "", List.of());
            }
        }
    }

    private Map<String, Matcher> conditions(String filter) {
        Map<String, Matcher> conditions = new LinkedHashMap<>();
        for (String part : filter.split("&", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip();
            String value = equals < 0 ? "" : part.substring(equals + 1).strip();
            if (equals < 0 || value.isEmpty()) {
                throw new UnknownChoiceException(
                        "'" + part.strip() + "' is no condition; write key=value, joined by &, such as process="
                                + network.processes().getFirst().id() + ".",
                        "",
                        List.of());
            }
            if (!KEYS.contains(key)) {
                throw new UnknownChoiceException("there is no key '" + key + "'.", key, KEYS);
            }
            conditions.put(key, matcher(key, value));
        }
        return conditions;
    }

    private Matcher matcher(String key, String value) {
        Set<String> known = names(key);
        String bare = value.startsWith("{") && value.endsWith("}")
                ? value.substring(1, value.length() - 1).strip()
                : value;
        List<String> members = groups.get(bare);
        Matcher matcher = members != null && !known.contains(value)
                ? new Matcher(members.stream().map(ChoiceReader::pattern).toList())
                : new Matcher(List.of(pattern(value)));
        if (known.stream().noneMatch(matcher::matches)) {
            List<String> all = new ArrayList<>(known);
            all.addAll(groups.keySet());
            throw new UnknownChoiceException("the case has no " + word(key) + " '" + value + "'.", value, all);
        }
        return matcher;
    }

    private static String word(String key) {
        return switch (key) {
            case "from" -> "lane from";
            case "to" -> "lane to";
            case "mode" -> "lane by";
            default -> key;
        };
    }

    private Set<String> names(String key) {
        return switch (key) {
            case "process" -> ids(network.processes().stream());
            case "product" -> ids(network.products().stream());
            case "site" -> ids(network.sites().stream());
            case "company" -> ids(network.companies().stream());
            case "country" -> ids(network.countries().stream());
            case "line" -> ids(network.lines().stream());
            case "from" -> ids(network.lanes().stream().map(Lane::from));
            case "to" -> ids(network.lanes().stream().map(Lane::to));
            default -> {
                Set<String> modes = new LinkedHashSet<>();
                network.lanes().forEach(lane -> modes.add(lane.mode()));
                yield modes;
            }
        };
    }

    private static Set<String> ids(Stream<? extends Entity> entities) {
        Set<String> ids = new LinkedHashSet<>();
        entities.forEach(entity -> ids.add(entity.id()));
        return ids;
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(Arrays.stream(glob.toLowerCase(Locale.ROOT).split("\\*", -1))
                .map(literal -> literal.isEmpty() ? "" : Pattern.quote(literal))
                .collect(Collectors.joining(".*")));
    }

    private record Matcher(List<Pattern> patterns) {
        boolean matches(String id) {
            String folded = id.toLowerCase(Locale.ROOT);
            return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
        }
    }
}
