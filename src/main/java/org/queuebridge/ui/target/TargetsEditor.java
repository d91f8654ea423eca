package org.queuebridge.ui.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.FocusKeeper;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * The list of targets: ARN, role where one is needed, and a remove button; below it further settings, and whether the
 * rule may deliver.
 */
public final class TargetsEditor extends VBox {
    private final TargetsModel model;
    private final Function<TargetLine, TargetContext> contexts;
    private final TargetSettingsOpener settings;
    private final VBox lines = new VBox();
    private final Hyperlink add;

    /** @param contexts what the settings of a line are made for */
    public TargetsEditor(
            TargetsModel model, Function<TargetLine, TargetContext> contexts, TargetSettingsOpener settings) {
        this.model = model;
        this.contexts = contexts;
        this.settings = settings;
        getStyleClass().add("targets-editor");
        Label title = new Label(Messages.text("compose.targets"));
        title.getStyleClass().add("field-label");
        add = Buttons.link(Messages.text("compose.targets.add"), model::add);
        add.setId("add-target");
        add.getStyleClass().add("small");
        lines.getStyleClass().add("target-lines");
        Label wrong = new WrappedLabel("", "field-error");
        wrong.textProperty().bind(model.errorProperty());
        Visibility.follow(wrong, wrong.textProperty().isNotEmpty());
        getChildren().addAll(title, lines, add, notListed(), wrong);
        model.lines().addListener(this::follow);
        model.placeProperty().subscribe(place -> place.ifPresent(this::reveal));
        fill();
    }

    /** The lines are made again; the focus goes to the new one, or to the one in place of the removed. */
    private void follow(ListChangeListener.Change<? extends TargetLine> change) {
        boolean focused = FocusKeeper.isWithin(this);
        fill();
        while (change.next() && focused) {
            int at = Math.min(change.getFrom(), model.lines().size() - 1);
            Optional.ofNullable(lookup("#target-arn-" + (at + 1))).ifPresent(Node::requestFocus);
        }
    }

    private void reveal(TargetPlace place) {
        List<TargetLine> all = model.lines();
        int at = IntStream.range(0, all.size())
                .filter(i -> place.arn()
                        .filter(arn ->
                                !arn.equals(all.get(i).arnProperty().get().strip()))
                        .isEmpty())
                .findFirst()
                .orElse(0);
        Optional.ofNullable(lookup("#target-arn-" + (at + 1))).ifPresent(Node::requestFocus);
        if (place.settings()) {
            changeSettings(all.get(at));
        }
    }

    private void fill() {
        lines.getChildren().clear();
        for (TargetLine line : model.lines()) {
            lines.getChildren().add(line(line, lines.getChildren().size() + 1));
        }
        add.setDisable(!model.mayAdd());
    }

    private Node line(TargetLine line, int number) {
        ArnBox arn = arnBox(line, number);
        TextField role = new TextField();
        role.setId("target-role-" + number);
        role.setPromptText(Messages.text("compose.target.role.prompt"));
        role.textProperty().bindBidirectional(line.roleProperty());
        role.focusedProperty().subscribe((_, focused) -> whenLeft(focused, () -> model.checkRole(line)));
        LabeledField arnField =
                new LabeledField(Messages.text("compose.target.arn", number), arn).error(line.arnErrorProperty());
        LabeledField roleField =
                new LabeledField(Messages.text("compose.target.role", number), role).error(line.roleErrorProperty());
        arnField.hideLabel();
        roleField.hideLabel();
        HBox.setHgrow(arnField, Priority.ALWAYS);
        HBox.setHgrow(roleField, Priority.ALWAYS);
        arnField.setPrefWidth(220);
        roleField.setPrefWidth(130);
        roleField.visibleProperty().bind(line.roleAskedBinding().or(role.focusedProperty()));
        roleField.managedProperty().bind(roleField.visibleProperty());
        HBox row = new HBox(arnField, kind(line), roleField);
        row.getStyleClass().add("field-row");
        if (model.lines().size() > 1) {
            Button remove =
                    Buttons.icon(Feather.X, Messages.text("compose.target.remove", number), () -> model.remove(line));
            remove.setId("target-remove-" + number);
            row.getChildren().add(remove);
        }
        VBox whole = new VBox(row, below(line, number));
        whole.getStyleClass().add("target-line");
        return whole;
    }

    /** Further settings, the link to them, and whether the rule may deliver. */
    private Node below(TargetLine line, int number) {
        Label summary = new WrappedLabel("", "muted", "small");
        summary.setId("target-summary-" + number);
        summary.textProperty().bind(line.settingsProperty().map(SettingsSummary::of));
        Visibility.follow(summary, summary.textProperty().isNotEmpty());
        Hyperlink change = Buttons.link(Messages.text("target.settings"), () -> changeSettings(line));
        change.setId("target-settings-" + number);
        change.getStyleClass().add("small");
        change.setMinWidth(USE_PREF_SIZE);
        change.setAccessibleText(Messages.text("target.settings.of", number));
        change.disableProperty()
                .bind(line.kindProperty().map(kind -> kind.isEmpty()).orElse(true));
        VBox permissions = new VBox();
        permissions.getStyleClass().add("target-permissions");
        line.permissionsProperty()
                .subscribe(all -> permissions
                        .getChildren()
                        .setAll(all.stream().map(PermissionLine::new).toList()));
        Visibility.follow(permissions, Bindings.isNotEmpty(permissions.getChildren()));
        VBox said = new VBox(summary, permissions);
        said.getStyleClass().add("target-below");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said, change);
        row.getStyleClass().add("target-below-row");
        return row;
    }

    private void changeSettings(TargetLine line) {
        TargetContext context = contexts.apply(line);
        settings.targetSettings(
                RuleWords.target(context.arn()),
                new TargetSettingsModel(line.settingsProperty().get(), context),
                line.settingsProperty()::set);
    }

    private ArnBox arnBox(TargetLine line, int number) {
        ArnBox box = new ArnBox(line.arnProperty(), model.choices());
        box.setId("target-arn-" + number);
        box.setPromptText(Messages.text("compose.target.arn.prompt"));
        box.focusedProperty().subscribe((_, focused) -> whenLeft(focused, () -> model.checkArn(line)));
        return box;
    }

    /** The kinds that cannot be listed, because the user may not. */
    private Label notListed() {
        Label label = new WrappedLabel("", "muted", "small");
        label.setId("targets-not-listed");
        model.choices().notListedProperty().subscribe(kinds -> {
            label.setText(
                    kinds.isEmpty()
                            ? ""
                            : Messages.text(
                                    "compose.targets.not-listed",
                                    kinds.stream()
                                            .map(kind -> Messages.text("compose.targets.listed." + kind))
                                            .collect(Collectors.joining(Messages.text("compose.meaning.or")))));
            Visibility.set(label, !kinds.isEmpty());
        });
        return label;
    }

    /** The kind of target, as soon as the ARN names one. */
    private static Label kind(TargetLine line) {
        Label kind = new Label();
        kind.getStyleClass().addAll("muted", "small", "target-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.textProperty()
                .bind(line.kindProperty()
                        .map(found -> found.map(each -> Messages.text("target." + each))
                                .orElse("")));
        Visibility.follow(kind, kind.textProperty().isNotEmpty());
        return kind;
    }

    private static void whenLeft(boolean focused, Runnable check) {
        if (!focused) {
            check.run();
        }
    }
}
