package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

class SandboxModelTest {
    private static final Failure NO_PORT = new Failure.Unexpected(Reason.UNEXPECTED, List.of("no port"), Evidence.NONE);

    private final Tasks tasks = new SameThreadTasks();
    private final Workspace workspace = new Workspace();
    private final FakeGenesysSignIn genesysGateway = new FakeGenesysSignIn();
    private final FakeAwsSignIn awsGateway = new FakeAwsSignIn();
    private final GenesysModel genesys = new GenesysModel(tasks, genesysGateway, workspace);
    private final AwsModel aws = new AwsModel(tasks, awsGateway, workspace);

    private SandboxModel model(Tasks starting, SandboxSignIn sandbox) {
        return new SandboxModel(starting, sandbox, genesys, aws);
    }

    static SandboxSignIn.Access access() {
        return new SandboxSignIn.Access(
                new GenesysCredentials("http://127.0.0.1:1", "client", secret("hush")),
                new AwsChoice(
                        new AwsCredentials.Keys("AKIA", secret("key"), Optional.empty()),
                        Optional.of("eu-central-1"),
                        Optional.of("http://127.0.0.1:2")));
    }

    @Test
    void exploringConnectsBothSidesInOneGo() {
        SandboxModel model = model(tasks, SandboxModelTest::access);
        assertThat(model.offeredBinding().get()).isTrue();

        model.explore();

        assertThat(genesysGateway.attempts()).containsExactly("http://127.0.0.1:1 client hush");
        assertThat(awsGateway.attempts()).containsExactly("AKIA:key:- eu-central-1 http://127.0.0.1:2");
        assertThat(workspace.genesysProperty().get()).isPresent();
        assertThat(workspace.awsProperty().get()).isPresent();
        assertThat(model.startingProperty().get()).isFalse();
        assertThat(model.offeredBinding().get()).isFalse();
    }

    @Test
    void whatIsTypedStaysAsItIs() {
        genesys.regionProperty().set("mypurecloud.de");
        aws.regionProperty().set("us-east-1");

        model(tasks, SandboxModelTest::access).explore();

        assertThat(genesys.regionProperty().get()).isEqualTo("mypurecloud.de");
        assertThat(aws.regionProperty().get()).isEqualTo("us-east-1");
    }

    @Test
    void aSandboxThatDoesNotStartIsSaidAndCanBeTriedAgain() {
        SandboxModel model = model(tasks, () -> {
            throw new FailureException(NO_PORT);
        });

        model.explore();

        assertThat(model.failureProperty().get()).hasValue(NO_PORT);
        assertThat(model.startingProperty().get()).isFalse();
        assertThat(model.offeredBinding().get()).isTrue();
        assertThat(genesysGateway.attempts()).isEmpty();
    }

    @Test
    void tryingAgainForgetsWhyItFailed() {
        HeldTasks held = new HeldTasks();
        List<Failure> failures = new ArrayList<>(List.of(NO_PORT));
        SandboxModel model = model(held, () -> {
            if (!failures.isEmpty()) {
                throw new FailureException(failures.removeFirst());
            }
            return access();
        });
        model.explore();
        held.runNext();

        model.explore();

        assertThat(model.startingProperty().get()).isTrue();
        assertThat(model.failureProperty().get()).isEmpty();
        held.runNext();
        assertThat(model.offeredBinding().get()).isFalse();
    }

    @Test
    void startsOnceHoweverOftenItIsPressed() {
        HeldTasks held = new HeldTasks();
        SandboxModel model = model(held, SandboxModelTest::access);
        model.explore();
        model.explore();

        assertThat(held.waiting()).isEqualTo(1);
        held.runNext();
        assertThat(model.startingProperty().get()).isFalse();
        model.explore();
        assertThat(held.waiting()).isEqualTo(1);
    }

    @Test
    void whoeverConnectsWhileTheSandboxStartsStaysConnected() {
        HeldTasks held = new HeldTasks();
        SandboxModel model = model(held, SandboxModelTest::access);
        model.explore();
        aws.connect(secret(""), secret(""));
        held.runNext();

        assertThat(awsGateway.attempts()).hasSize(1);
        assertThat(workspace.awsProperty().get()).isPresent();
        assertThat(genesysGateway.attempts()).isEmpty();
        assertThat(model.startingProperty().get()).isFalse();
    }

    @Test
    void isNotStartingWhileTheUserSignsInElsewhereInstead() {
        HeldTasks held = new HeldTasks();
        HeldTasks slow = new HeldTasks();
        GenesysModel slowGenesys = new GenesysModel(slow, genesysGateway, workspace);
        SandboxModel model = new SandboxModel(held, SandboxModelTest::access, slowGenesys, aws);
        model.explore();
        aws.connect(secret(""), secret(""));
        slowGenesys.start(access().genesys());
        held.runNext();

        assertThat(slow.waiting()).isEqualTo(1);
        assertThat(model.startingProperty().get()).isFalse();
    }

    /** Else a real account would stand beside the queues of the sandbox. */
    @Test
    void theSandboxIsNeverMixedWithAnotherSession() {
        workspace.awsProperty().set(Optional.of(Sessions.aws()));
        SandboxSignIn.Access refused = new SandboxSignIn.Access(
                access().genesys(),
                new AwsChoice(
                        new AwsCredentials.Keys("AKIA", secret("wrong"), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));

        model(tasks, () -> refused).explore();

        assertThat(workspace.genesysProperty().get()).isPresent();
        assertThat(workspace.awsProperty().get()).isEmpty();
    }
}
