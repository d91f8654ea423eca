package org.queuebridge.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.HyperlinkLabel;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedBar;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.settings.Theme;
import org.queuebridge.tour.CssWarnings;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.ThemedPopOver;

/** The controls of ControlsFX find each color they name in our themes. */
class ControlsFxStyleTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void noControlNamesAColorThatTheThemeLacks(Theme theme) throws Exception {
        try (CssWarnings warnings = CssWarnings.heard()) {
            Fx.run(() -> show(theme));
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void aMissingColorIsHeard() throws Exception {
        try (CssWarnings warnings = CssWarnings.heard()) {
            Fx.run(() -> {
                Label label = new Label("Without color");
                label.setStyle("-fx-text-fill: -no-such-color;");
                Stage stage = Fx.dressed(new Scene(new VBox(label)));
                label.applyCss();
                stage.hide();
            });
            assertThat(warnings.messages())
                    .anySatisfy(words -> assertThat(words).contains("-no-such-color"));
        }
    }

    private static void show(Theme theme) {
        Button owner = new Button("Open");
        VBox all = new VBox(owner);
        all.getChildren().addAll(controls());
        Scene scene = new Scene(all, 900, 700);
        Appearance appearance = new Appearance();
        appearance.choose(theme);
        appearance.dress(scene);
        Stage stage = Fx.shown(scene);
        ThemedPopOver popOver = new ThemedPopOver("Name", new VBox(new CustomTextField()));
        popOver.open(owner);
        Stream.of(all, popOver.getScene().getRoot()).forEach(root -> {
            root.applyCss();
            root.layout();
        });
        all.lookupAll(".combo-box").forEach(ControlsFxStyleTest::openAndClose);
        popOver.hide();
        stage.hide();
    }

    private static void openAndClose(Node node) {
        if (node instanceof SearchableComboBox<?> box) {
            box.show();
            box.hide();
        } else if (node instanceof CheckComboBox<?> box) {
            box.show();
            box.hide();
        }
    }

    private static List<Node> controls() {
        SegmentedButton segments = new SegmentedButton(new ToggleButton("3 h"), new ToggleButton("24 h"));
        segments.getButtons().getFirst().setSelected(true);
        CheckComboBox<String> facets = new CheckComboBox<>(FXCollections.observableArrayList("Home", "Iberia"));
        facets.getCheckModel().check(0);
        CheckListView<String> list = new CheckListView<>(FXCollections.observableArrayList("Support", "Sales"));
        list.getCheckModel().check(1);
        SearchableComboBox<String> searchable =
                new SearchableComboBox<>(FXCollections.observableArrayList("eu-central-1", "eu-west-1"));
        SegmentedBar<SegmentedBar.Segment> bar = new SegmentedBar<>();
        bar.getSegments().addAll(new SegmentedBar.Segment(3, "events"), new SegmentedBar.Segment(7, "free"));
        TaskProgressView<Task<?>> tasks = new TaskProgressView<>();
        tasks.getTasks().add(new Task<String>() {
            @Override
            protected String call() {
                return "";
            }
        });
        ToggleSwitch enabled = new ToggleSwitch("Enabled");
        enabled.setSelected(true);
        CustomTextField search = new CustomTextField();
        search.setLeft(new Label("?"));
        return List.of(
                segments,
                facets,
                list,
                searchable,
                bar,
                tasks,
                enabled,
                search,
                new HyperlinkLabel("12 queues have no rule. [Show]"),
                new StatusBar(),
                new MasterDetailPane(javafx.geometry.Side.RIGHT, new Label("List"), new Label("Detail"), true));
    }
}
