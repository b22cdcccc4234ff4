package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw test -Dtest=ReferenceTest -Dentente.write=true} writes the page anew. */
class ReferenceTest {
    private static final Path PAGE = Path.of("docs", "reference", "tables.md");

    @Test
    void thePageIsCurrent() throws IOException {
        if (Boolean.getBoolean("entente.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, Reference.markdown());
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE)).isEqualTo(Reference.markdown());
    }

    @Test
    void everyMoneyColumnSaysWhatItCosts() {
        for (Table table : Tables.ALL) {
            for (Column column : table.columns()) {
                if (column.unit().startsWith("money")) {
                    assertThat(column.costs())
                            .as(table.name() + "." + column.name())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyColumnButTheEvidenceHasAMeaningAndAnExample() {
        for (Table table : Tables.ALL) {
            for (Column column : table.columns()) {
                assertThat(column.meaning()).endsWith(".");
                if (column != table.note()) {
                    assertThat(column.example())
                            .as(table.name() + "." + column.name())
                            .isNotEmpty();
                }
            }
        }
    }
}
