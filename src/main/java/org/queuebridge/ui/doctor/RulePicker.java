package org.queuebridge.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.Messages;

/** Chooses what to check by typing some of its name: the bus, or one of its rules. */
final class RulePicker extends SearchableComboBox<DoctorSubject> {
    private final DoctorModel model;
    private boolean showing;

    RulePicker(DoctorModel model) {
        this.model = model;
        setId("doctor-rule");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(Messages.text("doctor.picker"));
        setPromptText(Messages.text("doctor.picker.prompt"));
        setPlaceholder(new Label(Messages.text("choice.none")));
        setConverter(new WordsConverter<>(RulePicker::words));
        model.rulesProperty().subscribe(_ -> fill());
        model.placeProperty().subscribe(_ -> fill());
        model.subjectProperty().subscribe(_ -> fill());
        setOnAction(_ -> choose());
    }

    /** What is checked is in the list even before the rules are loaded. */
    private void fill() {
        List<DoctorSubject> items = new ArrayList<>();
        if (model.placeProperty().get().isPresent()) {
            items.add(new DoctorSubject.OfBus());
        }
        model.rulesProperty().get().stream()
                .map(insight -> new DoctorSubject.OfRule(insight.rule().name()))
                .forEach(items::add);
        @Nullable DoctorSubject chosen = chosen();
        if (chosen != null && !items.contains(chosen)) {
            items.add(chosen);
        }
        showing = true;
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        setValue(chosen);
        showing = false;
    }

    private @Nullable DoctorSubject chosen() {
        return switch (model.subjectProperty().get()) {
            case DoctorSubject.OfBus bus -> bus;
            case DoctorSubject.OfRule rule -> rule;
            case DoctorSubject.None _, DoctorSubject.Several _ -> null;
        };
    }

    private void choose() {
        DoctorSubject now = getValue();
        if (!showing && now != null && !now.equals(model.subjectProperty().get())) {
            model.check(now);
        }
    }

    private static String words(DoctorSubject subject) {
        return switch (subject) {
            case DoctorSubject.OfBus _ -> Messages.text("doctor.picker.bus");
            case DoctorSubject.OfRule(var name) -> name;
            case DoctorSubject.None _, DoctorSubject.Several _ -> "";
        };
    }
}
