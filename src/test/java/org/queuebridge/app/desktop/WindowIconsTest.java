package org.queuebridge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class WindowIconsTest {
    @Test
    void areSquaresOfEverySize() {
        assertThat(WindowIcons.all())
                .allSatisfy(icon -> assertThat(icon.getHeight()).isEqualTo(icon.getWidth()))
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 64.0, 128.0, 256.0);
    }
}
