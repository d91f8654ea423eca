package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.genesys.OAuthClient;
import org.queuebridge.sandbox.http.Fault;

/** Signing in and reading queues against the sandbox, with the settings of the shipped program. */
class GenesysCloudInSandboxTest {
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theRightSecretSignsIn() {
        GenesysSession session = signIn(OAuthClient.ADMIN);

        assertThat(session)
                .returns(sandbox.genesysUrl().getAuthority(), GenesysSession::host)
                .returns(true, GenesysSession::loopback)
                .returns(true, GenesysSession::mayReadQueues);
        assertThat(session.organizationName()).isNotBlank();
        assertThat(session.integrations())
                .isNotEmpty()
                .extracting(EventBridgeIntegration::awsAccount)
                .containsOnly("123456789012");
    }

    @Test
    void aWrongSecretIsAFailure() {
        OAuthClient wrong =
                new OAuthClient(OAuthClient.ADMIN.id(), GenesysStub.SECRET, OAuthClient.ADMIN.permissions());

        assertThat(Failures.of(() -> signIn(wrong)))
                .isInstanceOf(Failure.SignIn.class)
                .returns(Reason.GENESYS_SECRET_OR_REGION, Failure::reason);
    }

    @Test
    void aMissingRoleIsReportedWithItsPermission() {
        GenesysSession session = signIn(OAuthClient.WITHOUT_ROLE);

        assertThat(session.mayReadQueues()).isFalse();
        assertThat(session.integrations()).isEmpty();
        assertThat(Failures.of(() -> session.cloud().queues(1, 100)))
                .isInstanceOf(Failure.Forbidden.class)
                .returns(List.of("routing:queue:view"), Failure::args);
    }

    @Test
    void allPagesHaveAllQueues() {
        assertThat(all(signIn(OAuthClient.QUEUES_ONLY).cloud()))
                .hasSize(SandboxOptions.DEFAULT.queues())
                .extracting(Queue::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void aDeletedQueueIsEmpty() {
        GenesysCloud cloud = signIn(OAuthClient.ADMIN).cloud();
        Queue queue = cloud.queues(1, 1).queues().getFirst();
        assertThat(cloud.queue(queue.id())).isEqualTo(Optional.of(queue));

        sandbox.genesys().deleteQueue(queue.id());

        assertThat(cloud.queue(queue.id())).isEmpty();
    }

    @Test
    void temporaryErrorsAndAnExpiredTokenAreRetried() {
        GenesysCloud cloud = signIn(OAuthClient.ADMIN).cloud();
        sandbox.genesys().expireTokens();
        sandbox.faults().next("queues", 1, new Fault.ServerError(503));
        sandbox.faults().next("queues", 1, new Fault.Throttled(0));
        sandbox.faults().next("queues", 2, new Fault.Cut());

        assertThat(all(cloud)).hasSize(SandboxOptions.DEFAULT.queues());
    }

    @Test
    void anIntegrationIsChangedAgainstItsNewestVersionOnly() {
        GenesysCloud cloud = signIn(OAuthClient.ADMIN).cloud();
        String id = cloud.integrations().getFirst().id();
        IntegrationConfig read = cloud.integrationConfig(id);

        cloud.saveIntegrationConfig(id, read.withTopics(List.of("v2.one")));

        assertThat(cloud.integrations().getFirst().topics()).containsExactly("v2.one");
        assertThat(Failures.of(() -> cloud.saveIntegrationConfig(id, read.withTopics(List.of("v2.two")))))
                .isInstanceOf(Failure.Conflict.class)
                .returns(Reason.GENESYS_CONFLICT, Failure::reason);
        assertThat(cloud.integrations().getFirst().topics()).containsExactly("v2.one");
        cloud.switchIntegration(id, false);
        assertThat(cloud.integrations().getFirst().enabled()).isFalse();
    }

    @Test
    void aClientThatMayOnlyReadIsToldTheRightThatItLacks() {
        GenesysCloud cloud = signIn(OAuthClient.VIEWER).cloud();
        String id = cloud.integrations().getFirst().id();
        IntegrationConfig read = cloud.integrationConfig(id);

        assertThat(Failures.of(() -> cloud.saveIntegrationConfig(id, read)))
                .isInstanceOf(Failure.Forbidden.class)
                .returns(List.of("integrations:integration:edit"), Failure::args);
    }

    private GenesysSession signIn(OAuthClient client) {
        return new GenesysCloudSignIn()
                .signIn(new GenesysCredentials(
                        sandbox.genesysUrl().toString(),
                        client.id(),
                        Secret.of(client.secret().toCharArray())));
    }

    private static List<Queue> all(GenesysCloud cloud) {
        List<Queue> queues = new ArrayList<>();
        QueuePage page = cloud.queues(1, 100);
        queues.addAll(page.queues());
        for (int number = 2; number <= page.pages(); number++) {
            queues.addAll(cloud.queues(number, 100).queues());
        }
        return queues;
    }
}
