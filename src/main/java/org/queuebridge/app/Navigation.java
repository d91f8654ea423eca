package org.queuebridge.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.bench.EventModel;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.compose.ComposeModel;
import org.queuebridge.ui.compose.ComposeNavigation;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.doctor.DoctorSubject;
import org.queuebridge.ui.doctor.FixModel;
import org.queuebridge.ui.queues.CoverageFilter;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.target.TargetPlace;
import org.queuebridge.words.Messages;

/** The ways from one screen to another. */
record Navigation(
        MainWindow window,
        RulesPart rules,
        ComposePart compose,
        DoctorPart doctor,
        BenchPart bench,
        SettingsModel settings,
        Dialogs dialogs)
        implements ComposeNavigation {
    @Override
    public void connect() {
        go(Section.CONNECT);
    }

    @Override
    public void show(String ruleName) {
        rules.model().select(ruleName);
        go(Section.RULES);
    }

    @Override
    public void verify(String ruleName) {
        show(ruleName);
        rules.verifySelected();
    }

    /** Tests the composed pattern on the bench. */
    @Override
    public void test() {
        ComposeModel composed = compose.model();
        RuleForm form = compose.form();
        PatternPreview now = composed.previewProperty().get();
        bench.model()
                .testComposed(
                        form.ended().intentProperty().get(),
                        now.names().keySet().stream().findFirst());
        go(Section.BENCH);
    }

    /** Shows the rules in which a text occurs, such as a queue's id or a target's ARN. */
    void showRules(String text) {
        rules.model().list().showAll();
        rules.model().list().filterProperty().set(text);
        go(Section.RULES);
    }

    /** Tests a sample event of a queue on the bench. */
    void test(String queueId) {
        bench.model().testComposed(compose.form().ended().intentProperty().get(), Optional.of(queueId));
        go(Section.BENCH);
    }

    /** Shows on the bench which rules match an event. */
    void testEvent(String text) {
        bench.model().event().originProperty().set(EventModel.Origin.PASTED);
        bench.model().event().textProperty().set(text);
        go(Section.BENCH);
    }

    /** Tests a rule on the bench. */
    void test(RuleInsight rule) {
        bench.model().test(rule);
        go(Section.BENCH);
    }

    /** Finds out why rules of these names get no events; without a name, why the bus does not. */
    void diagnose(List<String> names) {
        doctor.model().check(DoctorSubject.of(names));
        go(Section.DOCTOR);
    }

    /** Checks again on Doctor, and elsewhere what is selected on Rules. */
    void diagnoseSelected() {
        if (doctorShowsSubject()) {
            doctor.model().checkAgain();
        } else {
            diagnose(selected());
        }
    }

    /** The rules that are looked at: on Doctor the one that is checked, elsewhere those selected on Rules. */
    List<String> selected() {
        return doctorShowsSubject()
                ? doctor.model().rule().stream().toList()
                : rules.model().list().chosenNames();
    }

    boolean doctorShowsSubject() {
        return window.sectionProperty().get() == Section.DOCTOR
                && doctor.model().subjectProperty().get() instanceof DoctorSubject.Chosen;
    }

    /** What is done where a fix of the doctor ends without a plan. */
    FixModel.Elsewhere insteadOfFix() {
        return new FixModel.Elsewhere(this::edit, notes -> window.say(Messages.text("doctor.impossible.title"), notes));
    }

    private void edit(FixPlan.Edit wanted, String notes) {
        go(Section.QUEUES);
        compose.model().edit(wanted.rule().name(), List.of(wanted.rule().name()), false);
        if (wanted.place() != FixPlan.Place.PATTERN) {
            compose.model()
                    .editing()
                    .leadTo(new TargetPlace(wanted.targetArn(), wanted.place() == FixPlan.Place.DEAD_LETTERS));
        }
        if (!notes.isEmpty()) {
            window.say(Messages.text("doctor.edit.title"), notes);
        }
    }

    /** Shows the queues without a rule. */
    void showUncovered() {
        compose.list().showAll();
        compose.list().coveredProperty().set(CoverageFilter.NOT_COVERED);
        go(Section.QUEUES);
    }

    /** Composes a new rule. */
    void composeNew() {
        compose.model().startOver();
        go(Section.QUEUES);
    }

    /** Edits a rule or set. */
    void edit(RuleRow row) {
        compose.model().edit(row.name(), row.ruleNames(), row.isSet());
        go(Section.QUEUES);
    }

    /** Shows the plan that undoes the last change; its result appears on the screen that is shown, or on Activity. */
    void undoLast(ScreenChanges ofActivity) {
        Optional<Applied> last = rules.last().newest();
        if (last.isEmpty()) {
            window.say(Messages.text("undo.none.title"), Messages.text("undo.none"));
        } else if (rules.runner().busyProperty().get()) {
            window.say(Messages.text("undo.busy.title"), Messages.text("undo.busy"));
        } else {
            switch (window.sectionProperty().get()) {
                case QUEUES -> compose.model().followUp(last.get(), UndoOrFinish.UNDO);
                case RULES -> rules.model().changes().followUp(last.get(), UndoOrFinish.UNDO);
                case DOCTOR -> doctor.changes().followUp(last.get(), UndoOrFinish.UNDO);
                case CONNECT, BENCH, ACTIVITY -> {
                    go(Section.ACTIVITY);
                    ofActivity.followUp(last.get(), UndoOrFinish.UNDO);
                }
            }
        }
    }

    /** Composes a copy of a rule or set. */
    void duplicate(RuleRow row) {
        Set<String> taken = new HashSet<>(names());
        names().stream().flatMap(name -> RuleName.setOf(name).stream()).forEach(taken::add);
        compose.model().copy(row.name(), row.ruleNames(), row.isSet(), RuleName.ofCopy(row.name(), taken));
        go(Section.QUEUES);
    }

    @Override
    public Set<String> names() {
        return rules.model().allProperty().get().stream()
                .map(insight -> insight.rule().name())
                .collect(Collectors.toSet());
    }

    @Override
    public List<EventFormat> formats() {
        return settings.settingsProperty().get().formats();
    }

    @Override
    public Optional<String> queueName(String id) {
        return rules.model().queueName(id);
    }

    @Override
    public void showDifference(ChangeResult.ChangedMeanwhile changed) {
        dialogs.showDifference(changed);
    }

    @Override
    public void ask(NameTakenDialog.Question question) {
        dialogs.ask(question);
    }

    private void go(Section section) {
        window.sectionProperty().set(section);
    }
}
