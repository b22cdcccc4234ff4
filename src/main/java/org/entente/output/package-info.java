/**
 * How does a result get onto the disk whole or not at all?
 *
 * <p>Entry class: {@link org.entente.output.WholeFile}. Imports nothing of ours; whoever writes a file uses it, and a test holds
 * that nobody writes one otherwise.
 */
@NullMarked
package org.entente.output;

import org.jspecify.annotations.NullMarked;
