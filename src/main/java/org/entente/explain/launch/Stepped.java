package org.entente.explain.launch;

import java.util.function.Supplier;
import org.entente.network.Programme;
import org.entente.network.TableRow;

/** A step to try; see {@link Gain}. */
record Stepped(Gain.Kind kind, String step, String state, int amount, TableRow row, Supplier<Programme> programme) {}
