package org.entente.intake.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.entente.intake.tables.Inputs;
import org.entente.network.Input;
import org.entente.network.Process;
import org.entente.network.Product;

/** Finds products that need themselves, along whatever chain of processes. */
final class Loops {
    private final Checks checks;
    private final List<List<Use>> uses = new ArrayList<>();

    /** A product is made of another. */
    private record Use(Process process, Input input) {}

    private Loops(Checks checks) {
        this.checks = checks;
        for (Product _ : checks.network.products()) {
            uses.add(new ArrayList<>());
        }
        for (Process process : checks.network.processes()) {
            for (Input input : process.inputs()) {
                uses.get(process.product().index()).add(new Use(process, input));
            }
        }
    }

    /** Whether there is a loop; each is a finding. */
    static boolean check(Checks checks) {
        return new Loops(checks).search();
    }

    /** Depth first without recursion: bills of materials may be deep. */
    private boolean search() {
        int[] state = new int[uses.size()];
        int[] next = new int[uses.size()];
        Arrays.fill(state, 0); // 0 new, 1 on the path, 2 done
        boolean found = false;
        for (int start = 0; start < state.length; start++) {
            Deque<Integer> path = new ArrayDeque<>();
            if (state[start] == 0) {
                path.push(start);
                state[start] = 1;
            }
            while (!path.isEmpty()) {
                int at = path.element();
                if (next[at] == uses.get(at).size()) {
                    state[at] = 2;
                    path.pop();
                    continue;
                }
                Use use = uses.get(at).get(next[at]++);
                int to = use.input.product().index();
                if (state[to] == 1) {
                    report(path, to, use);
                    found = true;
                } else if (state[to] == 0) {
                    state[to] = 1;
                    path.push(to);
                }
            }
        }
        return found;
    }

    private void report(Deque<Integer> path, int to, Use use) {
        List<String> loop = new ArrayList<>();
        for (int product : path) {
            loop.addFirst(id(product));
            if (product == to) {
                break;
            }
        }
        loop.add(id(to));
        checks.findings.error(
                checks.place(use.input.row(), Inputs.PRODUCT),
                id(to),
                "The bill of materials has a loop: " + String.join(" → ", loop) + " (process " + use.process.id()
                        + ").",
                "A product cannot be made of itself: remove one of these inputs.");
    }

    private String id(int product) {
        return checks.network.products().get(product).id();
    }
}
