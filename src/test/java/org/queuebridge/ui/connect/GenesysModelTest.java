package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.none;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Secret;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

class GenesysModelTest {
    private final FakeGenesysSignIn gateway = new FakeGenesysSignIn();
    private final Workspace workspace = new Workspace();
    private final HeldTasks held = new HeldTasks();
    private final GenesysModel model = new GenesysModel(new SameThreadTasks(), gateway, workspace);
    private final GenesysModel slow = new GenesysModel(held, gateway, workspace);

    @BeforeEach
    void type() {
        Stream.of(model, slow).forEach(each -> {
            each.regionProperty().set("mypurecloud.de");
            each.clientIdProperty().set("client");
        });
    }

    @Test
    void signingInLeadsToTheOrganization() {
        model.regionProperty().set(" mypurecloud.de ");
        model.clientIdProperty().set(" client\t");

        model.signIn(secret("hush"));

        assertThat(gateway.attempts()).containsExactly("mypurecloud.de client hush");
        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
        assertThat(workspace.genesysProperty().get())
                .hasValueSatisfying(
                        session -> assertThat(session.organizationId()).isEqualTo(Sessions.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({
        "'',             client, hush, region",
        "' ',            client, hush, region",
        "mypurecloud.de, '',     hush, client id",
        "mypurecloud.de, client, '',   secret",
        "'',             '',     '',   region client id secret",
    })
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsTried(
            String region, String clientId, String typed, String missing) {
        model.regionProperty().set(region);
        model.clientIdProperty().set(clientId);

        model.signIn(secret(typed));

        assertSaid(model.regionErrorProperty(), missing.contains("region"));
        assertSaid(model.clientIdErrorProperty(), missing.contains("client id"));
        assertSaid(model.secretErrorProperty(), missing.contains("secret"));
        assertThat(gateway.attempts()).isEmpty();
        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedOut.class);
        assertThat(model.regionProperty().get()).isEqualTo(region);
        assertThat(model.clientIdProperty().get()).isEqualTo(clientId);
    }

    @Test
    void typingAnswersWhatWasSaid() {
        model.regionProperty().set("");
        model.clientIdProperty().set("");
        model.signIn(none());

        model.regionProperty().set("m");
        model.clientIdProperty().set("c");

        assertSaid(model.regionErrorProperty(), false);
        assertSaid(model.clientIdErrorProperty(), false);
        model.signIn(secret("x"));
        assertSaid(model.secretErrorProperty(), false);
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() {
        model.signIn(secret("wrong"));

        assertThat(model.stateProperty().get()).isEqualTo(new SignInState.Refused<>(FakeGenesysSignIn.WRONG));
        assertThat(model.regionProperty().get()).isEqualTo("mypurecloud.de");
        assertThat(model.clientIdProperty().get()).isEqualTo("client");
        assertThat(workspace.genesysProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hush", "wrong"})
    void theSecretIsWipedHoweverItEnds(String typed) {
        Secret secret = secret(typed);

        model.signIn(secret);

        Secrets.assertWiped(secret);
        assertThat(gateway.secrets()).singleElement().satisfies(Secrets::assertWiped);
        assertThat(model.stateProperty().get().toString()).doesNotContain(typed);
    }

    @Test
    void theSecretIsWipedWhereAnotherFieldIsMissing() {
        Secret secret = secret("hush");
        model.clientIdProperty().set("");

        model.signIn(secret);

        Secrets.assertWiped(secret);
    }

    @Test
    void aSecretFromTheEnvironmentServesEveryAttempt() {
        model.keepSecret(secret("hush"));

        model.signIn(none());
        model.signOut();
        model.signIn(none());

        assertThat(model.keepsSecretProperty().get()).isTrue();
        assertThat(gateway.attempts()).containsExactly("mypurecloud.de client hush", "mypurecloud.de client hush");
        assertThat(gateway.secrets()).allSatisfy(Secrets::assertWiped);
    }

    @Test
    void aTypedSecretTakesThePlaceOfThatOfTheEnvironmentOnceItWorked() {
        Secret kept = secret("wrong");
        model.keepSecret(kept);

        model.signIn(secret("hush"));
        model.signOut();
        model.signIn(none());

        assertThat(model.keepsSecretProperty().get()).isFalse();
        assertThat(gateway.attempts()).containsExactly("mypurecloud.de client hush");
        assertSaid(model.secretErrorProperty(), true);
        Secrets.assertWiped(kept);
    }

    @Test
    void aTypedSecretThatIsRefusedLeavesThatOfTheEnvironment() {
        model.keepSecret(secret("hush"));

        model.signIn(secret("wrong"));
        assertThat(model.keepsSecretProperty().get()).isTrue();
        model.signIn(none());

        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
    }

    @Test
    void cancelingSaysSoAndWipesTheSecret() {
        Secret secret = secret("hush");
        slow.signIn(secret);
        assertThat(slow.stateProperty().get()).isInstanceOf(SignInState.SigningIn.class);

        slow.cancel();
        held.runNext();

        assertThat(slow.stateProperty().get()).isEqualTo(new SignInState.Refused<>(new Failure.Canceled()));
        assertThat(workspace.genesysProperty().get()).isEmpty();
        Secrets.assertWiped(secret);
    }

    @Test
    void cancelingWhatHasEndedChangesNothing() {
        model.signIn(secret("hush"));

        model.cancel();

        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
    }

    @Test
    void ofTwoAttemptsTheNewerOneCounts() {
        slow.signIn(secret("wrong"));
        slow.signIn(secret("hush"));

        held.runNext();
        assertThat(slow.stateProperty().get()).isInstanceOf(SignInState.SigningIn.class);
        held.runNext();
        assertThat(slow.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
    }

    @Test
    void signingOutForgetsTheOrganization() {
        model.signIn(secret("hush"));

        model.signOut();

        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedOut.class);
        assertThat(workspace.genesysProperty().get()).isEmpty();
    }

    @Test
    void signingOutWhileSigningInStaysSignedOut() {
        slow.signIn(secret("hush"));

        slow.signOut();
        held.runNext();

        assertThat(slow.stateProperty().get()).isInstanceOf(SignInState.SignedOut.class);
        assertThat(workspace.genesysProperty().get()).isEmpty();
    }

    /** Else its queues would be shown beside a sign-in that says that nobody is signed in. */
    @Test
    void anotherSignInLeavesTheOrganizationBefore() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        model.signIn(secret("wrong"));

        assertThat(workspace.genesysProperty().get()).isEmpty();
    }

    private static void assertSaid(ReadOnlyStringProperty error, boolean said) {
        assertThat(error.get().isEmpty()).as(error.get()).isEqualTo(!said);
    }
}
