package org.entente.plan;

import org.entente.network.Network;
import org.entente.solver.ProblemBuilder;

/** A model under construction: what the constraint families add their rows to. */
record Draft(Network network, Reach reach, Columns columns, ProblemBuilder problem, RowCatalogue rows) {}
