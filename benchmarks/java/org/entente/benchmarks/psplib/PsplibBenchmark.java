package org.entente.benchmarks.psplib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.benchmarks.Arguments;
import org.entente.network.Network;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.programme.search.ProjectSearch;
import org.entente.solver.Settings;
import org.entente.solver.Status;

/**
 * PSPLIB's projects through the public line, {@code Scheduler.using(solver).schedule(network, goal)}, beside CP-SAT with the textbook model
 * in the same run, taking turns at being first. Each schedule is checked against the file, each value and bound against what
 * is published. Answers are appended to a log, from which a run goes on where it was left.
 */
public final class PsplibBenchmark {
    private static final String ENTENTE = "entente";
    private static final String CP_SAT = "cp-sat";

    private final Path data;
    private final Path log;
    private final double seconds;
    private final int threads;
    private final int seed;
    private final List<String> sides;
    private final Map<String, Published> published;
    private final Map<String, Answer> done = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PsplibBenchmark(Arguments arguments) throws IOException {
        data = Path.of(arguments.text("data", "bench-data/project"));
        log = Path.of(arguments.text("log", "target/psplib.csv"));
        seconds = arguments.number("seconds", 60);
        threads = (int) arguments.number("threads", 2);
        seed = (int) arguments.number("seed", 1);
        sides = arguments.list("sides", ENTENTE + "," + CP_SAT);
        if (!Files.isDirectory(data)) {
            throw new IOException("there is no folder " + data + ": name the archives with --archives");
        }
        published = Published.read(data);
        if (Files.exists(log)) {
            for (String line : Files.readAllLines(log)) {
                String[] cells = line.split(",");
                done.put(
                        cells[0] + "," + cells[1],
                        new Answer(
                                Integer.parseInt(cells[2]),
                                Integer.parseInt(cells[3]),
                                Boolean.parseBoolean(cells[4]),
                                Double.parseDouble(cells[5])));
            }
        }
    }

    /** Runs the sets asked for; 0 when every answer is right, else 1. */
    public static int run(Arguments arguments) throws Exception {
        PsplibBenchmark benchmark = new PsplibBenchmark(arguments);
        TextbookCpSat.load();
        for (String set : arguments.list("sets", "j30,j60,j120,mj10,mj12,mj14,mj16,mj18,mj20")) {
            benchmark.set(set, (int) arguments.number("sample", 48));
        }
        benchmark.faults.forEach(fault -> System.out.println("WRONG " + fault));
        return benchmark.faults.isEmpty() && !benchmark.done.isEmpty() ? 0 : 1;
    }

    /** A seeded sample of a set; all of it if the sample is 0. Multi-mode sets begin with m. */
    private void set(String set, int sample) throws IOException {
        boolean multi = set.startsWith("m");
        Path folder = multi ? data.resolve("mmrcpsp_psplib") : data.resolve("rcpsp").resolve(set);
        String prefix = multi ? set.substring(1) : set;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = new ArrayList<>(all.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.toString().endsWith(multi ? ".mm" : ".sm"))
                    .filter(file -> published.containsKey(key(set, file)))
                    .sorted()
                    .toList());
        }
        if (sample > 0) {
            Collections.shuffle(files, new Random(seed));
            files = files.subList(0, Math.min(sample, files.size()));
        }
        int turn = 0;
        for (Path file : files) {
            ProjectFile project = ProjectFile.read(file);
            List<String> order = new ArrayList<>(sides);
            if (turn++ % 2 == 1) {
                Collections.reverse(order);
            }
            for (String side : order) {
                one(key(set, file), side, project);
            }
        }
        table(set, files);
    }

    private static String key(String set, Path file) {
        return set + "/" + file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private void one(String key, String side, ProjectFile project) throws IOException {
        String id = key + "," + side;
        if (!done.containsKey(id)) {
            Answer answer;
            try {
                answer = side.equals(ENTENTE)
                        ? entente(project)
                        : TextbookCpSat.solve(project, seconds, threads, seed);
            } catch (IllegalStateException e) {
                faults.add(side + " " + e.getMessage());
                return;
            }
            done.put(id, answer);
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(
                    log,
                    String.format(
                            Locale.ROOT,
                            "%s,%d,%d,%b,%.3f%n",
                            id,
                            answer.makespan(),
                            answer.bound(),
                            answer.proven(),
                            answer.seconds()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        judge(key, side, done.get(id));
    }

    private void judge(String key, String side, Answer answer) {
        Published known = published.get(key);
        if (answer.makespan() < known.bound()) {
            faults.add(side + " " + key + ": " + answer.makespan() + " is below the published bound " + known.bound());
        }
        if (answer.bound() > known.best()) {
            faults.add(side + " " + key + ": the bound " + answer.bound() + " is above the published " + known.best());
        }
        if (answer.proven() && answer.found() && answer.bound() != answer.makespan()) {
            faults.add(side + " " + key + ": proven, but the bound " + answer.bound() + " is not " + answer.makespan());
        }
    }

    private Answer entente(ProjectFile project) {
        Network network = ProjectNetwork.of(project);
        Settings settings = Settings.DEFAULT
                .withRelativeGap(0)
                .withThreads(threads)
                .withSeed(seed)
                .withTimeLimit(Duration.ofMillis((long) (1000 * seconds)));
        long begin = System.nanoTime();
        ScheduleAnswer answer =
                Scheduler.using(new ProjectSearch()).with(settings).schedule(network, ScheduleGoal.MAKESPAN);
        double taken = (System.nanoTime() - begin) / 1e9;
        int bound = Double.isInfinite(answer.bound()) ? 0 : (int) Math.ceil(answer.bound() - 1e-6);
        Schedule schedule = answer.schedule();
        if (schedule == null) {
            return new Answer(Integer.MAX_VALUE, bound, false, taken);
        }
        int[] mode = new int[project.jobs()];
        int[] start = new int[project.jobs()];
        if (schedule.bookings().size() != project.jobs()) {
            throw new IllegalStateException(project.name() + ": a job is not scheduled");
        }
        for (Booking booking : schedule.bookings()) {
            mode[booking.task().index()] = booking.mode().index();
            start[booking.task().index()] = booking.start();
        }
        return new Answer(project.makespan(mode, start), bound, answer.status() == Status.OPTIMAL, taken);
    }

    private void table(String set, List<Path> files) {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d instances, %.0f s, %d threads, seed %d%n",
                set,
                files.size(),
                seconds,
                threads,
                seed);
        System.out.println(
                "| side | n | at best known | proven | mean gap to best known, % | mean gap to best bound, % | mean seconds |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        for (String side : sides) {
            int n = 0;
            int best = 0;
            int proven = 0;
            double gap = 0;
            double gapToBound = 0;
            double time = 0;
            for (Path file : files) {
                Answer answer = done.get(key(set, file) + "," + side);
                Published known = published.get(key(set, file));
                if (answer != null && answer.found()) {
                    n++;
                    best += answer.makespan() <= known.best() ? 1 : 0;
                    proven += answer.proven() ? 1 : 0;
                    gap += 100.0 * (answer.makespan() - known.best()) / known.best();
                    gapToBound += 100.0 * (answer.makespan() - known.bound()) / known.bound();
                    time += answer.seconds();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f %% | %.1f %% | %.3f | %.3f | %.2f |%n",
                    side,
                    n,
                    100.0 * best / Math.max(1, n),
                    100.0 * proven / Math.max(1, n),
                    gap / Math.max(1, n),
                    gapToBound / Math.max(1, n),
                    time / Math.max(1, n));
        }
    }
}
