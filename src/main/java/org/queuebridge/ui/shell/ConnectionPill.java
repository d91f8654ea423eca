package org.queuebridge.ui.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.queuebridge.domain.Failure;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** One side's connection in the header: a dot for whether it answers, its name, and its place. */
final class ConnectionPill extends HBox {
    private static final PseudoClass CONNECTED = PseudoClass.getPseudoClass("connected");
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

    private final Label name = new Label();
    private final Label place = new Label();
    private final Tooltip tooltip = new Tooltip();

    ConnectionPill(String id, ObservableBooleanValue narrow) {
        setId(id);
        getStyleClass().add("pill");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        name.getStyleClass().add("strong");
        place.getStyleClass().add("muted");
        // In little room, the tooltip has the place.
        place.visibleProperty().bind(place.textProperty().isNotEmpty().and(Bindings.not(narrow)));
        place.managedProperty().bind(place.visibleProperty());
        narrow.subscribe(is -> name.setMinWidth(is ? 0 : Region.USE_PREF_SIZE));
        getChildren().addAll(dot, name, place);
        Tooltip.install(this, tooltip);
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
        pseudoClassStateChanged(CONNECTED, connected && trouble.isEmpty());
        pseudoClassStateChanged(TROUBLED, trouble.isPresent());
        setAccessibleText((newName + " " + place.getText()).strip());
        tooltip.setText(Stream.of(
                        newName,
                        newPlace,
                        trouble.map(FailureWords::of).map(FailureWords::what).orElse(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
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
