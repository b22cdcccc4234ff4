package org.entente.explain.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.network.Network;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * A choice as edits of the network.
 *
 * @param meanings what the choice was taken to mean, in sentences
 * @param edits the edits
 * @param uses what is to be seen in a plan that makes use of the choice
 */
record Forced(List<String> meanings, List<Edit> edits, List<Use> uses) implements UnaryOperator<Network> {
    /** Something chosen, in words, what else to ask where it is not used, and by which flows one sees that it is. */
    record Use(String words, String hint, Predicate<Flow> seen) {
        boolean in(Plan plan) {
            return plan.flows().stream().anyMatch(seen);
        }
    }

    Forced {
        meanings = List.copyOf(meanings);
        edits = List.copyOf(edits);
        uses = List.copyOf(uses);
    }

    @Override
    public Network apply(Network network) {
        Network edited = network;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        return edited;
    }

    /** Whether a plan of the network without the edits does it already. */
    boolean keptBy(Plan plan) {
        return edits.stream().allMatch(edit -> edit.keptBy(plan))
                && uses.stream().allMatch(use -> use.in(plan));
    }

    /** Collects the parts. */
    static final class Builder {
        final List<String> meanings = new ArrayList<>();
        final List<Edit> edits = new ArrayList<>();
        final List<Use> uses = new ArrayList<>();

        Forced build() {
            return new Forced(meanings, edits, uses);
        }
    }
}
