package org.queuebridge.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1440, 870);
    private static final Rectangle2D LEFT_OF_IT = new Rectangle2D(-1920, 0, 1920, 1080);

    @ParameterizedTest
    @ValueSource(strings = {"100 80 1280 800", "-1800 40 1280 800 maximized"})
    void aPlaceIsReadAsItWasWritten(String text) {
        assertThat(WindowPlace.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100 80 1280", "100 80 1280 NaN", "100 80 -5 800", "1e9 1 1 1", "{\"x\":1}"})
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WindowPlace.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        // as it was
        "100 80 1280 800,    100 80 1280 800",
        "-1800 40 1280 800,  -1800 40 1280 800",
        // partly outside, but it can be moved
        "1300 700 1280 800,  1300 700 1280 800",
        // above the screen, or right of it, or on one that is gone
        "100 -500 1280 800,  80 65 1280 800",
        "1400 80 1280 800,   80 65 1280 800",
        "5000 80 1280 800,   80 65 1280 800",
        // larger than the screen
        "100 80 3000 2000,   100 80 1440 870",
    })
    void aPlaceThatCannotBeSeenIsReplaced(String remembered, String fitted) {
        Rectangle2D place = WindowPlace.of(remembered).fitted(List.of(LAPTOP, LEFT_OF_IT));
        assertThat(new WindowPlace(place, false).text()).isEqualTo(fitted);
    }

    @Test
    void theScreenOfTheWindowMayBeGone() {
        Rectangle2D place = WindowPlace.of("-1800 40 1280 800").fitted(List.of(LAPTOP));
        assertThat(new WindowPlace(place, false).text()).isEqualTo("80 65 1280 800");
    }
}
