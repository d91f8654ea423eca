package org.queuebridge.ui.compose;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.CachedExistingRules;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.Job;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.compose.PlannedChange.Stage;
import org.queuebridge.ui.compose.form.PreviewModel;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetLine;

/**
 * The plan of what is composed, kept up to date: at once from what is known here, and a moment later from AWS. The plan
 * that is shown when ready is exactly what is applied.
 */
public final class PlanModel {
    /** Waits a moment for typing before AWS is asked about an ARN. */
    private static final Duration SETTLED = Duration.ofMillis(400);

    private final Tasks tasks;
    private final RuleForm form;
    private final PreviewModel preview;
    private final EditModel editing;
    private final ObservableValue<List<RuleInsight>> rules;
    private final ReadOnlyObjectWrapper<PlannedChange> planned = new ReadOnlyObjectWrapper<>(PlannedChange.NOTHING);
    private final LatestOnly<PlannedChange> planner;
    private final Workspace workspace;
    private final ChangeUseCases tools;
    private Optional<Read> read = Optional.empty();
    private @Nullable Job asking;
    private Object newest = new Object();

    /** What was read from the account, kept until something there is known to have changed. */
    private record Read(CachedExistingRules rules, CachedGrants grants) {
        static Read of(AwsSession session) {
            return new Read(
                    new CachedExistingRules(new ReadRules(session.services().eventBridge())),
                    new CachedGrants(session.services().grants()));
        }
    }

    /**
     * @param editing tells what is edited; otherwise new rules are planned
     * @param rules the rules of the bus, as last read
     */
    public PlanModel(
            Tasks tasks,
            RuleForm form,
            PreviewModel preview,
            EditModel editing,
            ObservableValue<List<RuleInsight>> rules,
            Workspace workspace,
            ChangeUseCases tools,
            Executor background,
            Executor window) {
        this.tasks = tasks;
        this.form = form;
        this.preview = preview;
        this.editing = editing;
        this.rules = rules;
        this.workspace = workspace;
        this.tools = tools;
        this.planner = new LatestOnly<>(background, window, this::show, this::fail);
        preview.currentProperty().subscribe(_ -> plan());
        preview.previewProperty().subscribe(_ -> plan());
        form.revisionProperty().subscribe(_ -> plan());
        editing.editedProperty().subscribe(_ -> plan());
        editing.readingProperty().subscribe(_ -> plan());
        workspace.awsProperty().subscribe(_ -> forget());
        workspace.busProperty().subscribe(_ -> plan());
        rules.subscribe(_ -> forget());
    }

    ReadOnlyObjectProperty<PlannedChange> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** The names of the rules of the bus, as last read. */
    Set<String> ruleNames() {
        return rules.getValue().stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
    }

    /** AWS may have changed: reads it again. */
    void forget() {
        read = workspace.awsProperty().get().map(Read::of);
        plan();
    }

    private void plan() {
        newest = new Object();
        if (asking != null) {
            asking.cancel();
        }
        planned.set(planned.get().computing());
        if (preview.currentProperty().get() && !editing.readingProperty().get()) {
            Optional<EditedRules> edited = editing.editedProperty().get();
            List<RuleDraft> drafts = form.outline(preview.previewProperty().get());
            List<RuleInsight> there = rules.getValue();
            Stage stage = workspace.awsProperty().get().isPresent() ? Stage.COMPUTING : Stage.LOCAL;
            planner.compute(() -> drafts.isEmpty()
                    ? PlannedChange.NOTHING
                    : PlannedChange.locally(local(edited, drafts, there), drafts, stage));
        }
    }

    private static ChangePlan local(Optional<EditedRules> edited, List<RuleDraft> drafts, List<RuleInsight> there) {
        return edited.map(each -> new ChangePlan(Purpose.UPDATE, each.changesTo(drafts)))
                .orElseGet(() -> creating(drafts, there));
    }

    private void show(PlannedChange now) {
        planned.set(now);
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (now.stage() == Stage.COMPUTING && session.isPresent() && read.isPresent()) {
            ask(now, session.get(), read.get());
        }
    }

    private void ask(PlannedChange now, AwsSession session, Read known) {
        Object ticket = newest;
        PlanDrafts planning = tools.drafting(
                session, known.rules(), known.grants(), form.permitProperty().get());
        Optional<EditedRules> edited = editing.editedProperty().get();
        asking = tasks.startQuietly(
                "plan-rule",
                _ -> {
                    tools.pause().pause(SETTLED);
                    return PlannedChange.ready(
                            edited.isPresent()
                                    ? planning.editing(edited.get(), now.drafts())
                                    : planning.creating(now.drafts()),
                            now.drafts(),
                            session);
                },
                ready -> {
                    if (ticket.equals(newest)) {
                        showReady(ready);
                    }
                },
                failure -> {
                    if (ticket.equals(newest)) {
                        fail(failure);
                    }
                });
    }

    /** Each target's line shows the result of asking; nothing of an earlier plan where this one tells nothing. */
    private void showReady(PlannedChange now) {
        planned.set(now);
        for (TargetLine line : form.targets().lines()) {
            String arn = line.arnProperty().get().strip();
            line.permissionsProperty()
                    .set(now.permissions().stream()
                            .filter(permission -> permission.target().arn().equals(arn))
                            .toList());
        }
    }

    private void fail(Failure why) {
        planned.set(planned.get().failed(why));
    }

    /** Plans against the rules as last read. */
    private static ChangePlan creating(List<RuleDraft> drafts, List<RuleInsight> there) {
        boolean single = drafts.size() == 1;
        List<RuleChange> changes = drafts.stream()
                .map(draft -> there.stream()
                        .filter(rule -> single && rule.rule().key().equals(draft.key()))
                        .findFirst()
                        .map(rule -> replacing(draft, rule))
                        .orElseGet(() -> PlanDrafts.made(draft)))
                .toList();
        boolean taken = changes.getFirst().before().isPresent();
        return new ChangePlan(taken ? Purpose.UPDATE : Purpose.CREATE, changes);
    }

    private static RuleChange replacing(RuleDraft draft, RuleInsight rule) {
        RuleImage image = new RuleImage(draft.key(), rule.rule().fields(), rule.targets(), Map.of());
        return new RuleChange(draft.key(), Optional.of(image), Optional.of(RequestedImage.replaced(image, draft)));
    }
}
