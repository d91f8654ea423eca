package org.queuebridge.ui.connect;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Clip;
import org.queuebridge.ui.control.Field;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.SecretField;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.words.Words;

/** Connecting to AWS. */
final class AwsPane extends SignInPane<AwsSession> {
    private final AwsModel model;
    private final SecretField secretKey = new SecretField();
    private final SecretField sessionToken = new SecretField();

    AwsPane(AwsModel model) {
        super("aws", Words.text("connect.aws.title"), Words.text("connect.aws.connect"));
        this.model = model;
        Field profile = new Field(Words.text("connect.aws.profile"), profileBox()).error(model.profileErrorProperty());
        Node keys = keys();
        fields(new Field(Words.text("connect.aws.source"), sourceBox()), profile, keys, row(region(), endpoint()));
        shownFor(profile, AwsModel.Source.PROFILE);
        shownFor(keys, AwsModel.Source.KEYS);
        Hyperlink policy = Buttons.link(Words.text("connect.aws.policy"), () -> Clip.copy(model.policy()));
        policy.setId("aws-policy");
        hint(policy);
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
                Words.text("connect.aws.done", session.account(), session.region()),
                Words.text("connect.aws.done.who", session.callerArn(), session.endpoint()));
    }

    private ComboBox<AwsModel.Source> sourceBox() {
        ComboBox<AwsModel.Source> box = new ComboBox<>(FXCollections.observableArrayList(AwsModel.Source.values()));
        box.setId("aws-source");
        box.setConverter(new WordsConverter<>(source -> Words.text("connect.aws.source." + source)));
        box.valueProperty().bindBidirectional(model.sourceProperty());
        return box;
    }

    private ComboBox<String> profileBox() {
        ObservableList<String> profiles = model.profiles();
        ComboBox<String> box = new ComboBox<>(profiles);
        box.setId("aws-profile");
        box.setPromptText(Words.text("connect.aws.profile.none"));
        box.valueProperty().bindBidirectional(model.profileProperty());
        return box;
    }

    private Node keys() {
        TextField keyId = new TextField();
        keyId.setId("aws-key-id");
        keyId.textProperty().bindBidirectional(model.accessKeyIdProperty());
        secretKey.setId("aws-secret-key");
        secretKey.promptTextProperty().bind(prompt(model.keepsKeysProperty(), "connect.secret.kept"));
        sessionToken.setId("aws-session-token");
        sessionToken.setPromptText(Words.text("connect.aws.session-token.prompt"));
        return new VBox(
                row(
                        new Field(Words.text("connect.aws.key-id"), keyId).error(model.accessKeyIdErrorProperty()),
                        new Field(Words.text("connect.aws.secret-key"), secretKey)
                                .error(model.secretKeyErrorProperty())),
                new Field(Words.text("connect.aws.session-token"), sessionToken));
    }

    private Field region() {
        ComboBox<String> box = RegionBox.aws();
        box.setId("aws-region");
        box.promptTextProperty()
                .bind(model.sourceProperty().map(source -> Words.text("connect.aws.region.prompt." + source)));
        box.getEditor().textProperty().bindBidirectional(model.regionProperty());
        return new Field(Words.text("connect.aws.region"), box);
    }

    private Field endpoint() {
        TextField field = new TextField();
        field.setId("aws-endpoint");
        field.setPromptText(Words.text("connect.aws.endpoint.prompt"));
        field.textProperty().bindBidirectional(model.endpointProperty());
        return new Field(Words.text("connect.aws.endpoint"), field);
    }

    private static HBox row(Field left, Field right) {
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
