package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems of the textbooks, with the optimum that was published for them; the folder's README names the sources. */
class ClassicsTest {
    private static final Path FOLDER = Path.of("src/test/resources/classics");

    static List<Example> classics() {
        return Example.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("classics")
    void givesThePublishedOptimum(Example classic) {
        ExamplesTest.check(classic);
    }

    /** An exported model has a row by each name once; these have several periods, lines with modules and lanes. */
    @ParameterizedTest
    @MethodSource("classics")
    void eachRowHasANameOfItsOwn(Example classic) {
        Model model = Model.of(classic.network());
        List<String> names = new ArrayList<>();
        for (int row = 0; row < model.problem().rows(); row++) {
            names.add(model.rows().note(row).name());
        }

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void noneIsLost() {
        assertThat(classics()).hasSize(10);
    }
}
