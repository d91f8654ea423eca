package org.queuebridge.ui.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.ui.theme.Appearance;

/** The screen Rules in a window, over rules in memory. */
abstract class RulesWindow {
    final RulesFixture screen = new RulesFixture();
    final List<String> led = new ArrayList<>();
    final ObjectProperty<Optional<UncoveredQueues>> uncovered = new SimpleObjectProperty<>(Optional.empty());
    Stage stage;

    /** Where files are saved; the person cancels where it is empty. */
    Optional<Path> saveTo = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Appearance appearance = new Appearance();
            RulesView view = new RulesView(
                    screen.model,
                    appearance,
                    new RulesView.Links(
                            () -> led.add("connect"),
                            () -> led.add("new"),
                            () -> led.add("uncovered"),
                            rule -> led.add("test " + rule.rule().name()),
                            names -> led.add("diagnose " + String.join(" ", names)),
                            line -> led.add("edit " + line.name())),
                    uncovered,
                    new Label("together"),
                    screen.diagrams(appearance, (_, _, _) -> saveTo),
                    screen.metrics());
            Scene scene = new Scene(new StackPane(view, Toast.layer(view.result())), 1024, 640);
            appearance.dress(scene);
            return Fx.shown(scene);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    void select(String rule) {
        if (screen.workspace.busProperty().get().isEmpty()) {
            screen.open();
        }
        screen.model.select(rule);
        layOut();
    }

    void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    Button button(String selector) {
        return (Button) node(selector);
    }

    static Button button(Parent where, String selector) {
        return (Button) where.lookup(selector);
    }

    @SuppressWarnings("unchecked") // the table of that id has these rows
    TableView<RuleRow> table() {
        return (TableView<RuleRow>) node("#rule-table");
    }

    Parent dialog() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .map(window -> window.getScene().getRoot())
                .findFirst()
                .orElseThrow();
    }

    static List<Button> buttons(Node where, String words) {
        return where.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .toList();
    }

    static List<Hyperlink> links(Node where, String words) {
        return where.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> words.equals(link.getText()))
                .toList();
    }

    static List<String> words(Node where) {
        return where.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.toList());
    }
}
