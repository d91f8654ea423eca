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
 * Keeps the preview up to date with selected queues, bus and form; computed in the background, as tens of thousands of
 * queues can be selected.
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
     * @param edited the edited rules; their parts keep their queues where they can
     * @param matcher finds what is wrong with a pattern that is written by hand
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
        queues.selectionProperty().subscribe(_ -> compose());
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
        return queues.selectionProperty().get().ids();
    }

    /** Whether the preview belongs to the current selection and form. */
    public ReadOnlyBooleanProperty currentProperty() {
        return composer.currentProperty();
    }

    /** Why the pattern could not be computed; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return composer.failureProperty();
    }

    private void compose() {
        List<String> ids = queues.selectionProperty().get().ids();
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
