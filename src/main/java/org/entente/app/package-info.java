/**
 * The use cases that every face of the program offers, wired to the packages that do the work. No algorithms.
 *
 * <p>Entry class: {@link org.entente.app.Entente}. May import every package but the faces.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
