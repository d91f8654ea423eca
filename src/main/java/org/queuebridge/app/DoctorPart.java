package org.queuebridge.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.queuebridge.changes.journal.LastRuleChange;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.rule.PlanRuleFix;
import org.queuebridge.doctor.fix.setup.PlanSetUpFix;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.report.ReportPlace;
import org.queuebridge.report.SupportText;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.doctor.DoctorModel;
import org.queuebridge.ui.doctor.DoctorView;
import org.queuebridge.ui.doctor.Examination;
import org.queuebridge.ui.doctor.FixDialog;
import org.queuebridge.ui.doctor.FixModel;
import org.queuebridge.ui.doctor.FixPlanning;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.shell.Section;

/** The screen Doctor: why a rule or a bus gets no events, and what mends it. */
final class DoctorPart {
    private final WindowServices services;
    private final RulesPart rules;
    private final DoctorMemory memory;
    private final DoctorModel model;
    private Optional<FixModel> fixes = Optional.empty();
    private final ScreenChanges changes;
    private final BooleanSupplier mayEdit;

    /**
     * The screen's part.
     *
     * @param memory what the doctor remembers
     * @param mayEdit whether the user has said that the OAuth client may edit integrations
     */
    DoctorPart(WindowServices services, RulesPart rules, DoctorMemory memory, BooleanSupplier mayEdit) {
        this.mayEdit = mayEdit;
        this.services = services;
        this.memory = memory;
        this.rules = rules;
        model = new DoctorModel(services.tasks(), services.window(), rules.model(), this::examine);
        changes = new ScreenChanges(rules.runner(), rules.undo(), services.workspace());
        rules.runner().tell(model.follower());
    }

    private Diagnosis examine(Examination.Request request, DoctorListener listener) throws InterruptedException {
        List<String> names = request.rule().stream().toList();
        VerifyRule verify = rules.useCases()
                .verify(request.place().session(), request.place().keys(names));
        DoctorAccess access = new DoctorAccess(
                request.place().session(),
                request.genesys(),
                verify,
                services.clock(),
                memory,
                new LastRuleChange(
                        rules.changes().journal(), request.place().session().account())::of);
        return request.rule().isPresent()
                ? new DiagnoseRule(access)
                        .of(request.place().bus(), request.rule().get(), request.known(), listener)
                : new DiagnoseBus(access).of(request.place().bus(), listener);
    }

    private FixPlan plan(DoctorFix.ByPlan fix, FixPlanning.Request request) throws InterruptedException {
        return switch (fix) {
            case DoctorFix.OfSetUp ofSetUp ->
                new PlanSetUpFix(
                                rules.changes().settingUp(request.place().session()),
                                request.genesys(),
                                mayEdit.getAsBoolean())
                        .of(ofSetUp);
            case DoctorFix.OfRule ofRule ->
                new PlanRuleFix(
                                request.place().session(),
                                request.genesys(),
                                rules.changes(),
                                services.settings().settingsProperty().get().formats(),
                                request.known())
                        .of(ofRule);
        };
    }

    /**
     * The screen.
     *
     * @param elsewhere what is done where a fix ends without a plan
     * @param owner the window to show plans over
     */
    DoctorView view(FixModel.Elsewhere elsewhere, Runnable toConnect, Dialogs dialogs, Supplier<Window> owner) {
        FixModel made = new FixModel(services.tasks(), model, this::plan, changes, elsewhere);
        fixes = Optional.of(made);
        FixDialog.follow(made, owner, services.appearance(), rules.model()::queueName);
        DoctorView view = new DoctorView(model, made, dialogs::showDifference, toConnect);
        view.onCopy(found ->
                model.placeProperty().get().map(place -> support(found, place)).orElse(""));
        return view;
    }

    private String support(Diagnosis found, BusPlace place) {
        Optional<String> organization =
                services.workspace().genesysProperty().get().map(GenesysSession::organizationName);
        return SupportText.of(
                found,
                AppInfo.VERSION,
                ReportPlace.of(
                        found.at(), place.session().account(), found.bus().name(), organization));
    }

    /** Proposes a plan for a fix that was found elsewhere. */
    void propose(DoctorFix fix) {
        fixes.ifPresent(each -> each.propose(fix));
    }

    /** When what was checked, and what was found, while the screen is shown; empty on others. */
    ObservableValue<String> statusOn(ObservableValue<Section> shown) {
        return Bindings.createStringBinding(
                () -> shown.getValue() == Section.DOCTOR ? model.status() : "", shown, model.stateProperty());
    }

    DoctorModel model() {
        return model;
    }

    /** What was begun on the screen. */
    ScreenChanges changes() {
        return changes;
    }
}
