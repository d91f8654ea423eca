package org.queuebridge.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.Redaction;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/**
 * What the doctor found as plain text for the support of Genesys Cloud, AWS or a company, with the ids of the calls
 * that failed. Times are in UTC, which is how support looks them up. Secrets are masked.
 */
public final class SupportText {
    private SupportText() {}

    /**
     * The text.
     *
     * @param version of this program
     * @param place where the diagnosis was made
     */
    public static String of(Diagnosis diagnosis, String version, ReportPlace place) {
        List<String> lines = new ArrayList<>();
        Instant at = diagnosis.at().truncatedTo(ChronoUnit.SECONDS);
        lines.add(Messages.text("support.title", version, at.toString()));
        lines.add(place.words());
        lines.add(diagnosis
                .rule()
                .map(rule -> Messages.text("support.rule", rule))
                .orElseGet(() -> Messages.text("support.bus", diagnosis.bus().name())));
        lines.add(diagnosis
                .firstFault()
                .map(fault -> Messages.text("support.fault", title(fault)))
                .orElseGet(() -> Messages.text("support.no-fault")));
        lines.add("");
        for (Rung rung : diagnosis.rungs()) {
            lines.addAll(lines(rung));
        }
        if (!diagnosis.since().isEmpty()) {
            lines.add("");
            diagnosis.since().forEach(rung -> lines.addAll(lines(rung)));
        }
        return Redaction.of(String.join("\n", lines)) + "\n";
    }

    private static List<String> lines(Rung rung) {
        String verdict = Messages.text("support.verdict." + rung.verdict());
        Stream<String> evidence = FindingWords.of(rung.finding()).evidence().stream();
        Stream<String> follows = rung.follows() ? Stream.of(Messages.text("support.follows")) : Stream.empty();
        return Stream.concat(
                        Stream.of("[" + verdict + "] " + title(rung) + " ("
                                + rung.finding().key() + ")"),
                        Stream.concat(evidence, follows).map(line -> "    " + line))
                .toList();
    }

    private static String title(Rung rung) {
        return FindingWords.of(rung.finding()).title();
    }
}
