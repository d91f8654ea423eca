package org.queuebridge.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

class TargetListingTest {
    private static final String SQS = "arn:aws:sqs:eu-central-1:111122223333:ended";
    private static final String LAMBDA = "arn:aws:lambda:eu-central-1:111122223333:function:ended";
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:all";

    private final List<TargetKind> listed = new ArrayList<>();
    private final Workspace workspace = new Workspace();
    private final TargetChoices choices = new TargetChoices();

    private void connect(Tasks tasks) {
        TargetListing.follow(tasks, workspace, choices);
        workspace.awsProperty().set(Optional.of(session(this::list)));
    }

    private Listing list(TargetKind kind) {
        listed.add(kind);
        return switch (kind) {
            case LAMBDA -> new Listing.Found(List.of(LAMBDA));
            case SNS -> new Listing.Found(List.of(TOPIC, TOPIC + ".fifo"));
            case LOGS ->
                new Listing.NotAllowed(new Failure.Forbidden(
                        Reason.AWS_ACTION_DENIED,
                        List.of("logs:DescribeLogGroups", "*"),
                        Evidence.NONE,
                        "logs:DescribeLogGroups",
                        Optional.empty()));
            default ->
                throw new FailureException(new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of("gone"), Evidence.NONE));
        };
    }

    private static AwsSession session(TargetCatalog catalog) {
        AwsSession usual = Sessions.aws();
        return AwsSessions.of(
                usual.account(),
                AwsSessions.listed(List.of(), List.of()),
                AwsSessions.services(
                        usual.services().eventBridge(), usual.services().grants(), catalog));
    }

    @Test
    void offersWhatThereIsOnceForEachConnection() {
        connect(new SameThreadTasks());
        choices.useOfRules(List.of(SQS));

        assertThat(choices.all()).containsExactly(SQS, LAMBDA, TOPIC);
        assertThat(choices.notListedProperty().get()).containsExactly(TargetKind.LOGS);
        assertThat(listed).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void forgetsItWithTheConnection() {
        connect(new SameThreadTasks());

        workspace.awsProperty().set(Optional.empty());

        assertThat(choices.all()).isEmpty();
        assertThat(choices.notListedProperty().get()).isEmpty();
    }

    @Test
    void whatArrivesLateFromAnotherConnectionIsNotOffered() {
        HeldTasks tasks = new HeldTasks();
        connect(tasks);

        workspace.awsProperty().set(Optional.of(session(TargetCatalog.empty())));
        for (int i = 0; i < 4; i++) {
            tasks.runNext();
        }

        assertThat(choices.all()).isEmpty();
    }
}
