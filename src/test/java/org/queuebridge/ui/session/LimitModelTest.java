package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;

class LimitModelTest {
    private final SettingsModel settings =
            new SettingsModel(new InMemorySettings(LoadedSettings.NOTHING), Runnable::run);
    private final LimitModel model = new LimitModel(settings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2048     | 2048
        4,096    | 4096
        ' 3 000 '| 3000
        """)
    void keepsWhatAwsMayGrant(String typed, int limit) {
        assertThat(model.textProperty().get()).isEqualTo("2048");
        model.textProperty().set(typed);

        assertThat(model.save()).isTrue();
        assertThat(settings.settingsProperty().get().patternLimit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2047", "4097", "many", "-3000", "99999999999"})
    void refusesAllElse(String typed) {
        model.textProperty().set(typed);

        assertThat(model.save()).isFalse();
        assertThat(model.errorProperty().get()).isEqualTo("Enter a whole number from 2,048 to 4,096.");
        assertThat(settings.settingsProperty().get().patternLimit()).isEqualTo(2_048);
    }
}
