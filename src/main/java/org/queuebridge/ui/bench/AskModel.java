package org.queuebridge.ui.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.rules.trial.AwsTestResult;
import org.queuebridge.rules.trial.TestWithAws;
import org.queuebridge.task.Job;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Tests patterns with AWS, and keeps the answers while the event is the same. */
final class AskModel {
    private final Tasks tasks;
    private final Executor window;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Map<String, AwsTestResult>> answers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<AskState> state = new ReadOnlyObjectWrapper<>(new AskState.Idle());
    private Object newest = new Object();
    private @Nullable Job job;

    AskModel(Tasks tasks, Executor window, Workspace workspace) {
        this.tasks = tasks;
        this.window = window;
        this.workspace = workspace;
    }

    /** AWS's answers about this event, by pattern. */
    ReadOnlyObjectProperty<Map<String, AwsTestResult>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Asks AWS, unless that is running. */
    void ask(AwsSession session, Set<String> patterns, String event) {
        if (state.get() instanceof AskState.Running || patterns.isEmpty()) {
            return;
        }
        Object ticket = newest;
        Map<String, AwsTestResult> told = new ConcurrentHashMap<>();
        state.set(new AskState.Running(0, patterns.size()));
        job = tasks.start(
                "ask-aws",
                progress -> {
                    new TestWithAws(session.services().eventBridge())
                            .ask(
                                    patterns,
                                    event,
                                    told::put,
                                    both(progress, (done, total) -> window.execute(() -> got(ticket, done, total))));
                    return told;
                },
                _ -> {
                    workspace.heard(session, Optional.empty());
                    end(ticket, told, new AskState.Idle());
                },
                failure -> {
                    workspace.heard(session, Optional.of(failure));
                    end(
                            ticket,
                            told,
                            failure instanceof Failure.Canceled ? new AskState.Idle() : new AskState.Failed(failure));
                });
    }

    /** Stops asking; answers so far are kept. */
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Forgets all answers, because the event or the account is another. */
    void forget() {
        newest = new Object();
        cancel();
        answers.set(Map.of());
        state.set(new AskState.Idle());
    }

    private static Progress both(Progress one, Progress other) {
        return (done, total) -> {
            one.at(done, total);
            other.at(done, total);
        };
    }

    private void got(Object ticket, int done, int total) {
        if (ticket.equals(newest) && state.get() instanceof AskState.Running(int before, int _) && before < done) {
            state.set(new AskState.Running(done, total));
        }
    }

    private void end(Object ticket, Map<String, AwsTestResult> told, AskState how) {
        if (ticket.equals(newest)) {
            Map<String, AwsTestResult> all = new HashMap<>(answers.get());
            all.putAll(told);
            answers.set(Map.copyOf(all));
            state.set(how);
        }
    }
}
