package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Knows every constraint row of a model: its family, the table rows behind it, its unit and a sentence. Notes are made when
 * asked for; the catalogue of a million rows is a handful of blocks.
 */
public final class RowCatalogue {
    private record Block(int first, int count, IntFunction<RowNote> note) {}

    private final List<Block> blocks = new ArrayList<>();

    /** Enters {@code count} rows from {@code first} on; {@code note} is asked with the row's place in the block. */
    void enter(int first, int count, IntFunction<RowNote> note) {
        if (count > 0) {
            blocks.add(new Block(first, count, note));
        }
    }

    /** The note of a row; throws IndexOutOfBoundsException for a row that no family entered. */
    public RowNote note(int row) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (row < block.first) {
                high = middle - 1;
            } else if (row >= block.first + block.count) {
                low = middle + 1;
            } else {
                return block.note.apply(row - block.first);
            }
        }
        throw new IndexOutOfBoundsException("no row " + row + " in the catalogue");
    }

    /** Rows entered. */
    public int size() {
        return blocks.stream().mapToInt(Block::count).sum();
    }
}
