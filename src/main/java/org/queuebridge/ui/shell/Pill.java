package org.queuebridge.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One side of the bridge in the header: a dot for whether it stands, a name, and where it is. */
final class Pill extends HBox {
    private static final PseudoClass CONNECTED = PseudoClass.getPseudoClass("connected");

    private final Label name = new Label();
    private final Label place = new Label();

    Pill(String id) {
        setId(id);
        getStyleClass().add("pill");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        place.managedProperty().bind(place.textProperty().isNotEmpty());
        getChildren().addAll(dot, name, place);
    }

    void show(String newName, String newPlace, boolean connected) {
        name.setText(newName);
        place.setText(newPlace);
        pseudoClassStateChanged(CONNECTED, connected);
        setAccessibleText(newName + " " + newPlace);
        Tooltip.install(this, new Tooltip(newName + "\n" + newPlace));
    }
}
