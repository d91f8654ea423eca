package org.queuebridge.ui.queues;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.words.Messages;

/**
 * Buttons that filter the queues: not covered, perhaps covered, or covered by several rules; at most one is pressed.
 */
final class CoverageFilterBar extends HBox {
    private final ObjectProperty<CoverageFilter> chosen;

    CoverageFilterBar(
            ObjectProperty<CoverageFilter> chosen,
            ObservableValue<CoverageState> coverage,
            ObservableBooleanValue narrow) {
        this.chosen = chosen;
        ToggleButton none = button(CoverageFilter.NOT_COVERED, "not-covered", Messages.text("queues.not-covered"));
        ToggleButton perhaps =
                button(CoverageFilter.MAY_BE_COVERED, "may-be-covered", Messages.text("queues.may-be-covered"));
        ToggleButton more = button(CoverageFilter.MORE_THAN_ONCE, "covered-more", Messages.text("queues.covered-more"));
        WhenNarrow.shorten(none, Feather.SHIELD_OFF, narrow);
        WhenNarrow.shorten(perhaps, Feather.HELP_CIRCLE, narrow);
        WhenNarrow.shorten(more, Feather.LAYERS, narrow);
        none.getStyleClass().add("left-pill");
        // Shown only where there are such queues, which is rare.
        BooleanBinding doubtful = Bindings.createBooleanBinding(
                () -> coverage.getValue().anyInDoubt() || chosen.get() == CoverageFilter.MAY_BE_COVERED,
                coverage,
                chosen);
        WhenNarrow.drop(perhaps, doubtful.not());
        WhenNarrow.drop(more, doubtful.and(narrow));
        perhaps.getStyleClass().add("center-pill");
        more.getStyleClass().add("right-pill");
        getChildren().addAll(none, perhaps, more);
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
