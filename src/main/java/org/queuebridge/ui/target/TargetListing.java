package org.queuebridge.ui.target;

import java.util.List;
import java.util.Optional;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Lists the resources to deliver to, once for each connection, in the background. */
public final class TargetListing {
    private final Tasks tasks;
    private final Workspace workspace;
    private final TargetChoices choices;
    private List<Job> jobs = List.of();

    private TargetListing(Tasks tasks, Workspace workspace, TargetChoices choices) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.choices = choices;
    }

    /** Fills the choices from now on, whenever AWS is connected. */
    public static void follow(Tasks tasks, Workspace workspace, TargetChoices choices) {
        workspace.awsProperty().subscribe(new TargetListing(tasks, workspace, choices)::listAll);
    }

    private void listAll(Optional<AwsSession> session) {
        jobs.forEach(Job::cancel);
        choices.forget();
        jobs = session.map(connected -> TargetChoices.LISTED.stream()
                        .map(kind -> list(connected, kind))
                        .toList())
                .orElse(List.of());
    }

    /** Where it fails, the user types the ARN; the job has logged why. */
    private Job list(AwsSession session, TargetKind kind) {
        return tasks.start(
                "list-targets",
                _ -> session.services().catalog().list(kind),
                listing -> {
                    if (workspace.awsProperty().get().filter(session::equals).isPresent()) {
                        choices.take(kind, listing);
                    }
                },
                _ -> {});
    }
}
