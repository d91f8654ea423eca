package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

class QueuePaneTest {
    private final Loaded loaded = Loaded.of(new Workspace(), queue("1", "Support", "Home", 22));
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            QueueListModel model = new QueueListModel(loaded.loading(), Runnable::run, Runnable::run);
            QueuePane pane = new QueuePane(loaded.loading(), model, () -> {}, Optional.empty());
            Scene scene = new Scene(new StackPane(pane), 600, 500);
            new Appearance().dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            loaded.signIn();
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void showsButtonsAsSignsAndDropsTheIdWhereItIsNarrow() throws Exception {
        Fx.run(() -> {
            width(600);
            assertThat(button("#tick-shown").getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY);
            assertThat(columns()).containsExactly("", "Name", "Division", "Members", "Id");

            width(440);
            assertThat(((Region) node("#queue-search")).getWidth()).isGreaterThanOrEqualTo(200);
            for (ButtonBase button : List.of(button("#tick-shown"), button("#ticked-only"))) {
                assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
                assertThat(button.getText()).as("what screen readers say").isNotBlank();
                assertThat(button.getTooltip().getText()).isEqualTo(button.getText());
            }
            assertThat(columns()).containsExactly("", "Name", "Division", "Members");

            width(600);
            assertThat(button("#tick-shown").getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY);
            assertThat(button("#tick-shown").getTooltip()).isNull();
            assertThat(columns()).contains("Id");
        });
    }

    @Test
    void theButtonSaysWhetherItTicksOrUnticks() throws Exception {
        Fx.run(() -> {
            assertThat(button("#tick-shown").getText()).isEqualTo("Tick all shown");
            button("#tick-shown").fire();
            assertThat(button("#tick-shown").getText()).isEqualTo("Untick all shown");
            button("#tick-shown").fire();
            assertThat(button("#tick-shown").getText()).isEqualTo("Tick all shown");
        });
    }

    @Test
    void saysHowFarACancelledLoadCameAndOffersToGoOn() throws Exception {
        Fx.run(() -> {
            loaded.cloud().queues().addAll(InMemoryGenesysCloud.with(249).queues());
            loaded.cloud().beforePage(page -> {
                if (page > 1) {
                    throw new FailureException(new Failure.Cancelled());
                }
            });
            loaded.signOut();
            loaded.signIn();
            width(600);
            assertThat(words(node("#queues-notice"))).contains("100 of 250 queues are here.");
            assertThat(words(node("#queue-counts"))).contains("100 of 100 shown, 250 in all · 0 ticked");
            assertThat(((Hyperlink) node("#queues-notice").lookup(".hyperlink")).getText())
                    .isEqualTo("Go on loading");
        });
    }

    private static List<String> words(Node where) {
        return where.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private void width(double pixels) {
        stage.getScene().getRoot().resize(pixels, 500);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private List<String> columns() {
        return ((TableView<?>) node("#queue-table"))
                .getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private ButtonBase button(String selector) {
        return (ButtonBase) node(selector);
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
