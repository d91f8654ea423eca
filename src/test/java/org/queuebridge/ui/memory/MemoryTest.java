package org.queuebridge.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.SettingsModel;

class MemoryTest {
    private SettingsModel settings = model(Settings.DEFAULT);

    @Test
    void aTableIsAsItWasLeft() throws Exception {
        TableView<String> left = Fx.on(() -> table("state", "name", "id"));
        Fx.run(() -> {
            new Memory(settings).columns("rules", left);
            left.getColumns().add(left.getColumns().removeFirst());
            left.addEventHandler(
                    MouseEvent.MOUSE_PRESSED, _ -> left.getColumns().get(1).setPrefWidth(321));
            Fx.click(left);
        });
        Fx.run(() -> {
            left.getColumns().getFirst().setVisible(false);
            left.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
            left.getSortOrder().add(left.getColumns().get(1));
            restart();

            TableView<String> again = table("state", "name", "id");
            new Memory(settings).columns("rules", again);
            assertThat(again.getColumns()).extracting(TableColumn::getId).containsExactly("name", "id", "state");
            assertThat(again.getColumns().get(1).getPrefWidth()).isEqualTo(321);
            assertThat(again.getColumns()).extracting(TableColumn::isVisible).containsExactly(false, true, true);
            assertThat(again.getSortOrder()).containsExactly(again.getColumns().get(1));
            assertThat(again.getSortOrder().getFirst().getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        });
    }

    @Test
    void widthsThatTheUserDidNotChangeAreTheTables() throws Exception {
        Fx.run(() -> {
            TableView<String> table = table("state", "name");
            new Memory(settings).columns("rules", table);
            table.getColumns().getFirst().setPrefWidth(50);
            table.getColumns().getLast().setVisible(false);
            assertThat(settings.settingsProperty().get().remembered())
                    .isEqualTo(Map.of("columns.rules", "state:0 name:0:hidden"));
        });
    }

    @Test
    void columnsOfAnotherVersionDoNoHarm() throws Exception {
        settings = model(Settings.DEFAULT.withRemembered("columns.rules", "gone:80 id:210 name:90 | gone:up id:up"));
        Fx.run(() -> {
            TableView<String> table = table("new", "name", "id");
            new Memory(settings).columns("rules", table);
            assertThat(table.getColumns()).extracting(TableColumn::getId).containsExactly("new", "id", "name");
            assertThat(table.getSortOrder()).extracting(TableColumn::getId).containsExactly("id");
            assertThat(settings.troubleProperty().get()).isEmpty();
        });
    }

    @Test
    void valuesAreAsTheyWereLeft() {
        SimpleStringProperty text = new SimpleStringProperty("");
        SimpleBooleanProperty flag = new SimpleBooleanProperty();
        SimpleDoubleProperty share = new SimpleDoubleProperty(0.5);
        remember(text, flag, share);
        text.set("billing");
        flag.set(true);
        share.set(0.25);
        restart();

        SimpleStringProperty textAgain = new SimpleStringProperty("");
        SimpleBooleanProperty flagAgain = new SimpleBooleanProperty();
        SimpleDoubleProperty shareAgain = new SimpleDoubleProperty(0.5);
        Memory memory = remember(textAgain, flagAgain, shareAgain);
        assertThat(List.of(textAgain.get(), flagAgain.get(), shareAgain.get()))
                .isEqualTo(List.of("billing", true, 0.25));

        memory.keep(Memory.connection("region"), "eu-central-1");
        memory.forgetLayout();
        assertThat(List.of(textAgain.get(), flagAgain.get(), shareAgain.get())).isEqualTo(List.of("", false, 0.5));
        assertThat(settings.settingsProperty().get().remembered())
                .isEqualTo(Map.of("connection.region", "eu-central-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "filter.on, yes",
        "divider.rules, 1.5",
        "divider.rules, NaN",
        "divider.rules, left",
        "zoom, 900",
        "columns.rules, name",
        "columns.rules, name:wide",
        "columns.rules, name:5:shown",
        "columns.rules, name:5 | name",
        "section, ELSEWHERE"
    })
    void whatIsDamagedIsSaidAndAsUsual(String part, String damaged) throws Exception {
        settings = model(Settings.DEFAULT.withRemembered(part, damaged).withRemembered("filter.rules", "billing"));
        SimpleStringProperty filter = new SimpleStringProperty("");
        SimpleIntegerProperty zoom = new SimpleIntegerProperty(13);
        Fx.run(() -> {
            Memory memory = remember(filter, new SimpleBooleanProperty(), new SimpleDoubleProperty(0.5));
            memory.number("zoom", zoom, 10, 26);
            memory.columns("rules", table("name"));
            memory.choice("section", new SimpleObjectProperty<>(Place.HERE), Place.class);
        });

        assertThat(settings.troubleProperty().get().map(Failure::args)).contains(List.of(part));
        assertThat(filter.get()).isEqualTo("billing");
        assertThat(zoom.get()).isEqualTo(13);
        assertThat(settings.settingsProperty().get().remembered()).doesNotContainKey(part);
    }

    @Test
    void theWindowIsWhereItWasLeft() throws Exception {
        Fx.run(() -> {
            Stage left = stage();
            left.show();
            left.setX(60);
            left.setY(40);
            left.setWidth(700);
            left.setHeight(500);
            left.hide();
            restart();

            Stage again = stage();
            again.show();
            assertThat(List.of(again.getX(), again.getY(), again.getWidth(), again.getHeight()))
                    .isEqualTo(List.of(60.0, 40.0, 700.0, 500.0));
            again.hide();
        });
    }

    @Test
    void whetherItIsMaximizedIsRememberedBesideItsSize() throws Exception {
        settings = model(Settings.DEFAULT.withRemembered("window", "60 40 700 500 maximized"));
        Fx.run(() -> {
            Stage stage = stage();
            stage.show();
            assertThat(stage.isMaximized()).isTrue();
            stage.setMaximized(false);
            stage.hide();
        });
        assertThat(settings.settingsProperty().get().remembered().get("window")).isEqualTo("60 40 700 500");
    }

    private enum Place {
        HERE
    }

    private Memory remember(SimpleStringProperty text, SimpleBooleanProperty flag, SimpleDoubleProperty share) {
        Memory memory = new Memory(settings);
        memory.text("filter.rules", text);
        memory.flag("filter.on", flag);
        memory.divider("rules", share);
        return memory;
    }

    private Stage stage() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 400, 300));
        new Memory(settings).window(stage);
        return stage;
    }

    private static TableView<String> table(String... ids) {
        TableView<String> table = new TableView<>();
        for (String id : ids) {
            TableColumn<String, String> column = new TableColumn<>(id);
            column.setId(id);
            table.getColumns().add(column);
        }
        return table;
    }

    private void restart() {
        settings = model(settings.settingsProperty().get());
    }

    private static SettingsModel model(Settings saved) {
        return new SettingsModel(new InMemorySettings(new LoadedSettings(saved, Optional.empty())), Runnable::run);
    }
}
