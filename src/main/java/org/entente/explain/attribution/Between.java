package org.entente.explain.attribution;

import java.util.List;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** The cases between two. */
@FunctionalInterface
public interface Between {
    /** The first case with these steps made, by their numbers; null where it then has an error. */
    @Nullable
    Network after(List<Integer> steps);
}
