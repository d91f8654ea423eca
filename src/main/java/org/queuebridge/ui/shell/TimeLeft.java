package org.queuebridge.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** How long the temporary credentials of AWS are still valid; hidden where that is not known. */
final class TimeLeft extends Label {
    private static final Duration SHOWN = Duration.ofHours(12);
    private static final javafx.util.Duration EACH = javafx.util.Duration.seconds(20);

    private final InstantSource clock;
    private final Tooltip tooltip = new Tooltip();
    private final Timeline ticking = new Timeline(new KeyFrame(EACH, _ -> show()));
    private Optional<Instant> expires = Optional.empty();

    TimeLeft(InstantSource clock) {
        this.clock = clock;
        setId("header-time-left");
        setGraphic(new FontIcon(Feather.CLOCK));
        getStyleClass().add("time-left");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(tooltip);
        ticking.setCycleCount(Animation.INDEFINITE);
        show();
    }

    /** Counts down to that moment from now on; shows nothing where it is empty. */
    void until(Optional<Instant> moment) {
        expires = moment;
        if (moment.isPresent()) {
            ticking.playFromStart();
        } else {
            ticking.stop();
        }
        show();
    }

    /** Where they were renewed since, only AWS knows how long they last. */
    private void show() {
        Optional<Duration> left = expires.map(moment -> Duration.between(clock.instant(), moment))
                .filter(rest -> rest.isPositive() && rest.compareTo(SHOWN) < 0);
        Visibility.set(this, left.isPresent());
        left.ifPresent(rest -> {
            setText(
                    rest.toHours() > 0
                            ? Messages.text("header.left.hours", rest.toHours(), rest.toMinutesPart())
                            : Messages.text("header.left", Math.max(1, rest.toMinutes())));
            String words = Messages.text(
                    "header.until.temporary", TimeWords.until(expires.orElseThrow(), ZoneId.systemDefault()));
            tooltip.setText(words);
            setAccessibleText(words);
        });
    }
}
