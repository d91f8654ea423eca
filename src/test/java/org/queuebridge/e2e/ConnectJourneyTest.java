package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.genesys.OAuthClient;
import org.queuebridge.sandbox.http.Fault;

/** Signing in, by typing what is asked for. */
class ConnectJourneyTest extends Journey {
    @Override
    Dimension2D windowSize() {
        return SMALLEST;
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>(super.environment());
        variables.remove("GENESYS_CLOUD_CLIENT_SECRET");
        variables.put("AWS_SECRET_ACCESS_KEY", "not yet typed");
        return variables;
    }

    @Test
    void aWrongSecretIsReportedAndTheRightOneLeadsToTheOrganization() {
        fill("genesys-client-secret", "not-the-secret");
        click("genesys-start");

        see("Genesys Cloud did not accept the client's secret.");
        see("Check the client secret, and that the client belongs to this region");
        assertThat(text("genesys-client-id")).isEqualTo(OAuthClient.ADMIN.id());
        assertThat(seen(sandbox().genesysUrl().toString())).isTrue();
        assertThat(there("genesys-start")).isTrue();

        fill("genesys-client-secret", OAuthClient.ADMIN.secret());
        click("genesys-start");

        see("Harbor Contact Center");
        see("token until tomorrow");
        assertThat(seen("Genesys Cloud did not accept the client's secret.")).isFalse();
    }

    @Test
    void nothingIsSentWhileSomethingIsMissingAndATypedSecretStays() {
        click("genesys-start");
        see("Enter the secret of the OAuth client.");
        assertThat(sandbox().faults().calls("token")).isZero();

        fill("genesys-client-secret", OAuthClient.ADMIN.secret());
        click("genesys-client-id");
        push(KeyCode.SHORTCUT, KeyCode.A);
        push(KeyCode.BACK_SPACE);
        click("genesys-start");
        see("Enter the id of the OAuth client.");

        fill("genesys-client-id", OAuthClient.ADMIN.id());
        click("genesys-start");
        see("Harbor Contact Center");
    }

    @Test
    void aClientWithoutARoleIsToldWhichPermissionIsMissing() {
        fill("genesys-client-id", OAuthClient.WITHOUT_ROLE.id());
        fill("genesys-client-secret", OAuthClient.WITHOUT_ROLE.secret());
        click("genesys-start");

        see("Signed in to Harbor Contact Center, but queues cannot be read");
        see("routing:queue:view");
    }

    @Test
    void keysThatAwsRefusesAreRefusedInWords() {
        fill("aws-key-id", "AKIANOTKNOWNTOANYONE");
        click("aws-start");

        see("AWS does not know this access key.");
        see("Check the access key id");
        assertThat(text("aws-key-id")).isEqualTo("AKIANOTKNOWNTOANYONE");
        assertThat(text("aws-endpoint")).isEqualTo(sandbox().awsUrl().toString());

        fill("aws-key-id", sandbox().accessKeyId());
        click("aws-start");
        see("AWS did not accept the signature of the call.");
        see("Check the secret access key");

        fill("aws-secret-key", sandbox().secretAccessKey());
        click("aws-start");
        see("Account 123456789012");
    }

    @Test
    void aSlowSignInEndsAtOnceWhenItIsCanceled() {
        sandbox().faults().next("token", 1, new Fault.Slow(Duration.ofMinutes(2)));
        fill("genesys-client-secret", OAuthClient.ADMIN.secret());
        click("genesys-start");
        await("the call has arrived", () -> sandbox().faults().calls("token") == 1);

        Instant canceled = Instant.now();
        click("genesys-cancel");
        see("Canceled.");

        assertThat(Duration.between(canceled, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(there("genesys-start")).isTrue();
        await("nothing runs", () -> text("status-work").equals("Ready"));
    }

    @Test
    void theSandboxConnectsBothSidesAndChoosesTheBus() {
        push(KeyCode.SHORTCUT, KeyCode.K);
        awaitFocus("palette-field");
        write("explore");
        push(KeyCode.ENTER);

        see("Harbor Contact Center");
        see("Account 123456789012");
        see("Events of this organization arrive on the bus …/conversation-detail-events");
        see("SANDBOX");
    }
}
