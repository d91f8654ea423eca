package org.queuebridge.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.shell.Keys;

/** An entry: the icon of its kind, its name, what tells it from others, and its key. */
final class PaletteCell extends ListCell<PaletteEntry> {
    /** What the name may take, in pixels; the detail has the rest, and at least its own. */
    private static final double NAME_MOST = 420;

    private static final double DETAIL = 120;

    private final FontIcon sign = new FontIcon(Feather.ZAP);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label key = new Label();
    private final HBox content = new HBox(sign, name, detail, key);

    PaletteCell() {
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("palette-entry");
        content.setMinWidth(0);
        content.setPrefWidth(0);
        name.setMinWidth(0);
        name.setMaxWidth(NAME_MOST);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        detail.setPrefWidth(DETAIL);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        key.getStyleClass().add("key-sign");
        key.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sign.setIconCode(entry.kind().sign());
        name.setText(entry.name());
        name.setDisable(!entry.possible());
        detail.setText(entry.detail().lines().findFirst().orElse(""));
        key.setText(entry.key().map(Keys::text).orElse(""));
        Visibility.set(key, entry.key().isPresent());
        setAccessibleText(entry.spoken());
        setGraphic(content);
    }
}
