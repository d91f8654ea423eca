package org.queuebridge.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.Messages;

/** Says on every screen what went wrong, until the person has read it. */
public final class AppErrorNotice extends VBox {
    /**
     * Of one kind of trouble.
     *
     * @param id of the notice
     * @param dismiss told once it was read
     */
    public AppErrorNotice(String id, ObservableValue<Optional<Failure>> trouble, Runnable dismiss) {
        Notice notice = new Notice();
        notice.setId(id);
        managedProperty().bind(notice.visibleProperty());
        getChildren().add(notice);
        trouble.subscribe(now -> now.ifPresentOrElse(
                failure -> notice.show(failure, Buttons.link(Messages.text("notice.dismiss"), dismiss)), notice::hide));
    }
}
