package org.queuebridge.ui.connect;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.FocusKeeper;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.text.LinkedSentence;
import org.queuebridge.words.Messages;

/**
 * The card of one side: fields, state, and the main button.
 *
 * @param <S> type of the session
 */
abstract class SignInPane<S> extends VBox {
    private final VBox fields = new VBox();
    private final Notice notice = new Notice();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final String startWords;
    private final Button start;
    private final Button cancel;
    private final Button signOut;
    private final HBox buttons;
    private Optional<Node> began = Optional.empty();
    private boolean signingIn;
    private boolean signedIn;

    SignInPane(String id, String title, String startWords) {
        getStyleClass().addAll("card", "sign-in-pane");
        fields.getStyleClass().add("fields");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        this.startWords = startWords;
        start = Buttons.accent(startWords, this::begin);
        start.setId(id + "-start");
        cancel = Buttons.plain(Messages.text("connect.cancel"), this::cancel);
        cancel.setId(id + "-cancel");
        signOut = Buttons.plain(Messages.text("connect.sign-out"), this::signOut);
        signOut.setId(id + "-sign-out");
        notice.setId(id + "-notice");
        busy.getStyleClass().add("small-progress");
        buttons = new HBox(start, signOut, cancel, busy);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, fields, notice, buttons);
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::startByEnter);
    }

    /** Enter works in any field, except in an open list, where it chooses. */
    private void startByEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !listIsOpen(fields)) {
            key.consume();
            begin();
        }
    }

    /** A second click or Enter, meant for the first, does nothing. */
    private void begin() {
        if (!signingIn) {
            start();
        }
    }

    private static boolean listIsOpen(Node node) {
        return (node instanceof ComboBoxBase<?> box && box.isShowing())
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(SignInPane::listIsOpen));
    }

    /** Whether the form is complete. */
    final boolean isReady() {
        return !isBegun() && isFilled();
    }

    /** Puts the focus on the button. */
    final void focusStart() {
        start.requestFocus();
    }

    /** Whether the user is signed in or signing in. */
    final boolean isBegun() {
        return signingIn || signedIn;
    }

    /** Puts the focus on the first field. */
    final void focusFields() {
        fields.getChildren().getFirst().requestFocus();
    }

    /** The fields, in the order they are filled in. */
    final void fields(Node... nodes) {
        fields.getChildren().setAll(nodes);
    }

    /** The prompt of an empty field while a value is known. */
    static ObservableValue<String> prompt(ObservableValue<Boolean> holds, String key) {
        return holds.map(yes -> yes ? Messages.text(key) : "");
    }

    /** A sentence beside the button; what stands in square brackets is the link that the command is for. */
    final void hint(String words, Runnable command) {
        LinkedSentence sentence = new LinkedSentence(words, command);
        sentence.getStyleClass().addAll("hint", "small");
        sentence.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        buttons.getChildren().add(sentence);
    }

    /** A choice that can be changed at any time, also while signed in. */
    final void option(Node choice) {
        getChildren().add(getChildren().indexOf(buttons), choice);
    }

    final void watch(ObservableValue<SignInState<S>> state) {
        state.subscribe(this::show);
    }

    private void show(SignInState<S> state) {
        signingIn = state instanceof SignInState.SigningIn;
        signedIn = state instanceof SignInState.SignedIn;
        keepPlace();
        Visibility.set(start, !signedIn);
        start.setText(signingIn ? Messages.text("connect.signing-in") : startWords);
        Visibility.set(signOut, signedIn);
        Visibility.set(cancel, signingIn);
        Visibility.set(busy, signingIn);
        Visibility.set(fields, !signedIn);
        fields.setDisable(signingIn);
        switch (state) {
            case SignInState.SignedOut<S>() -> notice.hide();
            case SignInState.SigningIn<S>() -> notice.hide();
            case SignInState.SignedIn<S>(S session) -> {
                forgetSecrets();
                showSession(session, notice);
            }
            case SignInState.Refused<S>(var failure) -> notice.show(failure);
        }
        passFocusOn();
    }

    /** The focus when signing in started: it returns there on failure. */
    private void keepPlace() {
        if (signingIn && FocusKeeper.isWithin(this)) {
            began = Optional.ofNullable(getScene().getFocusOwner());
        }
    }

    /** Never to Cancel: the key that began it may be pressed twice. */
    private void passFocusOn() {
        if (signingIn) {
            began.ifPresent(_ -> start.requestFocus());
            return;
        }
        if (start.isFocused() || cancel.isFocused()) {
            began.map(place -> signedIn ? signOut : place).ifPresent(Node::requestFocus);
        } else if (signOut.isFocused() && !signOut.isVisible()) {
            focusFields();
        }
        began = Optional.empty();
    }

    /** Whether the environment has filled the required fields. */
    abstract boolean isFilled();

    /** Signs in with the form's values. */
    abstract void start();

    abstract void cancel();

    abstract void signOut();

    /** Clears the fields of secrets. */
    abstract void forgetSecrets();

    /** The result of signing in, in words. */
    abstract void showSession(S session, Notice where);
}
