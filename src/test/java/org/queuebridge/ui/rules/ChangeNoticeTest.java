package org.queuebridge.ui.rules;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.change.ChangeState;
import org.testfx.util.WaitForAsyncUtils;

class ChangeNoticeTest {
    private static final Failure LIMIT = new Failure.Invalid(Reason.AWS_LIMIT, List.of("too many"), Evidence.NONE);

    private final RulesFixture screen = new RulesFixture();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            screen.open();
            Node notice = new ChangeNotice(screen.model.changes(), _ -> {}, Duration.millis(150)).toast();
            // Wherever the pointer of the headless platform happens to stand.
            notice.setMouseTransparent(true);
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            Stage shown = Fx.shown(new Scene(new VBox(notice, elsewhere)));
            elsewhere.requestFocus();
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void whatWasDoneGoesByItself() throws Exception {
        Fx.run(() -> {
            screen.delete("sales");
            assertThat(notice().isVisible()).isTrue();
        });

        awaitGone();
        assertThat(screen.model.changes().stateProperty().get()).isEqualTo(new ChangeState.None());
    }

    @Test
    void whatWasDoneIsReadAloudWhereTheFocusIs() throws Exception {
        Fx.run(() -> {
            screen.delete("sales");
            assertThat(stage.getScene().lookup("#elsewhere").getAccessibleText())
                    .startsWith("Rule sales was deleted");
        });
    }

    @Test
    void nothingGoesWhileTheFocusIsInIt() throws Exception {
        Fx.run(() -> {
            screen.delete("sales");
            notice().applyCss();
            ((Hyperlink) notice().lookup(".hyperlink")).requestFocus();
        });
        assertThatThrownBy(this::awaitGone).isInstanceOf(TimeoutException.class);

        Fx.run(() -> stage.getScene().lookup("#elsewhere").requestFocus());
        awaitGone();
    }

    @Test
    void whatWentWrongStays() throws Exception {
        Fx.run(() -> {
            screen.disable("billing");
            screen.events.failBefore("deleteRule", LIMIT);
            screen.delete("sales");
        });

        assertThatThrownBy(this::awaitGone).isInstanceOf(TimeoutException.class);
    }

    @Test
    void whatWasRefusedHalfWayOffersTheStatementThatPermitsIt() throws Exception {
        Fx.run(() -> {
            screen.disable("billing");
            screen.events.failBefore(
                    "deleteRule",
                    new Failure.Forbidden(
                            Reason.AWS_NOT_ALLOWED,
                            List.of("events:DeleteRule", "*"),
                            Evidence.NONE,
                            "events:DeleteRule",
                            Optional.of("{}")));
            screen.delete("sales");
            assertThat(notice().lookupAll(".hyperlink"))
                    .extracting(link -> ((Hyperlink) link).getText())
                    .contains("Copy the policy statement");
        });
    }

    private Node notice() {
        return stage.getScene().lookup("#change-notice");
    }

    private void awaitGone() throws TimeoutException {
        WaitForAsyncUtils.waitFor(1, SECONDS, () -> Fx.on(() -> !notice().isVisible()));
    }
}
