package org.queuebridge.ui.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.Failure;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** Says in a view that its content could not be computed. Takes no room otherwise. */
public final class ComputeNotice extends VBox {
    private final Notice notice = new Notice();

    /** Shows why it could not be computed; empty while it could. */
    public ComputeNotice(ObservableValue<Optional<Failure>> failure) {
        notice.getStyleClass().add("compute-notice");
        Visibility.follow(this, notice.visibleProperty());
        getChildren().add(notice);
        failure.subscribe(now -> now.ifPresentOrElse(this::show, notice::hide));
    }

    private void show(Failure failure) {
        FailureWords words = FailureWords.of(failure);
        notice.show(Notice.Kind.DANGER, Messages.text("compute.failed"), words.what() + " " + words.advice());
    }
}
