/**
 * What does an answer say of the case changed? The statements of an answer written as JSON, with the edits each speaks of.
 *
 * <p>Entry class: {@link org.entente.exchange.answer.AnswerFile}. May import {@code explain}, {@code intake.edit} and Jackson.
 */
@NullMarked
package org.entente.exchange.answer;

import org.jspecify.annotations.NullMarked;
