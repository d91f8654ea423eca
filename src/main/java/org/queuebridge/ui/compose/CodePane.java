package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.code.Language;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The plan as code in a chosen language. */
final class CodePane extends VBox {
    private final PlanModel model;
    private final Workspace workspace;
    private final CodeModel code;
    private final ComboBox<Language> language = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final EmptyState empty = new EmptyState();
    private final Button copy;

    CodePane(PlanModel model, Workspace workspace, CodeModel code) {
        this.model = model;
        this.workspace = workspace;
        this.code = code;
        getStyleClass().add("plan-pane");
        language.setId("code-language");
        language.setAccessibleText(Messages.text("plan.code.language"));
        language.setConverter(new WordsConverter<>(each -> Messages.text("plan.code." + each)));
        language.getItems().setAll(Language.values());
        language.setValue(Language.CLI);
        copy = Buttons.icon(Feather.COPY, Messages.text("plan.code.copy"), () -> CopyToClipboard.copy(text.getText()));
        copy.setId("copy-code");
        text.setId("plan-code");
        text.getStyleClass().add("raw-pattern");
        text.setEditable(false);
        text.setAccessibleText(Messages.text("plan.tab.code"));
        StackPane content = new StackPane(text, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new ComputeNotice(code.failureProperty()),
                        new WrappedLabel(Messages.text("plan.code.note"), "muted", "small"),
                        content);
        language.valueProperty().subscribe(_ -> write());
        model.plannedProperty().subscribe(_ -> write());
        workspace.awsProperty().subscribe(_ -> write());
        sceneProperty().subscribe(_ -> write());
        code.codeProperty().subscribe(_ -> show());
        model.plannedProperty().subscribe(_ -> show());
    }

    /** The language, and a button that copies the code. */
    List<Node> tools() {
        language.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(language, copy);
    }

    /** Code that nobody sees is not written. */
    private void write() {
        Optional<ChangePlan> plan = model.plannedProperty().get().plan();
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (plan.isEmpty() || session.isEmpty() || getScene() == null) {
            code.clear();
        } else {
            code.write(language.getValue(), plan::get, session.get().codeDestination());
        }
    }

    private void show() {
        String written = code.codeProperty().get();
        boolean some = !written.isEmpty();
        boolean ready = model.plannedProperty().get().isReady();
        if (!text.getText().equals(written)) {
            text.setText(written);
        }
        text.setVisible(some);
        copy.setDisable(!some || !ready);
        empty.setVisible(!some);
        empty.show(Feather.TERMINAL, Messages.text("plan.missing.title"), Messages.text("plan.code.missing"));
    }
}
