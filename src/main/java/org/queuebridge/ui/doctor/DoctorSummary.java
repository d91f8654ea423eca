package org.queuebridge.ui.doctor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** A check in one or two sentences: the first fault and what to do, or what can be said where there is none. */
record DoctorSummary(Notice.Kind kind, String title, String text) {
    /** What CloudWatch bills for a metric that is asked for, about; it differs a little between regions. */
    private static final double USD_PER_METRIC = 0.01 / 1000;

    /** Less is not told exactly. */
    private static final double LEAST_USD = 0.001;

    /** Empty while nothing can be said yet. A failure is shown by itself. */
    static Optional<DoctorSummary> of(DoctorState state) {
        Optional<DoctorSummary> fault = state.firstFault().map(DoctorSummary::fault);
        return fault.or(() -> switch (state) {
            case DoctorState.Never _, DoctorState.Running _, DoctorState.Failed _ -> Optional.empty();
            case DoctorState.Canceled _ -> Optional.of(info("doctor.canceled.title", Messages.text("doctor.canceled")));
            case DoctorState.Done(var diagnosis, var _) -> Optional.of(withoutFault(diagnosis));
        });
    }

    private static DoctorSummary fault(Rung rung) {
        return new DoctorSummary(
                Notice.Kind.DANGER,
                FindingWords.of(rung.finding()).title(),
                Messages.text("doctor.advice." + rung.kind()));
    }

    /** What was not checked may hide a fault, so that it is not said that all is fine. */
    private static DoctorSummary withoutFault(Diagnosis diagnosis) {
        int unchecked = diagnosis.unchecked();
        long warnings = warnings(diagnosis);
        if (unchecked > 0) {
            return info("doctor.unchecked.title", Messages.text("doctor.unchecked", unchecked));
        }
        return warnings > 0
                ? new DoctorSummary(
                        Notice.Kind.WARNING,
                        Messages.text("doctor.warnings.title"),
                        Messages.text("doctor.warnings", warnings))
                : new DoctorSummary(
                        Notice.Kind.SUCCESS, Messages.text("doctor.fine.title"), Messages.text("doctor.fine"));
    }

    private static DoctorSummary info(String title, String text) {
        return new DoctorSummary(Notice.Kind.INFO, Messages.text(title), text);
    }

    private static long warnings(Diagnosis diagnosis) {
        return diagnosis.rungs().stream()
                .filter(rung -> rung.verdict() == Verdict.WARN)
                .count();
    }

    /** For the status bar: when it was checked, and the counts; empty unless the check is complete. */
    static String status(DoctorState state) {
        return state instanceof DoctorState.Done(var diagnosis, var outdated)
                ? Messages.text(
                        outdated ? "doctor.status.outdated" : "doctor.status",
                        TimeWords.timeWithSeconds(diagnosis.at(), ZoneId.systemDefault()),
                        counts(diagnosis))
                : "";
    }

    /** What a check of the whole bus takes, by the rules in the list. */
    static String cost(List<RuleInsight> rules) {
        DiagnoseBus.Cost cost = DiagnoseBus.Cost.of(rules);
        double price = cost.metrics() * USD_PER_METRIC;
        return Messages.text("doctor.cost", cost.calls(), cost.metrics(), price < LEAST_USD ? 0 : 1, price);
    }

    private static String counts(Diagnosis diagnosis) {
        List<String> counts = new ArrayList<>();
        counts.add(Messages.text("doctor.count.faults", diagnosis.faults()));
        long warnings = warnings(diagnosis);
        if (warnings > 0) {
            counts.add(Messages.text("doctor.count.warnings", warnings));
        }
        if (diagnosis.unchecked() > 0) {
            counts.add(Messages.text("doctor.count.unchecked", diagnosis.unchecked()));
        }
        return String.join(", ", counts);
    }
}
