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
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.InMemoryGrants;
import org.queuebridge.changes.MemoryJournal;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.Watch;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.ChangeTools;
import org.queuebridge.ui.session.Workspace;

/** The screen's models over a journal and rules in memory. */
final class ActivityFixture {
    final InMemoryEventBridge events = new InMemoryEventBridge()
            .holding(rule("billing", pattern(BILLING)), SQS)
            .holding(rule("sales", pattern(SALES)), SQS);
    final InMemoryGrants grants = new InMemoryGrants();
    final MemoryJournal journal = new MemoryJournal();
    final Workspace workspace = new Workspace();
    final ChangeTools tools;
    final ActivityModel model;
    final FollowModel follow;
    int told;

    ActivityFixture() {
        this(new SameThreadTasks());
    }

    ActivityFixture(Tasks tasks) {
        MeantRules meant = new MeantRules();
        tools = new ChangeTools(_ -> {}, journal, () -> meant, List::of);
        model = new ActivityModel(tasks, Runnable::run, Runnable::run, journal);
        follow = new FollowModel(tasks, workspace, tools, () -> {
            told++;
            model.reload();
        });
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    AwsSession session(String endpoint) {
        return new AwsSession(
                "111122223333",
                "arn:aws:sts::111122223333:assumed-role/Admin/jane",
                "eu-central-1",
                endpoint,
                endpoint.startsWith("http://127"),
                List.of(BUS),
                List.of(),
                events,
                grants,
                TargetCatalog.empty());
    }

    AwsSession session() {
        return session("https://events.eu-central-1.amazonaws.com");
    }

    ActivityFixture connect() {
        workspace.awsProperty().set(Optional.of(session()));
        return this;
    }

    private interface Change {
        void run(ChangeRules rules) throws InterruptedException;
    }

    private ActivityFixture change(Change change) {
        return changeAt(session(), change);
    }

    private ActivityFixture changeAt(AwsSession session, Change change) {
        try {
            change.run(tools.changing(session));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        model.reload();
        return this;
    }

    ActivityFixture deleted(String... names) {
        return change(rules -> rules.delete(keys(names), Watch.nobody()));
    }

    ActivityFixture deletedAt(String endpoint, String... names) {
        return changeAt(session(endpoint), rules -> rules.delete(keys(names), Watch.nobody()));
    }

    ActivityFixture disabled(String... names) {
        return change(rules -> rules.turn(keys(names), false, Watch.nobody()));
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

    ActivityLine selected() {
        return model.selectedProperty().get().orElseThrow();
    }

    Proposal proposal() {
        return follow.proposalProperty().get().orElseThrow();
    }
}
