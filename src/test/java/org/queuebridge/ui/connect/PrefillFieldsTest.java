package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.none;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.Prefill;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.session.Workspace;

class PrefillFieldsTest {
    private final Workspace workspace = new Workspace();
    private final FakeGenesysSignIn genesysGateway = new FakeGenesysSignIn();
    private final FakeAwsSignIn awsGateway = new FakeAwsSignIn().regions(Map.of("dev", "eu-central-1"));
    private final GenesysModel genesys = new GenesysModel(new SameThreadTasks(), genesysGateway, workspace);
    private final AwsModel aws = new AwsModel(new SameThreadTasks(), awsGateway, workspace);

    private void fill(Map<String, String> environment) {
        PrefillFields.fill(Prefill.from(environment), genesys, aws);
    }

    @Test
    void withTheVariablesOfBothSidesNothingNeedsToBeTyped() {
        fill(Map.of(
                "GENESYS_CLOUD_REGION", "mypurecloud.de",
                "GENESYS_CLOUD_CLIENT_ID", "client",
                "GENESYS_CLOUD_CLIENT_SECRET", "hush",
                "AWS_ACCESS_KEY_ID", "AKIA",
                "AWS_SECRET_ACCESS_KEY", "key",
                "AWS_SESSION_TOKEN", "token",
                "AWS_REGION", "eu-west-1",
                "AWS_ENDPOINT_URL", "http://localhost:4566"));

        genesys.signIn(none());
        aws.connect(none(), none());

        assertThat(genesysGateway.attempts()).containsExactly("mypurecloud.de client hush");
        assertThat(aws.sourceProperty().get()).isEqualTo(Source.KEYS);
        assertThat(awsGateway.attempts()).containsExactly("AKIA:key:token eu-west-1 http://localhost:4566");
    }

    @Test
    void aProfileIsChosenWithItsRegion() {
        fill(Map.of("AWS_PROFILE", "dev"));

        assertThat(aws.sourceProperty().get()).isEqualTo(Source.PROFILE);
        assertThat(aws.profileProperty().get()).isEqualTo("dev");
        assertThat(aws.regionProperty().get()).isEqualTo("eu-central-1");
    }

    /** As with the AWS CLI and the SDKs. */
    @Test
    void theRegionOfTheEnvironmentGoesBeforeThatOfTheProfile() {
        fill(Map.of("AWS_PROFILE", "dev", "AWS_REGION", "us-east-1"));

        assertThat(aws.regionProperty().get()).isEqualTo("us-east-1");
    }

    @Test
    void whatTheEnvironmentDoesNotSayStaysAsItIs() {
        genesys.clientIdProperty().set("typed");
        aws.endpointProperty().set("https://typed");

        fill(Map.of());

        assertThat(genesys.clientIdProperty().get()).isEqualTo("typed");
        assertThat(genesys.keepsSecretProperty().get()).isFalse();
        assertThat(aws.endpointProperty().get()).isEqualTo("https://typed");
        assertThat(aws.sourceProperty().get()).isEqualTo(Source.DEFAULT_CHAIN);
        assertThat(aws.keepsKeysProperty().get()).isFalse();
    }
}
