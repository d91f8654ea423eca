package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.ui.session.Workspace;

/**
 * Follows ticks, bus and what counts as ended, or what is written by hand, with the pattern that they lead to; computed
 * in the background, as ticks can be tens of thousands.
 */
public final class PreviewModel {
    private final Workspace workspace;
    private final QueueListModel queues;
    private final RuleForm form;
    private final ObservableValue<Optional<EditedRules>> edited;
    private final ObservableValue<PatternBudget> budget;
    private final PatternMatcher matcher;
    private final ReadOnlyObjectWrapper<PatternPreview> preview;
    private final Computation<PatternPreview> composer;

    /**
     * Over the form.
     *
     * @param edited the rules that are edited; their parts stay where they can
     * @param matcher says what is wrong with what is written by hand
     */
    public PreviewModel(
            Workspace workspace,
            QueueListModel queues,
            RuleForm form,
            ObservableValue<Optional<EditedRules>> edited,
            ObservableValue<PatternBudget> budget,
            PatternMatcher matcher,
            Executor background,
            Executor window) {
        this.workspace = workspace;
        this.queues = queues;
        this.form = form;
        this.edited = edited;
        this.budget = budget;
        this.matcher = matcher;
        this.preview = new ReadOnlyObjectWrapper<>(PatternPreview.none(budget.getValue()));
        this.composer = new Computation<>(
                background, window, preview::set, () -> preview.set(PatternPreview.none(budget.getValue())));
        queues.ticksProperty().subscribe(_ -> compose());
        queues.indexProperty().subscribe(_ -> compose());
        form.ended().intentProperty().subscribe(_ -> compose());
        form.hand().textProperty().subscribe(_ -> compose());
        edited.subscribe(_ -> compose());
        budget.subscribe(_ -> compose());
    }

    public ReadOnlyObjectProperty<PatternPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The ids of the queues that are selected now. */
    public List<String> selected() {
        return queues.ticksProperty().get().ids();
    }

    /** Whether the preview is that of what is selected and filled in now. */
    public ReadOnlyBooleanProperty currentProperty() {
        return composer.currentProperty();
    }

    /** Why the pattern could not be computed; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return composer.failureProperty();
    }

    private void compose() {
        List<String> ids = queues.ticksProperty().get().ids();
        Optional<PatternIntent> wanted = form.ended().intentProperty().get();
        Optional<String> written = form.hand().textProperty().get();
        PreviewBuilder of = new PreviewBuilder(
                budget.getValue(),
                workspace.busProperty().get(),
                queues.indexProperty().get(),
                edited.getValue(),
                form.ended().formatsProperty().get());
        composer.compute(
                () -> written.map(text -> of.written(text, matcher)).orElseGet(() -> of.composed(wanted, ids)));
    }
}
