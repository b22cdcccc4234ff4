package org.entente.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.ProjectMutationInterceptor;
import org.pitest.mutationtest.build.ProjectMutationInterceptorFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;

/**
 * Of all mutants of a run so many as the system properties {@code mutants.sample} and {@code mutants.seed} say, each with the
 * same chance: a sample that knows nothing of classes, so that its share of killed mutants is an estimate of the whole's.
 */
public final class SeededSample implements ProjectMutationInterceptorFactory {
    static final String SAMPLE = "mutants.sample";
    static final String SEED = "mutants.seed";

    /** A file with a {@link #key} a line: of the sample, only these. */
    static final String ONLY = "mutants.only";

    @Override
    public ProjectMutationInterceptor createInterceptor(InterceptorParameters parameters) {
        int sample = Integer.getInteger(SAMPLE, Integer.MAX_VALUE);
        long seed = Long.getLong(SEED, 1L);
        return new Drawn(sample, seed, only());
    }

    private static Set<String> only() {
        String file = System.getProperty(ONLY, "");
        try {
            return file.isEmpty() ? Set.of() : Set.copyOf(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells a mutant from others well enough to find it again in the same code. */
    static String key(String type, String method, String line, String mutator) {
        return String.join(",", type, method, line, mutator);
    }

    private static String key(MutationDetails mutant) {
        return key(
                mutant.getClassName().asJavaName(),
                mutant.getMethod(),
                Integer.toString(mutant.getLineNumber()),
                mutant.getMutator());
    }

    @Override
    public Feature provides() {
        return Feature.named("SAMPLE").withOnByDefault(true).withDescription(description());
    }

    @Override
    public String description() {
        return "A seeded sample of all mutants";
    }

    private record Drawn(int sample, long seed, Set<String> only) implements ProjectMutationInterceptor {
        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> all) {
            List<MutationDetails> order = new ArrayList<>(all);
            // the order in which classes are found is the machine's; the draw is not to depend on it
            order.sort(Comparator.comparing(MutationDetails::getId));
            Collections.shuffle(order, new Random(seed));
            Set<Object> drawn = new HashSet<>();
            order.stream()
                    .limit(sample)
                    .filter(mutant -> only.isEmpty() || only.contains(key(mutant)))
                    .forEach(mutant -> drawn.add(mutant.getId()));
            System.out.println("mutants: " + drawn.size() + " of " + all.size() + ", seed " + seed);
            return all.stream().filter(mutant -> drawn.contains(mutant.getId())).toList();
        }
    }
}
