package org.queuebridge.ui.queues;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Narrow;
import org.queuebridge.ui.words.Words;

/** Two buttons that show only queues that no rule covers, or only those that several do; at most one is pressed. */
final class CoverageFilters extends HBox {
    private final ObjectProperty<CoverageFilter> chosen;

    CoverageFilters(ObjectProperty<CoverageFilter> chosen, ObservableBooleanValue narrow) {
        this.chosen = chosen;
        ToggleButton none = button(CoverageFilter.NOT_COVERED, "not-covered", Words.text("queues.not-covered"));
        ToggleButton more = button(CoverageFilter.MORE_THAN_ONCE, "covered-more", Words.text("queues.covered-more"));
        Narrow.shorten(none, Feather.SHIELD_OFF, narrow);
        Narrow.shorten(more, Feather.LAYERS, narrow);
        none.getStyleClass().add("left-pill");
        more.getStyleClass().add("right-pill");
        getChildren().addAll(none, more);
    }

    private ToggleButton button(CoverageFilter filter, String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> chosen.set(button.isSelected() ? filter : CoverageFilter.ALL));
        chosen.subscribe(now -> button.setSelected(now == filter));
        return button;
    }
}
