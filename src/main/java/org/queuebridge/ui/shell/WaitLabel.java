package org.queuebridge.ui.shell;

import java.time.Instant;
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
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.WaitWords;

/** Counts down to when Genesys Cloud allows more calls; hidden while no work waits for that. */
final class WaitLabel extends Label {
    private final InstantSource clock;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> show()));
    private Optional<Instant> until = Optional.empty();

    WaitLabel(ObservableValue<Optional<Instant>> waiting, InstantSource clock) {
        this.clock = clock;
        setId("status-wait");
        setGraphic(new FontIcon(Feather.CLOCK));
        setMinWidth(Region.USE_PREF_SIZE);
        ticking.setCycleCount(Animation.INDEFINITE);
        waiting.subscribe(this::until);
    }

    private void until(Optional<Instant> moment) {
        until = moment;
        if (moment.isPresent()) {
            ticking.playFromStart();
        } else {
            ticking.stop();
        }
        show();
    }

    private void show() {
        Visibility.set(this, until.isPresent());
        setText(until.map(moment -> WaitWords.of(clock.instant(), moment)).orElse(""));
    }
}
