package org.queuebridge.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** Shows an error on every screen until the user dismisses it. */
public final class AppErrorNotice extends VBox {
    /**
     * @param id of the notice
     * @param dismiss called when it is dismissed
     */
    public AppErrorNotice(String id, ObservableValue<Optional<Failure>> trouble, Runnable dismiss) {
        Notice notice = new Notice();
        notice.setId(id);
        Visibility.follow(this, notice.visibleProperty());
        getChildren().add(notice);
        trouble.subscribe(now -> now.ifPresentOrElse(
                failure -> notice.show(failure, Buttons.link(Messages.text("notice.dismiss"), dismiss)), notice::hide));
    }
}
