package org.queuebridge.ui.compose;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.words.Messages;

/** Shows which rule is edited, with a link back to the new rule. */
final class EditBanner extends HBox {
    private final Label words = new Label();

    EditBanner(EditModel editing) {
        setId("edit-banner");
        getStyleClass().add("edit-banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink end = Buttons.link(Messages.text("compose.edit.end"), editing::end);
        end.setId("end-editing");
        end.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.EDIT_2), words, end);
        managedProperty().bind(visibleProperty());
        editing.editedProperty().subscribe(this::show);
    }

    private void show(Optional<EditedRules> edited) {
        setVisible(edited.isPresent());
        words.setText(edited.map(rules -> rules.set()
                        ? Messages.text(
                                "compose.edit.set", rules.name(), rules.rules().size())
                        : Messages.text("compose.edit.rule", rules.name()))
                .orElse(""));
    }
}
