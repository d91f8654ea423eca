package org.queuebridge.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.ui.doctor.DoctorModel;
import org.queuebridge.ui.doctor.DoctorView;
import org.queuebridge.ui.doctor.Examination;
import org.queuebridge.ui.shell.Section;

/** The screen Doctor: why a rule or a bus gets no events. */
final class DoctorPart {
    private final WindowServices services;
    private final RulesPart rules;
    private final DoctorModel model;
    private final DoctorView view;

    DoctorPart(WindowServices services, RulesPart rules, Runnable toConnect) {
        this.services = services;
        this.rules = rules;
        model = new DoctorModel(services.tasks(), services.window(), rules.model(), this::examine);
        rules.runner().tell(model.follower());
        view = new DoctorView(model, toConnect);
    }

    private Diagnosis examine(Examination.Request request, DoctorListener listener) throws InterruptedException {
        List<String> names = request.rule().stream().toList();
        VerifyRule verify = rules.useCases()
                .verify(request.place().session(), request.place().keys(names));
        DoctorAccess access = new DoctorAccess(request.place().session(), request.genesys(), verify, services.clock());
        return request.rule().isPresent()
                ? new DiagnoseRule(access)
                        .of(request.place().bus(), request.rule().get(), request.known(), listener)
                : new DiagnoseBus(access).of(request.place().bus(), listener);
    }

    /** When what was checked, and what was found, while the screen is shown; empty on others. */
    ObservableValue<String> statusOn(ObservableValue<Section> shown) {
        return Bindings.createStringBinding(
                () -> shown.getValue() == Section.DOCTOR ? model.status() : "", shown, model.stateProperty());
    }

    DoctorModel model() {
        return model;
    }

    DoctorView view() {
        return view;
    }
}
