package org.entente.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of numbers says what is usual and what is allowed. */
class ColumnBoundsTest {
    private static Stream<Column> numbers() {
        List<Table> tables = new ArrayList<>(Tables.ALL);
        tables.add(Settings.TABLE);
        return tables.stream().flatMap(table -> table.columns().stream()).filter(Column::isNumber);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aColumnDeclaresFloorsAndCeilings(Column column) {
        Type.Amount amount = (Type.Amount) column.type();
        assertThat(List.of(amount.least(), amount.most(), amount.low(), amount.high()))
                .allSatisfy(end -> assertThat(end).isFinite());
        assertThat(amount.least()).isLessThan(amount.most());
        assertThat(amount.low()).isLessThan(amount.high()).isGreaterThanOrEqualTo(amount.least());
        assertThat(amount.high()).isLessThanOrEqualTo(amount.most());
        assertThat(amount.most()).isLessThanOrEqualTo(1e15);
        if (column.table().equals("ranges")) {
            return; // its ends are of the column they are about
        }
        assertThat(amount.finest()).isPositive().isLessThanOrEqualTo(Math.max(amount.low(), amount.high()));
        assertThat(Double.isNaN(column.fallback())
                        || Double.isInfinite(column.fallback())
                        || amount.isUsual(column.fallback()))
                .as("the default is usual")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theyAreSaidInWords(Column column) {
        Type.Amount amount = (Type.Amount) column.type();
        assertThat(amount.usual()).matches("\\S+ to \\S+");
        assertThat(amount.allowed()).matches("(0, )?\\S+ to \\S+");
    }
}
