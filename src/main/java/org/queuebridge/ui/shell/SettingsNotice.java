package org.queuebridge.ui.shell;

import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.words.Words;

/** Says on every screen that settings could not be read or saved, until the person has read it. */
final class SettingsNotice extends VBox {
    SettingsNotice(SettingsModel settings) {
        Notice notice = new Notice();
        notice.setId("settings-trouble");
        managedProperty().bind(notice.visibleProperty());
        getChildren().add(notice);
        settings.troubleProperty()
                .subscribe(trouble -> trouble.ifPresentOrElse(
                        failure -> notice.show(
                                failure, Buttons.link(Words.text("notice.dismiss"), settings::dismissTrouble)),
                        notice::hide));
    }
}
