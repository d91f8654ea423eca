package org.queuebridge.ui.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.Failure;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** One side's connection in the header: a sign for whether it answers, its name, and its place. Opens its details. */
final class ConnectionPill extends Button {
    private static final PseudoClass CONNECTED = PseudoClass.getPseudoClass("connected");
    /** It answers, but not as it should, e.g. for want of a permission. */
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    /** It does not answer, or no longer knows who is signed in. */
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Label name = new Label();
    private final Label place = new Label();
    private final Tooltip tooltip = new Tooltip();

    /** @param open opens the details at the pill */
    ConnectionPill(String id, ObservableBooleanValue narrow, Runnable open) {
        setId(id);
        getStyleClass().add("pill");
        setMaxHeight(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> open.run());
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        name.getStyleClass().add("strong");
        place.getStyleClass().add("muted");
        // In little room, the tooltip has the place.
        place.visibleProperty().bind(place.textProperty().isNotEmpty().and(Bindings.not(narrow)));
        place.managedProperty().bind(place.visibleProperty());
        narrow.subscribe(is -> name.setMinWidth(is ? 0 : Region.USE_PREF_SIZE));
        narrow.subscribe(is -> setMinWidth(is ? 0 : Region.USE_COMPUTED_SIZE));
        FontIcon more = new FontIcon(Feather.CHEVRON_DOWN);
        HBox content = new HBox(dot, name, place, more);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("pill-content");
        setGraphic(content);
        setTooltip(tooltip);
    }

    /** Shows a side that nobody is signed in to. */
    void show(String words) {
        show(words, "", Optional.empty(), false);
    }

    /**
     * Shows a side that the user is signed in to.
     *
     * @param trouble why it does not answer; its dot has another shape then, and the place gives way to words
     */
    void show(String newName, String newPlace, Optional<Failure> trouble) {
        show(newName, newPlace, trouble, true);
    }

    private void show(String newName, String newPlace, Optional<Failure> trouble, boolean connected) {
        name.setText(newName);
        place.setText(trouble.map(ConnectionPill::words).orElse(newPlace));
        boolean lost = trouble.filter(ConnectionPill::isLost).isPresent();
        pseudoClassStateChanged(CONNECTED, connected && trouble.isEmpty());
        pseudoClassStateChanged(TROUBLED, trouble.isPresent() && !lost);
        pseudoClassStateChanged(LOST, lost);
        setAccessibleText((newName + " " + place.getText()).strip());
        tooltip.setText(Stream.of(
                        newName,
                        newPlace,
                        trouble.map(FailureWords::of).map(FailureWords::what).orElse(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static boolean isLost(Failure failure) {
        return failure instanceof Failure.Network || failure instanceof Failure.SignIn;
    }

    private static String words(Failure failure) {
        return switch (failure) {
            case Failure.Network _ -> Messages.text("header.trouble.network");
            case Failure.SignIn _ -> Messages.text("header.trouble.sign-in");
            case Failure.Forbidden _ -> Messages.text("header.trouble.forbidden");
            default -> Messages.text("header.trouble");
        };
    }
}
