package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.none;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Secret;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.session.Workspace;

class AwsModelTest {
    private final FakeAwsSignIn gateway = new FakeAwsSignIn();
    private final Workspace workspace = new Workspace();
    private final HeldTasks held = new HeldTasks();
    private final AwsModel model = new AwsModel(new SameThreadTasks(), gateway, workspace);
    private final AwsModel slow = new AwsModel(held, gateway, workspace);

    @ParameterizedTest
    @CsvSource({
        "DEFAULT_CHAIN, chain",
        "PROFILE,       profile:dev",
        "KEYS,          AKIA:key:token",
    })
    void connectingLeadsToTheAccount(Source source, String who) {
        fill(model, source);
        model.regionProperty().set(" eu-central-1 ");
        model.endpointProperty().set(" http://localhost:4566 ");

        model.connect(secret("key"), secret("token"));

        assertThat(gateway.attempts()).containsExactly(who + " eu-central-1 http://localhost:4566");
        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
        assertThat(workspace.awsProperty().get())
                .hasValueSatisfying(
                        session -> assertThat(session.account().id()).isEqualTo("111122223333"));
    }

    @Test
    void regionAndEndpointThatAreLeftOutAreTheProfiles() {
        fill(model, Source.KEYS);
        model.regionProperty().set("  ");

        model.connect(secret("key"), none());

        assertThat(gateway.attempts()).containsExactly("AKIA:key:- - -");
    }

    @ParameterizedTest
    @CsvSource({
        "PROFILE, '',  '',   '',  profile",
        "PROFILE, ' ', '',   '',  profile",
        "KEYS,    '',  '',   key, key id",
        "KEYS,    '',  AKIA, '',  secret key",
        "KEYS,    '',  '',   '',  key id secret key",
    })
    void whatIsMissingIsSaidBesideItsField(Source source, String profile, String id, String typed, String missing) {
        model.sourceProperty().set(source);
        model.profileProperty().set(profile);
        model.accessKeyIdProperty().set(id);
        Secret key = secret(typed);
        Secret token = secret("token");

        model.connect(key, token);

        assertThat(model.profileErrorProperty().get().isEmpty()).isEqualTo(!missing.contains("profile"));
        assertThat(model.accessKeyIdErrorProperty().get().isEmpty()).isEqualTo(!missing.contains("key id"));
        assertThat(model.secretKeyErrorProperty().get().isEmpty()).isEqualTo(!missing.contains("secret key"));
        assertThat(gateway.attempts()).isEmpty();
        assertThat(Secrets.text(key)).doesNotContain("key");
        Secrets.assertWiped(token);
    }

    @Test
    void typingAnswersWhatWasSaid() {
        model.sourceProperty().set(Source.PROFILE);
        model.connect(none(), none());
        model.sourceProperty().set(Source.KEYS);
        model.connect(none(), none());

        model.profileProperty().set("dev");
        model.accessKeyIdProperty().set("AKIA");

        assertThat(model.profileErrorProperty().get()).isEmpty();
        assertThat(model.accessKeyIdErrorProperty().get()).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() {
        fill(model, Source.KEYS);
        model.regionProperty().set("eu-central-1");

        model.connect(secret("wrong"), none());

        assertThat(model.stateProperty().get()).isEqualTo(new SignInState.Refused<>(FakeAwsSignIn.WRONG));
        assertThat(model.accessKeyIdProperty().get()).isEqualTo(" AKIA ");
        assertThat(model.regionProperty().get()).isEqualTo("eu-central-1");
        assertThat(workspace.awsProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void secretsAreWipedWhateverIsChosen(Source source) {
        fill(model, source);
        Secret key = secret("key");
        Secret token = secret("token");

        model.connect(key, token);

        Secrets.assertWiped(key);
        Secrets.assertWiped(token);
        assertThat(gateway.secrets()).allSatisfy(Secrets::assertWiped);
    }

    @Test
    void keysFromTheEnvironmentServeEveryAttempt() {
        fill(model, Source.KEYS);
        model.keepKeys(secret("key"), Optional.of(secret("token")));

        model.connect(none(), none());
        model.disconnect();
        model.connect(none(), none());

        assertThat(model.keepsKeysProperty().get()).isTrue();
        assertThat(gateway.attempts()).containsExactly("AKIA:key:token - -", "AKIA:key:token - -");
        assertThat(gateway.secrets()).hasSize(4).allSatisfy(Secrets::assertWiped);
    }

    /** A session token belongs to one key: AWS refuses it with another. */
    @Test
    void aTypedKeyGoesWithoutTheTokenOfTheEnvironment() {
        fill(model, Source.KEYS);
        model.keepKeys(secret("old"), Optional.of(secret("token")));

        model.connect(secret("key"), none());

        assertThat(gateway.attempts()).containsExactly("AKIA:key:- - -");
    }

    @Test
    void aTypedKeyTakesThePlaceOfThatOfTheEnvironmentOnceItWorked() {
        fill(model, Source.KEYS);
        Secret kept = secret("old");
        model.keepKeys(kept, Optional.of(secret("token")));

        model.connect(secret("key"), none());
        model.disconnect();
        model.connect(none(), none());

        assertThat(model.keepsKeysProperty().get()).isFalse();
        assertThat(gateway.attempts()).containsExactly("AKIA:key:- - -");
        assertThat(model.secretKeyErrorProperty().get()).isEqualTo("Enter the secret access key.");
        Secrets.assertWiped(kept);
    }

    @Test
    void aTypedKeyThatIsRefusedLeavesThatOfTheEnvironment() {
        fill(model, Source.KEYS);
        model.keepKeys(secret("key"), Optional.of(secret("token")));

        model.connect(secret("wrong"), none());
        assertThat(model.keepsKeysProperty().get()).isTrue();
        model.connect(none(), none());

        assertThat(gateway.attempts()).containsExactly("AKIA:wrong:- - -", "AKIA:key:token - -");
        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
    }

    @Test
    void cancelingSaysSoAndWipesTheKeys() {
        fill(slow, Source.KEYS);
        Secret key = secret("key");
        slow.connect(key, none());

        slow.cancel();
        held.runNext();

        assertThat(slow.stateProperty().get()).isEqualTo(new SignInState.Refused<>(new Failure.Canceled()));
        assertThat(workspace.awsProperty().get()).isEmpty();
        Secrets.assertWiped(key);
    }

    @Test
    void disconnectingForgetsTheAccount() {
        model.connect(none(), none());

        model.disconnect();

        assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedOut.class);
        assertThat(workspace.awsProperty().get()).isEmpty();
    }

    @Test
    void thePolicyIsForTheAccountOnceItIsKnown() {
        assertThat(model.policy()).contains("arn:aws:events:*:*:rule/*");

        model.connect(none(), none());

        assertThat(model.policy()).contains("arn:aws:events:eu-central-1:111122223333:rule/*");
    }

    private static void fill(AwsModel model, Source source) {
        model.profileProperty().set("dev");
        model.accessKeyIdProperty().set(" AKIA ");
        model.sourceProperty().set(source);
    }
}
