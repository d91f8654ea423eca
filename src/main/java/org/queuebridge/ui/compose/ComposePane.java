package org.queuebridge.ui.compose;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.compose.form.FormPane;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The right half of the screen Queues: the form, the preview, and the main button. */
public final class ComposePane extends VBox {
    private final ComposeModel model;
    private final Workspace workspace;
    private final ComposeNavigation links;
    private final Label where = new WrappedLabel("", "muted", "small");
    private final Button create = Buttons.primary("", this::create);

    /** @param code writes the plan as code */
    public ComposePane(
            ComposeModel model,
            PlanModel plan,
            Workspace workspace,
            ComposeNavigation links,
            FormDialogs settings,
            CodeModel code) {
        this.model = model;
        this.workspace = workspace;
        this.links = links;
        getStyleClass().addAll("column", "compose-pane");
        PreviewTabs preview = new PreviewTabs(
                new PreviewPane(model, links, settings),
                new PlanPane(plan, model.form(), links::queueName),
                new CodePane(plan, workspace, code));
        preview.setMinHeight(260);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox content = new VBox(
                new EditBanner(model.editing()),
                new FormPane(model.form(), workspace, model.previewProperty(), settings),
                preview);
        content.getStyleClass().add("compose-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ComposeNotice notice = new ComposeNotice(model, links);
        // In a small window, a notice takes room from the form and not from the pattern.
        scroll.viewportBoundsProperty().subscribe((before, now) -> {
            if (notice.isManaged() && now.getHeight() < before.getHeight()) {
                scroll.setVvalue(1);
            } else if (!notice.isManaged() && now.getHeight() > before.getHeight()) {
                scroll.setVvalue(0);
            }
        });
        getChildren().addAll(scroll, notice, buttons());
        workspace.awsProperty().subscribe(_ -> showWhere());
        workspace.busProperty().subscribe(_ -> showWhere());
        model.stateProperty().subscribe(this::ask);
        model.stateProperty().subscribe((before, now) -> {
            if (before instanceof ComposeState.Waiting && now instanceof ComposeState.Composing) {
                firstWrong(this).ifPresent(Node::requestFocus);
            }
        });
        model.offer().subscribe(this::show);
    }

    private void show(ApplyAction offer) {
        create.setText(offer.words());
        create.setDisable(!offer.enabled());
    }

    private void ask(ComposeState state) {
        if (state instanceof ComposeState.NameTaken(PlannedChange planned)) {
            target().ifPresent(
                            target -> NameTakenQuestion.question(model, planned, links.names(), links.formats(), target)
                                    .ifPresent(links::ask));
        }
    }

    /** Does what the main button does; where a field is invalid, focuses it. */
    void create() {
        model.create();
        if (model.stateProperty().get() instanceof ComposeState.Composing) {
            firstWrong(this).ifPresent(Node::requestFocus);
        }
    }

    /** Shows the plan that undoes what was created or updated last. */
    void undoLast() {
        model.undoLast();
    }

    private static Optional<Node> firstWrong(Parent where) {
        return where.getChildrenUnmodifiable().stream()
                .flatMap(node -> node.getPseudoClassStates().contains(LabeledField.WRONG)
                        ? Stream.of(node)
                        : node instanceof Parent parent ? firstWrong(parent).stream() : Stream.empty())
                .findFirst();
    }

    private Node buttons() {
        where.setId("writes-to");
        Hyperlink connect = Buttons.link(Messages.text("compose.connect"), links::connect);
        connect.setId("compose-connect");
        connect.getStyleClass().add("small");
        workspace.awsProperty().subscribe(session -> {
            Visibility.set(connect, session.isEmpty());
        });
        VBox place = new VBox(where, connect);
        place.setAlignment(Pos.CENTER_LEFT);
        create.setId("create-rule");
        CheckBox enabled = new CheckBox(Messages.text("compose.enabled"));
        enabled.setId("rule-enabled");
        enabled.setMinWidth(USE_PREF_SIZE);
        enabled.selectedProperty().bindBidirectional(model.form().enabledProperty());
        HBox controls = new HBox(enabled, create);
        controls.getStyleClass().add("create-row");
        return new WriteLocationRow(place, where, controls);
    }

    private void showWhere() {
        where.setText(workspace
                .awsProperty()
                .get()
                .map(this::where)
                .orElseGet(() -> Messages.text("compose.writes-nowhere")));
    }

    /** The place to which the rule would be written, for questions. */
    private Optional<WriteLocation> target() {
        return workspace.awsProperty().get().map(session -> WriteLocation.of(session, bus()));
    }

    private String bus() {
        return workspace.busProperty().get().map(BusBox::shortName).orElse("");
    }

    private String where(AwsSession session) {
        WriteLocation place = WriteLocation.of(session, bus());
        return Messages.text(
                place.sandbox() ? "compose.writes-to.sandbox" : "compose.writes-to",
                place.account(),
                place.region(),
                place.bus(),
                place.endpoint());
    }
}
