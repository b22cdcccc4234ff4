/**
 * Why is SOP when it is? Critical path and float, the chain from the start of the programme to each launch in sentences, teams
 * that hold it up, what one step of each is worth in weeks, and what moved between two schedules.
 *
 * <p>Entry class: {@link org.entente.explain.launch.LaunchReasons}. May import {@code explain}, {@code programme}, {@code
 * plan}, {@code network} and {@code solver}.
 */
@NullMarked
package org.entente.explain.launch;

import org.jspecify.annotations.NullMarked;
