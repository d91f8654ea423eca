package org.queuebridge.ui.queues.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.WantedQueue;
import org.queuebridge.ui.session.Workspace;

class WantedQueueNoticeTest {
    private static final String LONG = "Support for customers of the northern harbours, second line, ";

    private final Loaded loaded = Loaded.of(
            new Workspace(),
            queue("1", "Billing", "Berlin", 3),
            queue("2", LONG + "weekdays", "Home", 3),
            queue("3", LONG + "weekends", "Home", 3));
    private final QueueListModel model =
            new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Runnable::run);
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            return Fx.dressed(new Scene(new StackPane(), 300, 500));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void saysThatTheQueueIsSelected() throws Exception {
        Fx.run(() -> {
            look("Billing");
            assertThat(words()).contains("“Billing” (Berlin) is selected, as TARGET_QUEUE_NAME says");

            link("Dismiss").fire();
            assertThat(notice().isVisible()).isFalse();
            assertThat(model.selectionProperty().get().ids()).containsExactly("1");
        });
    }

    @Test
    void offersCandidatesByTheirWholeNames() throws Exception {
        Fx.run(() -> {
            look("Suport for customers");
            Hyperlink second = link(LONG + "weekends (Home)");
            String drawn = second.lookupAll(".text").stream()
                    .map(text -> ((Text) text).getText())
                    .findFirst()
                    .orElse("");
            assertThat(drawn.replaceAll("\\s+", " ")).isEqualTo(second.getText());

            second.fire();
            assertThat(model.selectionProperty().get().ids()).containsExactly("3");
            assertThat(notice().isVisible()).isFalse();
        });
    }

    private void look(String name) {
        WantedQueue wanted = new WantedQueue(name, loaded.loading(), model);
        StackPane page = (StackPane) stage.getScene().getRoot();
        page.getChildren().setAll(new WantedQueueNotice(wanted));
        loaded.signIn();
        page.applyCss();
        page.layout();
    }

    private List<String> words() {
        return notice().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Hyperlink link(String words) {
        return notice().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Node notice() {
        return stage.getScene().lookup("#wanted-queue");
    }
}
