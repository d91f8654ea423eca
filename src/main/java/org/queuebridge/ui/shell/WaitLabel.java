package org.queuebridge.ui.shell;

import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.WaitWords;

/** Counts down to when a service allows more calls; hidden while no work waits for that. */
final class WaitLabel extends Label {
    private final InstantSource clock;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> show()));
    private Optional<ServiceWait> wait = Optional.empty();

    WaitLabel(ObservableValue<Optional<ServiceWait>> waiting, InstantSource clock) {
        this.clock = clock;
        setId("status-wait");
        setGraphic(new FontIcon(Feather.CLOCK));
        setMinWidth(Region.USE_PREF_SIZE);
        ticking.setCycleCount(Animation.INDEFINITE);
        waiting.subscribe(this::count);
    }

    private void count(Optional<ServiceWait> down) {
        wait = down;
        if (down.isPresent()) {
            ticking.playFromStart();
        } else {
            ticking.stop();
        }
        show();
    }

    private void show() {
        Visibility.set(this, wait.isPresent());
        setText(wait.map(down -> WaitWords.of(clock.instant(), down)).orElse(""));
    }
}
