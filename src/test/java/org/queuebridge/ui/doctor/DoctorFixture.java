package org.queuebridge.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.rule.PlanRuleFix;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.rules.RulesFixture;

/** The model of the screen Doctor over rules in memory, with rungs of a test's own. */
public final class DoctorFixture {
    static final Rung REACHED = rung(RungKind.ORGANIZATION, "doctor.organization.pass", Verdict.PASS, "Example");
    static final Rung NO_TOPIC = new Rung(
            RungKind.TOPICS,
            new Finding("doctor.topics.missing", Verdict.FAIL, List.of("Events", "user.end"), List.of("v2.…user.end")));
    static final Rung UNREAD = rung(RungKind.SOURCE, "doctor.source.unread", Verdict.UNKNOWN);
    static final Rung DISABLED = rung(RungKind.ENABLED, "enabled.fail", Verdict.FAIL);
    static final Rung NOTHING_MATCHED = new Rung(
            RungKind.TARGETS,
            rung(RungKind.TARGETS, "target.fail", Verdict.FAIL).finding(),
            true);
    static final Rung CHANGING =
            rung(RungKind.INTEGRATION, "doctor.integration.changing", Verdict.WARN, "Events", "ACTIVATING");

    public final RulesFixture rules;
    public final FixModel fixes;

    final DoctorModel model;

    /** What was done in place of a plan. */
    final List<String> led = new ArrayList<>();

    /** What planning ends with; empty for what the program plans itself. */
    Optional<FixPlan> planned = Optional.empty();

    /** Why no plan can be made. */
    Optional<FailureException> refusal = Optional.empty();

    final List<String> examined = new ArrayList<>();
    List<Rung> rungs = List.of(REACHED);
    List<Rung> since = List.of();

    public DoctorFixture(Tasks tasks) {
        rules = new RulesFixture();
        model = new DoctorModel(tasks, Runnable::run, rules.model, this::examine);
        fixes = new FixModel(
                tasks,
                model,
                this::plan,
                new ScreenChanges(rules.changes.runner, rules.changes.followUps, rules.workspace),
                new FixModel.Elsewhere(
                        (edit, notes) -> led.add("edit " + edit.place() + " " + notes),
                        notes -> led.add("impossible " + notes)));
    }

    private FixPlan plan(DoctorFix fix, FixPlanning.Request request) throws InterruptedException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return planned.isPresent()
                ? planned.get()
                : new PlanRuleFix(
                                request.place().session(),
                                request.genesys(),
                                rules.changes.tools,
                                StandardFormat.ALL,
                                request.known())
                        .of((DoctorFix.OfRule) fix);
    }

    private Diagnosis examine(Examination.Request request, DoctorListener listener) throws InterruptedException {
        examined.add(request.rule().orElse("bus"));
        for (Rung rung : rungs) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            listener.checking(rung.kind());
            listener.found(rung);
        }
        return diagnosis(request.rule());
    }

    private Diagnosis diagnosis(Optional<String> rule) {
        return new Diagnosis(
                rules.model.placeProperty().get().orElseThrow().bus(), rule, RulesFixture.NOW, rungs, since);
    }

    static Rung rung(RungKind kind, String key, Verdict verdict, String... args) {
        return new Rung(kind, new Finding(key, verdict, List.of(args), List.of()));
    }
}
