package org.entente.plan;

import java.util.List;
import org.entente.network.TableRow;

/**
 * What a constraint row is, in the case's words.
 *
 * @param name short and unique, as exported, e.g. {@code capacity[cleon-motor-line,2027]}
 * @param sentence for a reader
 * @param unit of the row's activity
 * @param rows table rows behind it
 */
public record RowNote(Family family, String name, String sentence, String unit, List<TableRow> rows) {}
