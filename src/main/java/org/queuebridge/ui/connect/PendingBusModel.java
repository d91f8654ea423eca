package org.queuebridge.ui.connect;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.session.Workspace;

/**
 * Creates the bus of a partner event source that is pending, once the user has seen the plan. On the window's thread.
 */
public final class PendingBusModel {
    private final Tasks tasks;
    private final Workspace workspace;
    private final ChangeUseCases tools;
    private final ScreenChanges changes;
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean planning;

    /**
     * A plan, to be shown before it is applied.
     *
     * @param source the name of the source
     * @param lines the plan as the window shows it
     * @param session the session in which it is applied
     */
    public record Proposal(String source, ChangePlan plan, ShownPlan lines, AwsSession session) {}

    /** @param changes those of the screen Connect */
    public PendingBusModel(Tasks tasks, Workspace workspace, ChangeUseCases tools, ScreenChanges changes) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.tools = tools;
        this.changes = changes;
    }

    /** The plan that the user is asked about; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** What was begun on the screen. */
    public ScreenChanges changes() {
        return changes;
    }

    /** Reads the source and proposes a plan; changes nothing. One at a time. */
    public void propose(PartnerSource source) {
        if (!planning) {
            workspace.awsProperty().get().ifPresent(session -> propose(source.name(), session));
        }
    }

    private void propose(String source, AwsSession session) {
        planning = true;
        tasks.start(
                "plan-fix",
                _ -> {
                    ChangePlan plan = tools.settingUp(session).createBus(source);
                    return new Proposal(source, plan, ShownPlan.of(plan), session);
                },
                found -> {
                    planning = false;
                    proposal.set(Optional.of(found));
                },
                failure -> {
                    planning = false;
                    changes.fail(new ChangeState.Failed(failure));
                });
    }

    /** The user declines, or there is nothing to decide. */
    public void drop() {
        proposal.set(Optional.empty());
    }

    /** Applies the plan exactly as it was shown. */
    public void apply() {
        proposal.get().ifPresent(agreed -> {
            proposal.set(Optional.empty());
            changes.run("fix", agreed.session(), (rules, watch) -> rules.apply(agreed.plan(), watch));
        });
    }
}
