package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.CreateRules;
import org.queuebridge.changes.Journal;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.task.Pause;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;
import org.queuebridge.ui.session.Workspace;

/** Creates the rules that a pattern was split into, and goes on from however that ended. */
final class SetCreation {
    private final Tasks tasks;
    private final Workspace workspace;
    private final Journal journal;
    private final BiConsumer<AwsSession, CreateState> state;

    /**
     * Over the workspace.
     *
     * @param state told how it goes, with the session in which it went
     */
    SetCreation(Tasks tasks, Workspace workspace, Journal journal, BiConsumer<AwsSession, CreateState> state) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.journal = journal;
        this.state = state;
    }

    void create(List<RuleDraft> drafts) {
        run("create-rules", drafts.getFirst().name(), use -> progress -> switch (use.create(drafts, progress)) {
            case CreateRules.Result.NamesTaken(List<String> names) -> new CreateState.NamesTaken(names);
            case CreateRules.Result.Applied applied -> new CreateState.SetEnded(applied, false);
        });
    }

    void goOn(CreateRules.Result.Applied former) {
        run(
                "create-rules",
                nameOf(former),
                use -> progress -> new CreateState.SetEnded(use.goOn(former, progress), false));
    }

    void takeAway(CreateRules.Result.Applied former) {
        run(
                "take-away",
                nameOf(former),
                use -> progress -> new CreateState.SetEnded(use.takeBack(former, progress), true));
    }

    private static String nameOf(CreateRules.Result.Applied applied) {
        return applied.rules().getFirst().change().key().name();
    }

    private interface Use {
        Work<CreateState> of(CreateRules rules);
    }

    private void run(String label, String name, Use use) {
        workspace.awsProperty().get().ifPresent(session -> {
            CreateRules rules = new CreateRules(
                    session.eventBridge(),
                    new Account(session.account(), session.region(), session.endpoint(), session.callerArn()),
                    Pause.sleeping(),
                    journal,
                    workspace.meantRules());
            state.accept(session, new CreateState.Working());
            tasks.start(
                    label,
                    use.of(rules),
                    ended -> state.accept(session, ended),
                    failure -> state.accept(session, new CreateState.Failed(name, failure, Optional.empty())));
        });
    }
}
