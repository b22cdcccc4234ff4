package org.entente.audit;

import org.entente.network.Process;
import org.entente.network.Scope;

/** Which processes a limit counts. */
final class ProcessScope {
    private ProcessScope() {}

    /** Whether a process is within a scope, by itself, its product, its site, or its site's company or country. */
    static boolean counts(Scope scope, Process process) {
        return (scope.processes().isEmpty() || scope.processes().contains(process))
                && (scope.products().isEmpty() || scope.products().contains(process.product()))
                && (scope.sites().isEmpty() || scope.sites().contains(process.site()))
                && (scope.companies().isEmpty()
                        || scope.companies().contains(process.site().company()))
                && (scope.countries().isEmpty()
                        || scope.countries().contains(process.site().country()));
    }
}
