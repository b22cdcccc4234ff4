package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.intake.CaseTables;
import org.entente.intake.Choice;
import org.entente.intake.Choices;
import org.entente.intake.Reading;
import org.entente.intake.finding.Suggest;
import org.entente.network.Network;

/** Reads cases, and tells a mistyped command line from a case with errors. */
final class Cases {
    private Cases() {}

    /** Reads a case; throws {@link UsageException} when there is none, or none with that strategy or scenario. */
    static Reading read(CaseChoice choice, Session session) {
        return tables(choice, session).reading();
    }

    /** Reads a case as {@link #read} does, and keeps its tables. */
    static CaseTables tables(CaseChoice choice, Session session) {
        if (!Files.exists(choice.path())) {
            throw new UsageException("there is no case " + choice.path() + nearby(choice.path()));
        }
        CaseTables tables = session.entente().tables(choice);
        boolean edited =
                !choice.strategy().equals(CaseChoice.BASE) || !choice.scenario().equals(CaseChoice.BASE);
        if (tables.reading().hasErrors() && edited) {
            Choices choices = session.entente().choices(choice.path());
            known("strategy", "strategies", choice.strategy(), choices.strategies(), choice.path());
            known("scenario", "scenarios", choice.scenario(), choices.scenarios(), choice.path());
        }
        return tables;
    }

    /** The case under its other strategies, and without one; what has errors is left out. */
    static List<Network> strategies(CaseChoice choice, Session session) {
        List<String> names = new ArrayList<>(List.of(CaseChoice.BASE));
        session.entente().choices(choice.path()).strategies().forEach(other -> names.add(other.name()));
        names.remove(choice.strategy());
        List<Network> strategies = new ArrayList<>();
        for (String name : names) {
            Network network = session.entente()
                    .tables(new CaseChoice(choice.path(), name, choice.scenario()))
                    .reading()
                    .network();
            if (network != null) {
                strategies.add(network);
            }
        }
        return strategies;
    }

    private static void known(String one, String many, String name, List<Choice> offered, Path path) {
        List<String> names = offered.stream().map(Choice::name).toList();
        if (name.equals(CaseChoice.BASE) || names.contains(name)) {
            return;
        }
        String list = names.isEmpty() ? "It has none." : "Its " + many + " are: " + String.join(", ", names) + ".";
        throw new UsageException(
                path + " has no " + one + " '" + name + "'." + Suggest.phrase(name, names) + " " + list);
    }

    /** The case beside the missing one that was probably meant. */
    private static String nearby(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        Path name = missing.getFileName();
        String meant = folder == null || name == null ? "" : Suggest.phrase(name.toString(), entries(folder));
        return meant.isEmpty() ? "; give a folder of CSV tables or an .xlsx workbook" : "." + meant;
    }

    private static Collection<String> entries(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names);
    }
}
