package org.queuebridge.ui.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.Failure;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** A message in a colored box with an icon: a result, and what to do next. Takes no room while hidden. */
public final class Notice extends HBox {
    /** The kind of message; the icon shows it too, not only the color. */
    public enum Kind {
        SUCCESS(Feather.CHECK),
        INFO(Feather.INFO),
        WARNING(Feather.ALERT_TRIANGLE),
        DANGER(Feather.ALERT_CIRCLE);

        private final Feather sign;

        Kind(Feather sign) {
            this.sign = sign;
        }

        private PseudoClass style() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    private final FontIcon sign = new FontIcon();
    private final Label title = new WrappedLabel("", "notice-title");
    private final Label text = new WrappedLabel("", "notice-text");
    private final Label details = new WrappedLabel("", "notice-details");
    private final VBox said = new VBox(title, text, details);
    private final FlowPane actions = new FlowPane();

    public Notice() {
        getStyleClass().add("notice");
        actions.getStyleClass().add("notice-actions");
        said.getStyleClass().add("notice-said");
        // Screen readers read what has the focus, so the box can have it.
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setFocusTraversable(true);
        VBox words = new VBox(said, actions);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        managedProperty().bind(visibleProperty());
        setMinHeight(Region.USE_PREF_SIZE);
        hide();
    }

    /** Shows words, and buttons or links below them. */
    public void show(Kind kind, String newTitle, String newText, Node... newActions) {
        fill(kind, newTitle, newText, "");
        actions.getChildren().setAll(newActions);
        Visibility.set(actions, newActions.length > 0);
    }

    /** Shows a failure: what is wrong, what to do, what the service said, and what can be copied to fix it. */
    public void show(Failure failure, Node... newActions) {
        FailureWords words = FailureWords.of(failure);
        boolean canceled = failure instanceof Failure.Canceled;
        fill(canceled ? Kind.INFO : Kind.DANGER, words.what(), words.advice(), words.details());
        actions.getChildren().setAll(newActions);
        copyStatement(failure).ifPresent(actions.getChildren()::add);
        Visibility.set(actions, !actions.getChildren().isEmpty());
    }

    /** Copies the policy statement that helps, if any. */
    public static Optional<Hyperlink> copyStatement(Failure failure) {
        String statement = FailureWords.of(failure).copyable();
        return statement.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Buttons.link(Messages.text("notice.copy-statement"), () -> CopyToClipboard.copy(statement)));
    }

    /** All that it says. */
    String words() {
        return said.getAccessibleText();
    }

    public void hide() {
        setVisible(false);
    }

    private void fill(Kind kind, String newTitle, String newText, String newDetails) {
        for (Kind each : Kind.values()) {
            pseudoClassStateChanged(each.style(), each == kind);
        }
        sign.setIconCode(kind.sign);
        title.setText(newTitle);
        text.setText(newText);
        details.setText(newDetails);
        Visibility.set(text, !newText.isEmpty());
        Visibility.set(details, !newDetails.isEmpty());
        said.setAccessibleText(Stream.of(newTitle, newText, newDetails)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" ")));
        setVisible(true);
    }
}
