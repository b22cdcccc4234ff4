/**
 * How far can what we know be trusted? Every figure of a case with who vouches for it, how old it is, how much of the cost is
 * worked out from it and how far it is from changing the decision; and the same summed by grade, age and source.
 *
 * <p>Entry class: {@link org.entente.explain.evidence.Dossier}. May import {@code network}, {@code plan}, {@code explain} and {@code
 * explain.flip}.
 */
@NullMarked
package org.entente.explain.evidence;

import org.jspecify.annotations.NullMarked;
