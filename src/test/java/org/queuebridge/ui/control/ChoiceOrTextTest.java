package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.choice.ChoiceOrText;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class ChoiceOrTextTest {
    private final SimpleStringProperty value = new SimpleStringProperty("mypurecloud.de");
    private final SimpleStringProperty prompt = new SimpleStringProperty("Choose a region");
    private Stage stage;
    private ChoiceOrText choice;

    @BeforeEach
    void open() throws Exception {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("mypurecloud.de", "Europe (Frankfurt)");
        regions.put("mypurecloud.ie", "Europe (Ireland)");
        stage = Fx.on(() -> {
            choice = new ChoiceOrText("region", value, regions, prompt);
            return Fx.dressed(new Scene(new VBox(new LabeledField("Region", choice), new Button("Next"))));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void aValueOfTheListIsShownByName() throws Exception {
        Fx.run(() -> {
            assertThat(box().isVisible()).isTrue();
            assertThat(box().getConverter().toString(box().getValue())).isEqualTo("Europe (Frankfurt)");
            assertThat(box().getAccessibleText()).isEqualTo("Region");
            box().setValue("mypurecloud.ie");
            assertThat(value.get()).isEqualTo("mypurecloud.ie");
        });
    }

    @Test
    void anyOtherValueIsTyped() throws Exception {
        Fx.run(() -> {
            value.set("http://127.0.0.1:4566");
            assertThat(box().isVisible()).isFalse();
            assertThat(field().getText()).isEqualTo("http://127.0.0.1:4566");

            ((Button) node("region-back")).fire();
            assertThat(box().isVisible()).isTrue();
            assertThat(value.get()).isEmpty();

            box().setValue(box().getItems().getLast());
            assertThat(box().getConverter().toString(box().getItems().getLast()))
                    .isEqualTo("Other…");
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(field());
            field().setText("mypurecloud.de");
            assertThat(field().isVisible()).as("typing is not interrupted").isTrue();
            assertThat(value.get()).isEqualTo("mypurecloud.de");
        });
    }

    @Test
    void theFocusGoesToWhatIsShown() throws Exception {
        Fx.run(() -> {
            choice.requestFocus();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(box());
            value.set("elsewhere.example");
            choice.requestFocus();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(field());
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box() {
        return (ComboBox<String>) node("region");
    }

    private TextField field() {
        return (TextField) node("region-text");
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }
}
