package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.summary.SummaryLine;
import org.queuebridge.ui.target.TargetPlace;

/** What is wrong with a target is corrected where it is set. */
class EditAtTargetTest {
    private static final Target FIRST =
            new Target("1", "arn:aws:sqs:eu-central-1:111122223333:first", Optional.empty());
    private static final Target SECOND =
            new Target("2", "arn:aws:sqs:eu-central-1:111122223333:second", Optional.empty());

    private final List<String> led = new ArrayList<>();
    private final Composing composing = new Composing().complete();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        composing
                .aws()
                .holding(
                        new Rule(
                                "ended",
                                PARTNER_BUS.name(),
                                "arn:aws:events:eu-central-1:111122223333:rule/ended",
                                Optional.of("{\"source\":[\"aws.partner/genesys.com\"]}"),
                                true,
                                "",
                                Optional.empty(),
                                Optional.empty()),
                        FIRST,
                        SECOND);
        stage = Fx.on(() -> Fx.dressed(new Scene(composing.pane(led), 500, 600)));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void editingCanBeginAtATarget() throws Exception {
        Fx.run(() -> {
            assertThat(focusAt(new TargetPlace(Optional.of(SECOND.arn()), false)))
                    .isEqualTo("target-arn-2");
            assertThat(focusAt(new TargetPlace(Optional.empty(), false))).isEqualTo("target-arn-1");
            assertThat(focusAt(new TargetPlace(Optional.of("arn:aws:sqs:gone"), false)))
                    .as("a target that is no longer there")
                    .isEqualTo("target-arn-1");
            assertThat(led).isEmpty();
        });
    }

    @Test
    void theSettingsOfATargetOpenWhereItsDeadLetterQueueIsMissing() throws Exception {
        Fx.run(() -> {
            assertThat(focusAt(new TargetPlace(Optional.of(SECOND.arn()), true)))
                    .isEqualTo("target-arn-2");
            assertThat(led).containsExactly("settings of SQS second");
        });
    }

    private String focusAt(TargetPlace place) {
        composing.model().edit("ended", List.of("ended"), false);
        composing.model().editing().leadTo(place);
        String focus = Window.getWindows().getLast().getScene().getFocusOwner().getId();
        ((SummaryLine) stage.getScene().lookup("#firing-line")).close();
        return focus;
    }
}
