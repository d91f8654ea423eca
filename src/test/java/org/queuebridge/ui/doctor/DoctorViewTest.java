package org.queuebridge.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.doctor.DoctorFixture.CHANGING;
import static org.queuebridge.ui.doctor.DoctorFixture.DISABLED;
import static org.queuebridge.ui.doctor.DoctorFixture.NOTHING_MATCHED;
import static org.queuebridge.ui.doctor.DoctorFixture.REACHED;
import static org.queuebridge.ui.doctor.DoctorFixture.UNREAD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.doctor.healthy.SinceFinding;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.theme.Appearance;

/** The screen Doctor in the smallest window. */
class DoctorViewTest {
    private final List<String> led = new ArrayList<>();
    private DoctorFixture doctor;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        open(new SameThreadTasks());
    }

    private void open(Tasks tasks) throws Exception {
        doctor = Fx.on(() -> new DoctorFixture(tasks));
        stage = Fx.on(() -> {
            DoctorView view = new DoctorView(doctor.model, doctor.fixes, _ -> {}, () -> led.add("connect"));
            view.onCapture(() -> led.add("capture"));
            view.onCopy(found -> "checked " + found.rule().orElse("bus") + ", " + found.faults() + " fault");
            Scene scene = new Scene(new StackPane(view), 900, 560);
            new Appearance().dress(scene);
            return Fx.shown(scene);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aRungSaysWhatItIsWithoutItsColor() throws Exception {
        Fx.run(() -> {
            check(REACHED, CHANGING, UNREAD, DISABLED, NOTHING_MATCHED);
            assertThat(node("#ladder").lookupAll(".rung-sign > .label"))
                    .extracting(sign -> ((Label) sign).getText())
                    .containsExactlyInAnyOrder("✓", "!", "?", "!", "!");
            assertThat(rungs())
                    .extracting(Node::getAccessibleText)
                    .element(3)
                    .asString()
                    .startsWith("Failed: The rule is disabled");
            assertThat(rungs().get(4).getAccessibleText()).endsWith("May follow from the fault above");
            assertThat(node("#doctor-banner").isVisible()).isTrue();
        });
    }

    @Test
    void aRungSaysWhatDiffersFromTheLastCheckWithoutFault() throws Exception {
        Fx.run(() -> {
            doctor.since = List.of(
                    new Rung(RungKind.ENABLED, SinceFinding.RULE_STATE.with("2026-10-13T12:02:00Z", "DISABLED")));
            check(REACHED, DISABLED);
            assertThat(rungs().get(1).getAccessibleText()).contains("the state of the rule changed to DISABLED");
        });
    }

    @Test
    void arrowKeysGoThroughRungsAndEnterIsTheFix() throws Exception {
        Fx.run(() -> {
            check(REACHED, DISABLED, UNREAD);
            rungs().getFirst().requestFocus();
            press(KeyCode.DOWN);
            assertThat(focused()).isSameAs(rungs().get(1));
            assertThat(focused().getAccessibleHelp()).isEqualTo("Enter: Enable rule…");
            press(KeyCode.END);
            press(KeyCode.DOWN);
            assertThat(focused()).isSameAs(rungs().get(2));
            press(KeyCode.HOME);
            press(KeyCode.UP);
            press(KeyCode.ENTER);
            assertThat(doctor.fixes.proposalProperty().get()).isEmpty();
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);
            assertThat(doctor.fixes.proposalProperty().get()).isPresent();
        });
    }

    @Test
    void tabLeadsFromTheBannerToTheFirstFaultAndItsFix() throws Exception {
        Fx.run(() -> {
            check(REACHED, CHANGING, DISABLED, UNREAD);
            node("#doctor-banner .notice-said").requestFocus();
            press(KeyCode.TAB);
            assertThat(focused()).isSameAs(rungs().get(2));
            press(KeyCode.TAB);
            assertThat(focused()).isSameAs(button("#fix-enabled"));
        });
    }

    @Test
    void theFocusStaysWhileRungsComeAndGo() throws Exception {
        HeldTasks held = new HeldTasks();
        open(held);
        Fx.run(() -> {
            doctor.rules.open();
            doctor.model.check(new DoctorSubject.OfRule("billing"));
            layOut();
            button("#doctor-check").requestFocus();
            assertThat(button("#doctor-check").getText()).isEqualTo("Checking…");
            button("#doctor-check").fire();
            assertThat(node("#doctor-cancel").isVisible()).isTrue();
            assertThat(node("#doctor-progress")).isNotNull();
            held.runNext();
            layOut();
            assertThat(button("#doctor-check").getText()).isEqualTo("Check again");
            assertThat(focused()).isSameAs(button("#doctor-check"));
            button("#doctor-check").fire();
            press(KeyCode.ESCAPE);
            held.runNext();
            assertThat(words("#doctor-banner")).contains("The check was canceled");
        });
    }

    @Test
    void theFirstFaultIsInSightOnceTheCheckEnds() throws Exception {
        Fx.run(() -> {
            List<Rung> many = new ArrayList<>(Collections.nCopies(30, REACHED));
            many.set(24, DISABLED);
            check(many.toArray(Rung[]::new));

            stage.getScene().getRoot().layout();
            Node fault = rungs().get(24);
            Bounds place = node("#ladder").sceneToLocal(fault.localToScene(fault.getLayoutBounds()));
            assertThat(place.getMinY()).isNotNegative();
            assertThat(place.getMaxY())
                    .isLessThanOrEqualTo(node("#ladder").getLayoutBounds().getHeight());
        });
    }

    @Test
    void theListOfRulesGetsNarrowerBeforeAButtonMovesToTheNextLine() throws Exception {
        Fx.run(() -> {
            check(REACHED);
            double wide = widthOfPicker(900);
            assertThat(linesOfCommands()).hasSize(1);
            assertThat(widthOfPicker(620)).isLessThan(wide);
            assertThat(linesOfCommands())
                    .as("with live events beside it, at 1280")
                    .hasSize(1);
            assertThat(widthOfPicker(400)).as("in two lines").isEqualTo(wide);
            assertThat(linesOfCommands()).hasSizeGreaterThan(1);
            assertThat(widthOfPicker(900)).isEqualTo(wide);
        });
    }

    private double widthOfPicker(double window) {
        stage.setWidth(window);
        ((Region) stage.getScene().getRoot()).resize(window, 560);
        stage.getScene().getRoot().layout();
        stage.getScene().getRoot().layout();
        return ((Region) stage.getScene().lookup("#doctor-rule")).getWidth();
    }

    private List<Double> linesOfCommands() {
        return Stream.of("#doctor-rule", "#doctor-capture", "#doctor-copy", "#doctor-check")
                .map(id -> stage.getScene().lookup(id).getLayoutY())
                .distinct()
                .toList();
    }

    @Test
    void whatWasFoundIsCopiedForSupport() throws Exception {
        Fx.run(() -> {
            assertThat(button("#doctor-copy").isVisible()).isFalse();
            check(REACHED, DISABLED);
            button("#doctor-copy").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("checked billing, 1 fault");
        });
    }

    @Test
    void whereNothingCanBeCheckedItSaysWhatToDo() throws Exception {
        Fx.run(() -> {
            assertThat(words("#doctor-empty")).contains("No event bus");
            buttons("Connect").forEach(Button::fire);
            assertThat(led).containsExactly("connect");

            doctor.rules.open();
            assertThat(words("#doctor-empty")).contains("Nothing checked yet");
            buttons("Check bus").forEach(Button::fire);
            assertThat(doctor.examined).containsExactly("bus");

            doctor.model.check(DoctorSubject.of(List.of("billing", "sales")));
            layOut();
            assertThat(words("#doctor-title")).contains("2 rules are selected");
            node("#doctor-empty").lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("sales"))
                    .forEach(Hyperlink::fire);
            assertThat(doctor.examined).containsExactly("bus", "sales");
            assertThat(words("#doctor-title")).contains("Why does sales get no events?");
        });
    }

    @Test
    void theListOfRulesShowsAndChoosesWhatIsChecked() throws Exception {
        Fx.run(() -> {
            check(REACHED);
            RulePicker picker = (RulePicker) node("#doctor-rule");
            assertThat(picker.getValue()).isEqualTo(new DoctorSubject.OfRule("billing"));
            picker.setValue(new DoctorSubject.OfRule("sales"));
            assertThat(doctor.examined).containsExactly("billing", "sales");
            doctor.rules.model.reload();
            assertThat(doctor.examined).containsExactly("billing", "sales");
            Fx.press(node("#ladder"), KeyCode.F5, false);
            assertThat(doctor.examined).containsExactly("billing", "sales", "sales");
        });
    }

    private void check(Rung... rungs) {
        doctor.rules.open();
        doctor.rules.disable("billing");
        doctor.rungs = List.of(rungs);
        doctor.model.check(new DoctorSubject.OfRule("billing"));
        layOut();
    }

    private void press(KeyCode key) {
        Fx.press(focused(), key, false);
    }

    private Node focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner()).orElseThrow();
    }

    private List<RungRow> rungs() {
        return node("#ladder").lookupAll(".rung").stream()
                .map(RungRow.class::cast)
                .toList();
    }

    private Stream<Button> buttons(String words) {
        layOut();
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()));
    }

    private String words(String selector) {
        layOut();
        Node node = node(selector);
        return Stream.concat(Stream.of(node), node.lookupAll(".label").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList()
                .toString();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private Button button(String selector) {
        return (Button) node(selector);
    }
}
