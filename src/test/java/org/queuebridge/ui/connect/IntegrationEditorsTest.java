package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;

/** Whether the client may edit integrations is said of each client by itself. */
class IntegrationEditorsTest {
    private SettingsModel settings = model(Settings.DEFAULT);
    private GenesysModel genesys = start(settings);

    @Test
    void itIsOffForEachClientUntilSaidOfThatOne() {
        type("first");
        assertThat(mayEdit()).isFalse();
        allow(true);
        type("second");
        assertThat(mayEdit()).isFalse();
        type(" FIRST ");
        assertThat(mayEdit()).isTrue();
    }

    @Test
    void itIsRememberedForThatClientAlone() {
        type("first");
        allow(true);
        type("second");
        allow(true);
        allow(false);
        restart();

        type("first");
        assertThat(mayEdit()).isTrue();
        type("second");
        assertThat(mayEdit()).isFalse();
    }

    @Test
    void typingAnotherClientIsNoAnswerAboutIt() {
        type("first");
        allow(true);
        type("first2");
        type("first");

        assertThat(remembered()).containsExactly(Map.entry("connection.genesys.edits-integrations.first", "true"));
    }

    @Test
    void whileSignedInItIsAboutTheClientThatIs() {
        type("first");
        allow(true);
        genesys.start(new GenesysCredentials("mypurecloud.de", "sandbox", secret("hush")));
        assertThat(mayEdit()).isFalse();
        type("second");
        allow(true);
        genesys.signOut();

        assertThat(mayEdit()).isFalse();
        type("sandbox");
        assertThat(mayEdit()).isTrue();
    }

    @Test
    void whatOlderVersionsRememberedHoldsForTheClientThatLastSignedInOnly() {
        settings = model(older("true").withRemembered("connection.genesys.client-id", "first"));
        genesys = start(settings);
        assertThat(mayEdit()).isTrue();
        type("second");
        genesys.signIn(secret("hush"));
        restart();

        assertThat(genesys.clientIdProperty().get()).isEqualTo("second");
        assertThat(mayEdit()).isFalse();
        type("first");
        assertThat(mayEdit()).isTrue();
    }

    @Test
    void whatOlderVersionsRememberedWithoutAClientOrAsOffHoldsForNobody() {
        for (Settings saved :
                new Settings[] {older("true"), older("false").withRemembered("connection.genesys.client-id", "first")
                }) {
            settings = model(saved);
            genesys = start(settings);
            assertThat(mayEdit()).isFalse();
            type("first");
            assertThat(mayEdit()).isFalse();
            assertThat(remembered()).doesNotContainKey("connection.genesys.edits-integrations");
        }
    }

    @Test
    void resettingTheLayoutKeepsIt() {
        type("first");
        allow(true);
        new Memory(settings).forgetLayout();
        restart();
        type("first");

        assertThat(mayEdit()).isTrue();
    }

    private void type(String client) {
        genesys.clientIdProperty().set(client);
    }

    private void allow(boolean on) {
        genesys.editsIntegrationsProperty().set(on);
    }

    private boolean mayEdit() {
        return genesys.editsIntegrationsProperty().get();
    }

    private Map<String, String> remembered() {
        return settings.settingsProperty().get().remembered();
    }

    private void restart() {
        settings = model(settings.settingsProperty().get());
        genesys = start(settings);
    }

    private static GenesysModel start(SettingsModel settings) {
        GenesysModel genesys = new GenesysModel(new SameThreadTasks(), _ -> Sessions.genesys(), new Workspace());
        genesys.regionProperty().set("mypurecloud.de");
        AwsModel aws = new AwsModel(new SameThreadTasks(), new FakeAwsSignIn(), new Workspace());
        LastConnection.remember(new Memory(settings), genesys, aws);
        return genesys;
    }

    private static Settings older(String edits) {
        return Settings.DEFAULT.withRemembered("connection.genesys.edits-integrations", edits);
    }

    private static SettingsModel model(Settings saved) {
        return new SettingsModel(new InMemorySettings(new LoadedSettings(saved, Optional.empty())), Runnable::run);
    }
}
