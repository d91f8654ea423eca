package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.DEFAULT_BUS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.FailureWords;

class NextStepTest {
    private final Workspace workspace = new Workspace();
    private final List<PartnerSource> created = new ArrayList<>();
    private NextStep next;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        next = Fx.on(() -> new NextStep(workspace, new BusChooser(workspace), () -> {}, created::add));
        stage = Fx.on(() -> Fx.dressed(new Scene(next, 1000, 700)));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void saysWhatItMeansThatAPartnerSourceIsPending() throws Exception {
        Instant expires = Instant.parse("2026-12-07T09:41:00Z");
        PartnerSource pending =
                new PartnerSource(PARTNER_BUS.name(), PartnerSource.State.PENDING, Optional.of(expires));
        Fx.run(() -> {
            workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
            connected(List.of(DEFAULT_BUS), List.of(pending));

            assertThat(words())
                    .contains("The partner event source " + PARTNER_BUS.name() + " is pending")
                    .anySatisfy(text -> assertThat(text)
                            .contains("no event bus takes them yet", "AWS deletes the source", "Create the event bus"));
            assertThat(next.lookup("#go-to-queues").isVisible()).isTrue();
        });
    }

    @Test
    void eachPendingSourceIsOfferedAlsoBesidesABus() throws Exception {
        PartnerSource second = pending("second");
        PartnerSource third = pending("third");
        Fx.run(() -> {
            workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
            connected(List.of(PARTNER_BUS), List.of(second, third));
            assertThat(words()).anyMatch(words -> words.startsWith("Both sides are connected."));
            creates().forEach(Button::fire);
            assertThat(created).containsExactly(second, third);

            connected(List.of(PARTNER_BUS), List.of(third));
            assertThat(creates())
                    .extracting(Button::getAccessibleText)
                    .containsExactly("Create event bus for " + third.name());
            connected(List.of(DEFAULT_BUS), List.of(second, third));
            creates().forEach(Button::fire);
            assertThat(created).as("without a bus, too").endsWith(second, third);
            connected(List.of(PARTNER_BUS), List.of());
            assertThat(creates()).isEmpty();
        });
    }

    private static PartnerSource pending(String suffix) {
        return new PartnerSource(
                EventBus.GENESYS_PREFIX + Sessions.ORGANIZATION + "/" + suffix,
                PartnerSource.State.PENDING,
                Optional.empty());
    }

    private void connected(List<EventBus> buses, List<PartnerSource> sources) {
        workspace.awsProperty().set(Optional.of(Sessions.aws(new InMemoryEventBridge(), buses, sources)));
    }

    private List<Button> creates() {
        return next.lookupAll("#create-bus").stream().map(Button.class::cast).toList();
    }

    @Test
    void bothSidesAreSaidToBeConnectedOnlyWhileTheyAnswer() throws Exception {
        Fx.run(() -> {
            workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
            connected(List.of(PARTNER_BUS), List.of());
            assertThat(words()).anyMatch(words -> words.startsWith("Both sides are connected."));

            workspace.genesysReach().failed(Examples.CUT);
            assertThat(words()).noneMatch(words -> words.startsWith("Both sides are connected."));
            assertThat(words()).contains(FailureWords.of(Examples.CUT).what());
            assertThat(next.lookup("#go-to-queues").isVisible()).isTrue();

            workspace.genesysReach().answered();
            assertThat(words()).anyMatch(words -> words.startsWith("Both sides are connected."));
        });
    }

    private List<String> words() {
        return next.lookupAll("#connect-next .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
