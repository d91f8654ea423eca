package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.EditedRules;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Wanted;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.change.PlanLines;

/**
 * What applying would change, as the form stands: followed live, against the rules as they were read last. Computed in
 * the background.
 */
public final class PlanModel {
    private final CreateModel model;
    private final ObservableValue<List<RuleInsight>> rules;
    private final ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>(Planned.NOTHING);
    private final LatestOnly<Planned> planner;

    /**
     * A plan with how it is shown.
     *
     * @param plan empty while name or pattern are missing
     */
    public record Planned(Optional<ChangePlan> plan, PlanLines lines) {
        static final Planned NOTHING = new Planned(Optional.empty(), new PlanLines(List.of(), List.of(), List.of()));
    }

    /**
     * Over the form.
     *
     * @param rules those of the bus, as read last
     */
    public PlanModel(
            CreateModel model, ObservableValue<List<RuleInsight>> rules, Executor background, Executor window) {
        this.model = model;
        this.rules = rules;
        this.planner = new LatestOnly<>(background, window, planned::set);
        model.previewProperty().subscribe(_ -> plan());
        model.form().revisionProperty().subscribe(_ -> plan());
        model.editing().editedProperty().subscribe(_ -> plan());
        rules.subscribe(_ -> plan());
    }

    public ReadOnlyObjectProperty<Planned> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    private void plan() {
        Optional<EditedRules> edited = model.editing().editedProperty().get();
        List<RuleDraft> drafts = model.form().outline(model.previewProperty().get());
        List<RuleInsight> there = rules.getValue();
        planner.compute(() -> {
            if (drafts.isEmpty()) {
                return Planned.NOTHING;
            }
            ChangePlan plan = edited.map(each -> new ChangePlan(Purpose.UPDATE, each.changesTo(drafts)))
                    .orElseGet(() -> creating(drafts, there));
            return new Planned(Optional.of(plan), PlanLines.of(plan));
        });
    }

    /** Over a rule that is there the draft is put only once a person agrees; this is what they would agree to. */
    private static ChangePlan creating(List<RuleDraft> drafts, List<RuleInsight> there) {
        List<RuleChange> changes = new ArrayList<>();
        boolean taken = false;
        for (RuleDraft draft : drafts) {
            Optional<RuleImage> before = there.stream()
                    .filter(rule -> rule.rule().key().equals(draft.key()))
                    .map(rule -> new RuleImage(draft.key(), rule.rule().fields(), rule.targets(), Map.of()))
                    .findFirst();
            taken |= before.isPresent();
            RuleImage after = before.map(image -> Wanted.replaced(image, draft)).orElseGet(() -> Wanted.made(draft));
            changes.add(new RuleChange(draft.key(), before, Optional.of(after)));
        }
        return new ChangePlan(taken ? Purpose.UPDATE : Purpose.CREATE, changes);
    }
}
