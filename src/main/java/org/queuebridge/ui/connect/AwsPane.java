package org.queuebridge.ui.connect;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.SecretField;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.Messages;

/** The card that connects to AWS. */
final class AwsPane extends SignInPane<AwsSession> {
    private final AwsModel model;
    private final SecretField secretKey = new SecretField();
    private final SecretField sessionToken = new SecretField();

    AwsPane(AwsModel model) {
        super("aws", Messages.text("connect.aws.title"), Messages.text("connect.aws.connect"));
        this.model = model;
        LabeledField profile = new LabeledField(Messages.text("connect.aws.profile"), profileBox())
                .error(model.profileErrorProperty());
        Node keys = keys();
        fields(new LabeledField(Messages.text("connect.aws.source"), sourceBox()), profile, keys, region(), endpoint());
        shownFor(profile, AwsModel.Source.PROFILE);
        shownFor(keys, AwsModel.Source.KEYS);
        hint(Messages.text("connect.aws.policy"), () -> CopyToClipboard.copy(model.policy()));
        secretKey.textProperty().subscribe(_ -> model.secretChanged());
        sessionToken.textProperty().subscribe(_ -> model.secretChanged());
        watch(model.stateProperty());
    }

    @Override
    boolean isFilled() {
        return model.isFilled();
    }

    @Override
    void start() {
        if (model.complete(secretKey.getLength() > 0)) {
            model.connect(secretKey.typed(), sessionToken.typed());
        }
    }

    @Override
    void forgetSecrets() {
        secretKey.clear();
        sessionToken.clear();
    }

    @Override
    void cancel() {
        model.cancel();
    }

    @Override
    void signOut() {
        model.disconnect();
    }

    @Override
    void showSession(AwsSession session, Notice notice) {
        notice.show(
                Notice.Kind.SUCCESS,
                Messages.text(
                        "connect.aws.done",
                        session.account().id(),
                        session.account().region()),
                Messages.text(
                        "connect.aws.done.who",
                        session.account().callerArn(),
                        session.account().endpoint()));
    }

    private ComboBox<AwsModel.Source> sourceBox() {
        ComboBox<AwsModel.Source> box = new ComboBox<>(FXCollections.observableArrayList(AwsModel.Source.values()));
        box.setId("aws-source");
        box.setConverter(new WordsConverter<>(source -> Messages.text("connect.aws.source." + source)));
        box.valueProperty().bindBidirectional(model.sourceProperty());
        return box;
    }

    private ComboBox<String> profileBox() {
        ComboBox<String> box = new SearchableComboBox<>(model.profiles());
        box.setId("aws-profile");
        box.setPromptText(Messages.text("connect.aws.profile.none"));
        model.profileProperty().subscribe(profile -> box.setValue(profile.isEmpty() ? null : profile));
        // New profiles empty the box for a moment, which is not the user's choice.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.profileProperty()::set));
        return box;
    }

    private Node keys() {
        TextField keyId = new TextField();
        keyId.setId("aws-key-id");
        keyId.textProperty().bindBidirectional(model.accessKeyIdProperty());
        secretKey.setId("aws-secret-key");
        secretKey.promptTextProperty().bind(prompt(model.keepsKeysProperty(), "connect.secret.kept"));
        sessionToken.setId("aws-session-token");
        sessionToken.setPromptText(Messages.text("connect.aws.session-token.prompt"));
        return new VBox(
                row(
                        new LabeledField(Messages.text("connect.aws.key-id"), keyId)
                                .error(model.accessKeyIdErrorProperty()),
                        new LabeledField(Messages.text("connect.aws.secret-key"), secretKey)
                                .error(model.secretKeyErrorProperty())),
                new LabeledField(Messages.text("connect.aws.session-token"), sessionToken));
    }

    private LabeledField region() {
        return new LabeledField(
                Messages.text("connect.aws.region"),
                RegionBox.aws(
                        model.regionProperty(),
                        model.sourceProperty().map(source -> Messages.text("connect.aws.region.prompt." + source))));
    }

    private LabeledField endpoint() {
        TextField field = new TextField();
        field.setId("aws-endpoint");
        field.setPromptText(Messages.text("connect.aws.endpoint.prompt"));
        field.textProperty().bindBidirectional(model.endpointProperty());
        return new LabeledField(Messages.text("connect.aws.endpoint"), field);
    }

    private static HBox row(LabeledField left, LabeledField right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(100);
        right.setPrefWidth(100);
        HBox row = new HBox(left, right);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void shownFor(Node node, AwsModel.Source source) {
        node.visibleProperty().bind(Bindings.equal(model.sourceProperty(), source));
        node.managedProperty().bind(node.visibleProperty());
    }
}
