package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.settings.Theme;

class SettingsModelTest {
    private static final Failure DAMAGED =
            new Failure.Invalid(Reason.SETTINGS_UNREADABLE, List.of("settings.json.damaged"), Evidence.NONE);
    private static final Failure NOT_SAVED =
            new Failure.Invalid(Reason.SETTINGS_NOT_SAVED, List.of("settings.json"), Evidence.NONE);

    @Test
    void beginsWithWhatWasKept() {
        Settings kept = Settings.DEFAULT.withTheme(Optional.of(Theme.DARK));
        SettingsModel model =
                new SettingsModel(new InMemorySettings(new LoadedSettings(kept, Optional.empty())), Runnable::run);

        assertThat(model.settingsProperty().get()).isEqualTo(kept);
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void everyChangeIsShownAndKept() {
        InMemorySettings keeper = new InMemorySettings(LoadedSettings.NOTHING);
        SettingsModel model = new SettingsModel(keeper, Runnable::run);
        model.change(settings -> settings.withPatternLimit(4_096));
        model.change(settings -> settings.withTheme(Optional.of(Theme.LIGHT)));
        model.change(settings -> settings.withTheme(Optional.of(Theme.LIGHT)));

        Settings changed = Settings.DEFAULT.withPatternLimit(4_096).withTheme(Optional.of(Theme.LIGHT));
        assertThat(model.settingsProperty().get()).isEqualTo(changed);
        assertThat(keeper.kept()).containsExactly(Settings.DEFAULT.withPatternLimit(4_096), changed);
    }

    @Test
    void troubleIsThereUntilItWasRead() {
        InMemorySettings keeper = new InMemorySettings(new LoadedSettings(Settings.DEFAULT, Optional.of(DAMAGED)));
        Queue<Runnable> window = new ArrayDeque<>();
        SettingsModel model = new SettingsModel(keeper, window::add);
        assertThat(model.troubleProperty().get()).contains(DAMAGED);

        model.dismissTrouble();
        keeper.fail(NOT_SAVED);
        assertThat(model.troubleProperty().get()).isEmpty();
        window.remove().run();
        assertThat(model.troubleProperty().get()).contains(NOT_SAVED);
    }

    @Test
    void aForgetfulProgramWorksAllTheSame() {
        SettingsModel model = new SettingsModel(SettingsKeeper.forgetful(), Runnable::run);
        model.change(settings -> settings.withTheme(Optional.of(Theme.DARK)));

        assertThat(model.settingsProperty().get().theme()).contains(Theme.DARK);
        assertThat(SettingsKeeper.forgetful().loaded()).isEqualTo(LoadedSettings.NOTHING);
    }
}
