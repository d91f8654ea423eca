package org.queuebridge.ui.rules.diagram;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.diagram.flow.FlowText;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.ui.rules.diagram.RuleFlowModel.RuleFlow;
import org.queuebridge.words.Messages;

/** The tab Flow: the selected rule with its queues and targets. */
public final class RuleFlowPane extends StackPane {
    private final RuleFlowModel model;
    private final DiagramExport export;
    private final DiagramView view;

    /**
     * @param dark whether the theme is dark
     * @param export saves pictures
     */
    public RuleFlowPane(RuleFlowModel model, ObservableValue<Boolean> dark, DiagramExport export, TextReader reader) {
        this.model = model;
        this.export = export;
        view = new DiagramView(
                "rule-flow", dark, FlowPicture.legend(0, DiagramView.legendMiddle()), this::save, reader);
        getStyleClass().add("rule-flow");
        getChildren().add(view);
        model.drawnProperty().subscribe(this::show);
    }

    /** Whether the tab is shown. */
    public BooleanProperty activeProperty() {
        return model.activeProperty();
    }

    private void show(Optional<RuleFlow> drawn) {
        view.forget();
        drawn.ifPresentOrElse(
                flow -> view.show(
                        new FlowContent(flow.picture(), draw(flow), _ -> {}, _ -> {}),
                        () -> FlowText.lines(flow.picture().graph())),
                () -> view.nothing(Messages.text("diagram.empty.title"), Messages.text("diagram.empty")));
    }

    private static Picture draw(RuleFlow flow) {
        return flow.picture().draw(Messages.text("diagram.flow.title.rule", flow.name()), Set.of());
    }

    private void save() {
        model.drawnProperty()
                .get()
                .ifPresent(flow -> export.save(
                        getScene().getWindow(),
                        Messages.text("diagram.flow.title.rule", flow.name()),
                        flow.picture().width(),
                        flow.picture().height(),
                        () -> draw(flow)));
    }
}
