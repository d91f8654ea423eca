package org.queuebridge.ui.rules.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.queuebridge.diagram.flow.FlowGraphBuilder;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.session.Computation;

/** The flow map of the selected rule or set alone, worked out in the background while somebody looks at it. */
public final class RuleFlowModel {
    private final RulesModel rules;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<RuleFlow>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Computation<Optional<RuleFlow>> drawing;

    /**
     * The map of one rule.
     *
     * @param name of the rule or set
     */
    public record RuleFlow(String name, FlowPicture picture) {}

    /**
     * Follows the selected rule.
     *
     * @param background where to draw
     * @param window the window's thread
     */
    public RuleFlowModel(RulesModel rules, Executor background, Executor window) {
        this.rules = rules;
        drawing = new Computation<>(background, window, drawn::set, () -> drawn.set(Optional.empty()));
        rules.list().selectedProperty().subscribe(_ -> draw());
        rules.knownQueues().subscribe(_ -> draw());
        active.subscribe(_ -> draw());
    }

    /** Whether somebody looks at it. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** The map; empty while it is not drawn. */
    public ReadOnlyObjectProperty<Optional<RuleFlow>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    private void draw() {
        Optional<RuleRow> selected = rules.list().selectedProperty().getValue();
        KnownQueues known = rules.knownQueues().getValue();
        if (active.get()) {
            drawing.compute(() -> selected.map(row -> new RuleFlow(
                    row.name(), FlowPicture.of(FlowGraphBuilder.ofRules(List.copyOf(row.rules()), known)))));
        }
    }
}
