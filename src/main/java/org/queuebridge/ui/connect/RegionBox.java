package org.queuebridge.ui.connect;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.GenesysRegion;
import org.queuebridge.connect.GenesysRegions;
import org.queuebridge.words.Messages;

/** Boxes to choose or type a region: the list shows names, the field holds what is sent. */
final class RegionBox {
    private RegionBox() {}

    /** The public regions of Genesys Cloud, by domain. */
    static ComboBox<String> genesys() {
        return box(GenesysRegions.all(), GenesysRegion::domain);
    }

    /** The regions of AWS in which Genesys Cloud runs, where its events arrive most often. */
    static ComboBox<String> aws() {
        return box(GenesysRegions.all(), GenesysRegion::awsRegion);
    }

    private static ComboBox<String> box(List<GenesysRegion> regions, Function<GenesysRegion, String> value) {
        Map<String, String> names = regions.stream().collect(Collectors.toMap(value, GenesysRegion::name));
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(regions.stream().map(value).toList());
        box.setEditable(true);
        box.setVisibleRowCount(12);
        box.setCellFactory(_ -> new NamedCell(names));
        return box;
    }

    private static final class NamedCell extends ListCell<String> {
        private final Map<String, String> names;

        NamedCell(Map<String, String> names) {
            this.names = names;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? null
                            : Messages.text("connect.region.item", item, names.getOrDefault(item, "")));
        }
    }
}
