/**
 * What do the tables say? Text becomes typed cells, names become the things they name, and rows become the network.
 *
 * <p>Entry class: {@link org.entente.intake.assemble.Assembler}. May import {@code network} and the packages of {@code intake}
 * that hold rows, edits and findings.
 */
@NullMarked
package org.entente.intake.assemble;

import org.jspecify.annotations.NullMarked;
