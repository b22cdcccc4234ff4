package org.entente.app;

import java.time.Duration;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * How to plan when an answer takes several plans.
 *
 * @param settings of each plan
 * @param explaining how long to look for the conflicts of a network that has no plan
 */
public record Planning(Solver solver, Settings settings, Watcher watcher, Duration explaining) {}
