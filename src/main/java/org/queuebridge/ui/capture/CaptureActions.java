package org.queuebridge.ui.capture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;

/** What can be done with the selected event. */
final class CaptureActions extends VBox {
    private final CaptureModel model;
    private final FlowPane buttons = new FlowPane();
    private final Label about = new WrappedLabel("", "muted", "small");
    private final Button correct;
    private Optional<DoctorFix.CorrectPath> correction = Optional.empty();

    CaptureActions(CaptureModel model, CaptureLinks links) {
        this.model = model;
        getStyleClass().add("capture-actions");
        buttons.getStyleClass().add("capture-buttons");
        add(
                "capture-bench",
                Messages.text("capture.bench"),
                row -> links.bench().accept(row.event().text()));
        add("capture-save", Messages.text("capture.save"), row -> {
            links.save().accept(row);
            about.setText(Messages.text("capture.saved", row.sampleName()));
            Visibility.set(about, true);
        });
        add(
                "capture-learn",
                Messages.text("capture.learn"),
                row -> links.learn().accept(row.event().text()));
        correct = Buttons.accent(Messages.text("capture.correct"), () -> correction.ifPresent(links.correct()));
        correct.setId("capture-correct");
        buttons.getChildren().addFirst(correct);
        getChildren().addAll(about, buttons);
        model.list().selectedProperty().subscribe(this::show);
    }

    private void add(String id, String words, Consumer<CaptureRow> action) {
        Button button = Buttons.plain(
                words, () -> model.list().selectedProperty().getValue().ifPresent(action));
        button.setId(id);
        buttons.getChildren().add(button);
    }

    private void show(Optional<CaptureRow> row) {
        setDisable(row.isEmpty());
        correction =
                row.flatMap(each -> model.readerNow().correction(each.event().json()));
        Visibility.set(correct, correction.isPresent());
        Visibility.set(about, correction.isPresent());
        correction.ifPresent(found -> about.setText(Messages.text(
                "capture.correct.about", found.to().dotted(), found.from().dotted())));
    }
}
