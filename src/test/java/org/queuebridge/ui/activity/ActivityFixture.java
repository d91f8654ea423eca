package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.TestChanges;
import org.queuebridge.ui.session.Workspace;

/** The screen's models over a journal and rules in memory. */
final class ActivityFixture {
    final InMemoryEventBridge events = new InMemoryEventBridge()
            .holding(rule("billing", pattern(BILLING)), SQS)
            .holding(rule("sales", pattern(SALES)), SQS);
    final InMemoryGrants grants = new InMemoryGrants();
    final MemoryJournal journal;
    final Workspace workspace = new Workspace();
    final TestChanges all;
    final ScreenChanges changes;
    final ActivityModel model;
    final UndoModel follow;
    int told;

    ActivityFixture() {
        this(new SameThreadTasks());
    }

    ActivityFixture(Tasks tasks) {
        all = new TestChanges(tasks, workspace);
        journal = all.journal;
        model = new ActivityModel(tasks, Runnable::run, Runnable::run, journal, (_, _) -> false);
        follow = all.followUps;
        changes = new ScreenChanges(all.runner, follow, workspace);
        all.runner.tell(model.follower());
        all.runner.tell(new ChangeRunner.Follower() {
            @Override
            public Runnable after(AwsSession session, Applied applied) {
                return () -> told++;
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                told++;
            }

            @Override
            public void settled() {
                told++;
            }
        });
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    AwsSession session(String endpoint) {
        return AwsSessions.of(
                new AwsAccount(
                        "111122223333", "eu-central-1", endpoint, "arn:aws:sts::111122223333:assumed-role/Admin/jane"),
                AwsSessions.listed(List.of(BUS), List.of()),
                AwsSessions.services(events, grants, TargetCatalog.empty()));
    }

    AwsSession session() {
        return session("https://events.eu-central-1.amazonaws.com");
    }

    ActivityFixture connect() {
        workspace.awsProperty().set(Optional.of(session()));
        return this;
    }

    private interface Change {
        void run(PlannedChanges rules) throws InterruptedException;
    }

    private ActivityFixture change(Change change) {
        return changeAt(session(), change);
    }

    private ActivityFixture changeAt(AwsSession session, Change change) {
        try {
            change.run(new PlannedChanges(
                    session.services().eventBridge(),
                    all.tools.planning(session),
                    session.account(),
                    _ -> {},
                    journal));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        model.reload();
        return this;
    }

    ActivityFixture deleted(String... names) {
        return change(rules -> rules.delete(keys(names), ApplyProgress.nobody()));
    }

    ActivityFixture deletedAt(String endpoint, String... names) {
        return changeAt(session(endpoint), rules -> rules.delete(keys(names), ApplyProgress.nobody()));
    }

    ActivityFixture disabled(String... names) {
        return change(rules -> rules.turn(keys(names), false, ApplyProgress.nobody()));
    }

    /** The program is killed once the targets are gone, and the rule is not. */
    ActivityFixture killedWhileDeleting(String name) {
        events.before("deleteRule", () -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> deleted(name)).isInstanceOf(Killed.class);
        journal.programEnds();
        model.reload();
        return this;
    }

    private static List<RuleKey> keys(String... names) {
        return Stream.of(names).map(name -> new RuleKey(BUS.name(), name)).toList();
    }

    List<String> shown() {
        return model.shownProperty().get().stream()
                .map(line -> line.what() + ": " + line.resultWords())
                .toList();
    }

    ActivityRow selected() {
        return model.selectedProperty().get().orElseThrow();
    }

    UndoProposal proposal() {
        return follow.proposalProperty().get().orElseThrow();
    }
}
