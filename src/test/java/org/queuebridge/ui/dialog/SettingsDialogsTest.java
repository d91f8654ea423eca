package org.queuebridge.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.format.FormatModel;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.target.TargetContext;
import org.queuebridge.ui.target.TargetSettingsModel;
import org.queuebridge.ui.theme.Appearance;

class SettingsDialogsTest {
    private static final String QUEUE = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    private static final String DLQ = "arn:aws:sqs:eu-central-1:111122223333:ended-dlq";

    private final SettingsModel settings =
            new SettingsModel(new InMemorySettings(LoadedSettings.NOTHING), Runnable::run);
    private final List<CustomFormat> saved = new ArrayList<>();
    private Stage owner;
    private Appearance appearance;

    @BeforeEach
    void open() throws Exception {
        appearance = Fx.on(Appearance::new);
        owner = Fx.on(() -> {
            return Fx.shown(new Scene(new VBox()));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aFormatIsMadeFromAnEvent() throws Exception {
        Fx.run(() -> {
            FormatModel model =
                    new FormatModel(settings, Optional.empty(), QUEUE::equals, Runnable::run, Runnable::run);
            FormatDialog.edit(owner, appearance, model, _ -> Optional.of("Billing EN"), saved::add);
            field("format-sample").setText("""
                {"source": "our.relay", "detail-type": "over", "detail": {"team": "%s"}}\
                """.formatted(QUEUE));
            ComboBox<?> place = (ComboBox<?>) dialog().lookup("#format-place");
            assertThat(shown(place)).isEqualTo("detail.team  ·  Billing EN, a queue of yours");
            confirm();
            assertThat(saved).as("it has no name yet").isEmpty();

            field("format-name").setText("Our relay");
            confirm();
            assertThat(saved).extracting(CustomFormat::name).containsExactly("Our relay");
            assertThat(Window.getWindows()).containsExactly(owner);
        });
    }

    @Test
    void aFormatIsDeletedOnlyAfterAsking() throws Exception {
        Fx.run(() -> {
            List<String> deleted = new ArrayList<>();
            CustomFormat format = new CustomFormat(
                    "Our relay", "s", "t", List.of("detail", "q"), Json.obj("detail", new Json.Null()));
            FormatDialog.delete(owner, appearance, format, () -> deleted.add("yes"));
            ((Button) dialog().lookup("#dialog-cancel")).fire();
            assertThat(deleted).isEmpty();

            FormatDialog.delete(owner, appearance, format, () -> deleted.add("yes"));
            confirm();
            assertThat(deleted).containsExactly("yes");
        });
    }

    @Test
    void theLimitIsSetUnlessItIsWrong() throws Exception {
        Fx.run(() -> {
            LimitDialog.show(owner, appearance, new LimitModel(settings));
            assertThat(dialog().getFocusOwner()).isEqualTo(field("limit-field"));
            field("limit-field").setText("5000");
            confirm();
            assertThat(Window.getWindows()).hasSize(2);

            field("limit-field").setText("4096");
            confirm();
            assertThat(settings.settingsProperty().get().patternLimit()).isEqualTo(4_096);
            assertThat(Window.getWindows()).containsExactly(owner);
        });
    }

    @Test
    void theSettingsOfATargetAreUsedUnlessSomethingIsWrong() throws Exception {
        Fx.run(() -> {
            List<Json.Obj> used = new ArrayList<>();
            TargetSettingsDialog.show(owner, appearance, "SQS ended", target(), used::add);
            assertThat(field("target-path").getParent().isVisible()).isFalse();
            part();
            assertThat(field("target-path").getParent().isVisible()).isTrue();
            assertThat(field("target-result").getText()).isEqualTo("{\n  \"queueId\": \"q\"\n}");
            field("target-path").setText("$.detail.queueId");
            assertThat(field("target-result").getText()).isEqualTo("\"q\"");

            field("target-retries").setText("many");
            confirm();
            assertThat(used).isEmpty();

            field("target-retries").setText("0");
            ((Hyperlink) dialog().lookup("#target-dlq-proposed")).fire();
            confirm();
            assertThat(used)
                    .containsExactly(Json.obj(
                            Map.entry("InputPath", new Json.Str("$.detail.queueId")),
                            Map.entry("DeadLetterConfig", Json.obj("Arn", new Json.Str(DLQ))),
                            Map.entry("RetryPolicy", Json.obj("MaximumRetryAttempts", new Json.Num("0")))));
            assertThat(Window.getWindows()).containsExactly(owner);
        });
    }

    private static TargetSettingsModel target() {
        Json.Obj event = Json.obj("detail", Json.obj("queueId", new Json.Str("q")));
        return new TargetSettingsModel(
                Json.obj(),
                new TargetContext(DLQ.replace("-dlq", ""), "eu-central-1", List.of(DLQ), event, "arn:rule", "rule"));
    }

    /** As the user chooses it, second in the list. */
    private void part() {
        ((ComboBox<?>) dialog().lookup("#target-input")).getSelectionModel().select(1);
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private TextInputControl field(String id) {
        return (TextInputControl) dialog().lookup("#" + id);
    }

    private void confirm() {
        ((Button) dialog().lookup("#dialog-confirm")).fire();
    }

    private Scene dialog() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(owner))
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }
}
