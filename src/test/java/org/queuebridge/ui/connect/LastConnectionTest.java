package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.none;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.Failure;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;

class LastConnectionTest {
    private SettingsModel settings = model(Settings.DEFAULT);
    private Workspace workspace = new Workspace();
    private GenesysModel genesys = new GenesysModel(new SameThreadTasks(), new FakeGenesysSignIn(), workspace);
    private AwsModel aws = new AwsModel(new SameThreadTasks(), new FakeAwsSignIn(), workspace);

    @Test
    void theFieldsAreAsTheyLastLedToASession() {
        remember();
        connect();
        restart();
        remember();

        assertThat(genesys.regionProperty().get()).isEqualTo("mypurecloud.de");
        assertThat(genesys.clientIdProperty().get()).isEqualTo("client");
        assertThat(aws.sourceProperty().get()).isEqualTo(Source.PROFILE);
        assertThat(aws.profileProperty().get()).isEqualTo("prod");
        assertThat(aws.regionProperty().get()).isEqualTo("eu-central-1");
        assertThat(aws.endpointProperty().get()).isEqualTo("https://vpce.example");
    }

    @Test
    void noSecretIsRemembered() {
        remember();
        connect();
        aws.sourceProperty().set(Source.KEYS);
        aws.accessKeyIdProperty().set("AKIAEXAMPLE");
        aws.endpointProperty().set("https://ann:hush@vpce.example");
        aws.connect(secret("key"), secret("token"));

        assertThat(settings.settingsProperty().get().remembered().toString())
                .doesNotContain("hush", "AKIAEXAMPLE", "token", "key");
    }

    @Test
    void whatFailedIsNotRemembered() {
        remember();
        aws.sourceProperty().set(Source.PROFILE);
        aws.profileProperty().set("expired");
        aws.connect(none(), none());

        assertThat(settings.settingsProperty().get().remembered()).isEmpty();
    }

    @Test
    void theEnvironmentComesFirst() {
        remember();
        connect();
        restart();
        remember();
        PrefillFields.fill(
                Prefill.from(Map.of("GENESYS_CLOUD_REGION", "mypurecloud.ie", "AWS_PROFILE", "dev")), genesys, aws);

        assertThat(genesys.regionProperty().get()).isEqualTo("mypurecloud.ie");
        assertThat(genesys.clientIdProperty().get()).isEqualTo("client");
        assertThat(aws.profileProperty().get()).isEqualTo("dev");
    }

    @Test
    void aDamagedTextIsSaid() {
        settings = model(Settings.DEFAULT.withRemembered("connection.aws.credentials", "MAGIC"));
        remember();

        assertThat(aws.sourceProperty().get()).isEqualTo(Source.DEFAULT_CHAIN);
        assertThat(settings.troubleProperty().get().map(Failure::args))
                .hasValueSatisfying(args -> assertThat(args).containsExactly("connection.aws.credentials"));
    }

    @Test
    void theBusIsChosenAgainInTheSamePlaceOnly() {
        enter(Sessions.ORGANIZATION);
        assertThat(workspace.busProperty().get()).contains(Sessions.PARTNER_BUS);
        workspace.busProperty().set(Optional.of(Sessions.DEFAULT_BUS));
        workspace.leave();
        restart();

        enter("0b7f1d3e-0000-4000-8000-000000000001");
        assertThat(workspace.busProperty().get()).isEmpty();
        restart();

        enter(Sessions.ORGANIZATION);
        assertThat(workspace.busProperty().get()).contains(Sessions.DEFAULT_BUS);
    }

    private void enter(String organization) {
        var _ = new BusChooser(workspace);
        LastBus.remember(new Memory(settings), workspace);
        workspace
                .genesysProperty()
                .set(Optional.of(Sessions.genesys(organization, new org.queuebridge.queues.InMemoryGenesysCloud())));
        workspace.awsProperty().set(Optional.of(Sessions.aws(Sessions.DEFAULT_BUS, Sessions.PARTNER_BUS)));
    }

    private void connect() {
        genesys.regionProperty().set("mypurecloud.de");
        genesys.clientIdProperty().set("client");
        genesys.signIn(secret("hush"));
        aws.sourceProperty().set(Source.PROFILE);
        aws.profileProperty().set("prod");
        aws.regionProperty().set("eu-central-1");
        aws.endpointProperty().set("https://vpce.example");
        aws.connect(none(), none());
    }

    private void remember() {
        LastConnection.remember(new Memory(settings), genesys, aws);
    }

    private void restart() {
        settings = model(settings.settingsProperty().get());
        workspace = new Workspace();
        genesys = new GenesysModel(new SameThreadTasks(), new FakeGenesysSignIn(), workspace);
        aws = new AwsModel(new SameThreadTasks(), new FakeAwsSignIn(), workspace);
    }

    private static SettingsModel model(Settings saved) {
        return new SettingsModel(new InMemorySettings(new LoadedSettings(saved, Optional.empty())), Runnable::run);
    }
}
