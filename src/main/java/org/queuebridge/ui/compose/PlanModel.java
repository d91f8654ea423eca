package org.queuebridge.ui.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.EditedRules;
import org.queuebridge.changes.Permissions;
import org.queuebridge.changes.RememberedGrants;
import org.queuebridge.changes.TargetPermission;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Wanted;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.change.PlanLines;
import org.queuebridge.ui.session.ChangeTools;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetLine;

/**
 * What applying would change, as the form stands: followed live, against the rules as they were read last. Computed in
 * the background.
 */
public final class PlanModel {
    private static final Duration SETTLED = Duration.ofMillis(400);

    private final CreateModel model;
    private final ObservableValue<List<RuleInsight>> rules;
    private final ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>(Planned.NOTHING);
    private final LatestOnly<Planned> planner;
    private final LatestOnly<Planned> permitter;
    private final Workspace workspace;
    private final ChangeTools tools;
    private final AtomicLong asked = new AtomicLong();
    private Optional<RememberedGrants> grants = Optional.empty();

    /**
     * A plan with how it is shown.
     *
     * @param plan empty while name or pattern are missing
     * @param permissions whether the targets permit it, as far as that was asked already
     */
    public record Planned(Optional<ChangePlan> plan, PlanLines lines, List<TargetPermission> permissions) {
        static final Planned NOTHING = new Planned(Optional.empty(), new PlanLines(List.of(), List.of()), List.of());

        static Planned unasked(ChangePlan plan) {
            return new Planned(Optional.of(plan), PlanLines.of(plan), List.of());
        }

        /** Every policy is read once: what is shown of it is what was judged. */
        static Planned of(ChangePlan asked, Permissions permissions) {
            ChangePlan plan = permissions.complete(asked);
            return new Planned(Optional.of(plan), PlanLines.of(plan, permissions.policies(plan)), permissions.of(plan));
        }
    }

    /**
     * Over the form.
     *
     * @param rules those of the bus, as read last
     * @param tools say what targets permit
     */
    public PlanModel(
            CreateModel model,
            ObservableValue<List<RuleInsight>> rules,
            Workspace workspace,
            ChangeTools tools,
            Executor background,
            Executor window) {
        this.model = model;
        this.rules = rules;
        this.workspace = workspace;
        this.tools = tools;
        this.planner = new LatestOnly<>(background, window, this::show);
        this.permitter = new LatestOnly<>(background, window, this::showPermitted);
        workspace.awsProperty().subscribe(_ -> forget());
        model.previewProperty().subscribe(_ -> plan());
        model.form().revisionProperty().subscribe(_ -> plan());
        model.editing().editedProperty().subscribe(_ -> plan());
        rules.subscribe(_ -> forget());
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
            return Planned.unasked(plan);
        });
    }

    /** Whoever types an ARN has a moment before it is asked whether it permits anything. */
    private void show(Planned now) {
        planned.set(now);
        long ticket = asked.incrementAndGet();
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (now.plan().isPresent() && session.isPresent() && grants.isPresent()) {
            Permissions all = tools.permissions(session.get(), grants.get());
            Permissions permissions = model.form().permitProperty().get() ? all : all.withoutGiving();
            ChangePlan plan = now.plan().get();
            permitter.compute(() -> {
                settle();
                return asked.get() == ticket ? Planned.of(plan, permissions) : now;
            });
        }
    }

    /** Each target's line says what became of asking it. */
    private void showPermitted(Planned now) {
        planned.set(now);
        for (TargetLine line : model.form().targets().lines()) {
            String arn = line.arnProperty().get().strip();
            List<TargetPermission> own = now.permissions().stream()
                    .filter(permission -> permission.target().arn().equals(arn))
                    .toList();
            if (!own.isEmpty()) {
                line.permissionsProperty().set(own);
            }
        }
    }

    private void settle() {
        try {
            tools.pause().pause(SETTLED);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Policies may have been changed, here or elsewhere. */
    private void forget() {
        grants = workspace.awsProperty().get().map(session -> new RememberedGrants(session.grants()));
        plan();
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
