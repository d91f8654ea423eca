package org.queuebridge.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Theme;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.about.Library;
import org.queuebridge.ui.about.ProgramFacts;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.theme.Appearance;

class PreferencesDialogTest {
    private static final Path LOG = Path.of("/home/ada/.local/state/queuebridge");

    private final SettingsModel settings =
            new SettingsModel(new InMemorySettings(LoadedSettings.NOTHING), Runnable::run);
    private final Memory memory = new Memory(settings);
    private final List<String> opened = new ArrayList<>();
    private Appearance appearance;
    private Stage owner;

    @BeforeEach
    void open() throws Exception {
        appearance = Fx.on(Appearance::new);
        owner = Fx.on(() -> Fx.shown(new Scene(new VBox())));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aPreferenceIsUsedAsSoonAsItIsChanged() throws Exception {
        SimpleDoubleProperty divider = new SimpleDoubleProperty(0.4);
        memory.divider("rules", divider);
        divider.set(0.7);
        Fx.run(() -> {
            PreferencesDialog.show(owner, appearance, new LimitModel(settings), memory, LOG, opened::add);
            press("theme-dark");
            assertThat(appearance.chosenProperty().get()).contains(Theme.DARK);
            press("theme-system");
            assertThat(appearance.chosenProperty().get()).isEmpty();

            press("zoom-larger");
            assertThat(find(Label.class, "zoom-percent").getText()).isEqualTo("108 %");

            find(TextField.class, "limit-field").setText("many");
            find(TextField.class, "limit-field").fireEvent(new ActionEvent());
            assertThat(settings.settingsProperty().get().patternLimit()).isEqualTo(2048);
            find(TextField.class, "limit-field").setText("4,096");
            find(TextField.class, "limit-field").fireEvent(new ActionEvent());
            assertThat(settings.settingsProperty().get().patternLimit()).isEqualTo(4096);

            assertThat(find(TextField.class, "log-folder").getText()).isEqualTo(LOG.toString());
            press("open-log");
            assertThat(opened).containsExactly("file:///home/ada/.local/state/queuebridge");

            press("reset-layout");
            assertThat(divider.get()).isEqualTo(0.4);
            assertThat(settings.settingsProperty().get().remembered()).isEmpty();
        });
    }

    @Test
    void aboutNamesVersionsAndLibrariesAndCopiesWhatSupportNeeds() throws Exception {
        ProgramFacts facts =
                new ProgramFacts("1.0.0", "25.0.1", "26.0.2", "Linux 6.1", Path.of("/settings"), LOG, Optional.empty());
        Fx.run(() -> {
            AboutDialog.show(owner, appearance, facts, opened::add);
            follow("log files");
            assertThat(opened).containsExactly("file:///home/ada/.local/state/queuebridge");
            press("copy-facts");
            assertThat(Clipboard.getSystemClipboard().getString())
                    .startsWith("QueueBridge 1.0.0\nJava: 25.0.1\nJavaFX: 26.0.2\n")
                    .contains(LOG.toString());

            @SuppressWarnings("unchecked")
            ListView<Library> libraries = find(ListView.class, "libraries");
            assertThat(libraries.getItems())
                    .extracting(Library::name)
                    .contains("AWS SDK for Java", "ControlsFX", "Inter", "JavaFX", "Noto Emoji, Noto Sans")
                    .doesNotHaveDuplicates();
            libraries.getItems().forEach(library -> {
                libraries.getSelectionModel().select(library);
                assertThat(find(TextArea.class, "license-text").getText())
                        .as(library.name())
                        .containsIgnoringCase("license");
            });
        });
    }

    private static void follow(String words) {
        Window.getWindows().getLast().getScene().getRoot().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void press(String id) {
        find(ButtonBase.class, id).fire();
    }

    private static <N extends Node> N find(Class<N> type, String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
