package org.queuebridge.ui.control.summary;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** Fields that are seldom needed: shown by a link, and at once where one of them is set or wrong. */
public final class MoreFields extends VBox {
    private final Region fields;
    private final Hyperlink toggle;

    /**
     * Hides these fields.
     *
     * @param id the link's id
     */
    public MoreFields(String id, Region fields) {
        this.fields = fields;
        getStyleClass().add("more-fields");
        toggle = Buttons.link("", () -> show(!fields.isVisible()));
        toggle.setId(id);
        getChildren().addAll(toggle, fields);
        show(false);
    }

    /** Shows or hides the fields. */
    public void show(boolean shown) {
        Visibility.set(fields, shown);
        toggle.setText(Messages.text(shown ? "more.hide" : "more.show"));
    }
}
