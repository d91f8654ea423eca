package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.settings.Theme;

/** What is kept from one start to the next. */
class SettingsJourneyTest extends Journey {
    private final InMemorySettings keeper = new InMemorySettings(new LoadedSettings(
            Settings.DEFAULT.withTheme(Optional.of(Theme.DARK)),
            Optional.of(
                    new Failure.Invalid(Reason.SETTINGS_UNREADABLE, List.of("settings.json.damaged"), Evidence.NONE))));

    @Override
    SettingsKeeper settings() {
        return keeper;
    }

    @Test
    void theThemeIsSavedProblemsAreReportedAndPreferencesOpenByKeyAndMenu() {
        see("settings.json.damaged");
        assertThat(isDark()).isTrue();

        click("theme");
        await("it is light", () -> !isDark());
        clickWords("Dismiss");
        await("nothing is said any more", () -> !seen("settings.json.damaged"));

        assertThat(keeper.kept()).containsExactly(Settings.DEFAULT.withTheme(Optional.of(Theme.LIGHT)));

        push(KeyCode.SHORTCUT, KeyCode.COMMA);
        await("the preferences are open", () -> there("preferences-theme"));
        click("theme-dark");
        await("it is dark", this::isDark);
        push(KeyCode.ESCAPE);
        await("they are closed", () -> !there("preferences-theme"));

        click("main-menu");
        clickWords("About this program");
        await("the libraries are named", () -> there("libraries"));
        push(KeyCode.ESCAPE);
        await("it is closed", () -> !there("libraries"));
    }

    private boolean isDark() {
        return onFx(
                () -> stage().getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
    }
}
