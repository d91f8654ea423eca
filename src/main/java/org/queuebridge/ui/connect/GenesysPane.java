package org.queuebridge.ui.connect;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.SecretField;
import org.queuebridge.ui.control.choice.ChoiceOrText;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** The card that signs in to Genesys Cloud. */
final class GenesysPane extends SignInPane<GenesysSession> {
    private final GenesysModel model;
    private final SecretField secret = new SecretField();

    /** @param browser opens an address */
    GenesysPane(GenesysModel model, Consumer<String> browser) {
        super("genesys", Messages.text("connect.genesys.title"), Messages.text("connect.genesys.sign-in"));
        this.model = model;
        ChoiceOrText region = RegionBox.genesys(
                model.regionProperty(), new SimpleStringProperty(Messages.text("connect.genesys.region.prompt")));
        TextField clientId = new TextField();
        clientId.setId("genesys-client-id");
        clientId.textProperty().bindBidirectional(model.clientIdProperty());
        secret.setId("genesys-client-secret");
        secret.promptTextProperty().bind(prompt(model.keepsSecretProperty(), "connect.secret.kept"));
        fields(
                new LabeledField(Messages.text("connect.genesys.region"), region).error(model.regionErrorProperty()),
                new LabeledField(Messages.text("connect.genesys.client-id"), clientId)
                        .error(model.clientIdErrorProperty()),
                new LabeledField(Messages.text("connect.genesys.secret"), secret).error(model.secretErrorProperty()));
        secret.textProperty().subscribe(_ -> model.secretChanged());
        CheckBox edits = new CheckBox(Messages.text("connect.genesys.edits"));
        edits.setId("genesys-edits-integrations");
        edits.setWrapText(true);
        edits.getStyleClass().add("small");
        edits.selectedProperty().bindBidirectional(model.editsIntegrationsProperty());
        // It is an answer about one client.
        edits.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.client().get().isBlank(), model.client()));
        option(edits);
        hint(Messages.text("connect.genesys.role"), () -> browser.accept(Messages.text("connect.genesys.role.url")));
        watch(model.stateProperty());
    }

    @Override
    boolean isFilled() {
        return model.isFilled();
    }

    @Override
    void start() {
        if (model.complete(secret.getLength() > 0)) {
            model.signIn(secret.typed());
        }
    }

    @Override
    void forgetSecrets() {
        secret.clear();
    }

    @Override
    void cancel() {
        model.cancel();
    }

    @Override
    void signOut() {
        model.signOut();
    }

    @Override
    void showSession(GenesysSession session, Notice notice) {
        String until = TimeWords.until(session.tokenExpires(), ZoneId.systemDefault());
        if (session.mayReadQueues()) {
            notice.show(
                    Notice.Kind.SUCCESS,
                    session.organizationName(),
                    Messages.text("connect.genesys.done", session.organizationId(), until));
        } else {
            notice.show(
                    Notice.Kind.WARNING,
                    Messages.text("connect.genesys.no-queues", session.organizationName()),
                    Messages.text("connect.genesys.no-queues.advice"));
        }
    }
}
