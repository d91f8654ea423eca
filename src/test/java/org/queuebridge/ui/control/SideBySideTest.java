package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class SideBySideTest {
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            return Fx.shown(new Scene(new StackPane(new Two()), 1000, 300));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void sharesTheWidthAgainAfterTheWindowWasTooNarrow() throws Exception {
        assertThat(leftAt(1000)).isCloseTo(600, within(8.0));
        assertThat(leftAt(600)).as("the right one has its least").isCloseTo(300, within(8.0));
        assertThat(leftAt(1200)).isCloseTo(720, within(8.0));
    }

    @Test
    void keepsTheSharesThatAPersonDragged() throws Exception {
        assertThat(leftAt(1000)).isCloseTo(600, within(8.0));
        Fx.run(() -> {
            two().setDividerPositions(0.4);
            Node divider = two().lookup(".split-pane-divider");
            Fx.click(divider);
        });
        assertThat(leftAt(600)).isCloseTo(240, within(8.0));
        assertThat(leftAt(1200)).isCloseTo(480, within(8.0));
    }

    /** Dragged while it is below, it keeps its share of the width. */
    @Test
    void keepsAShareForEachPlace() throws Exception {
        IntegerProperty fontSize = new SimpleIntegerProperty(26);
        Fx.run(() -> {
            two().belowWhereNarrow(900, fontSize, 1, 1);
            two().setDividerPositions(0.2);
            Fx.click(two().lookup(".split-pane-divider"));
        });
        Fx.run(() -> fontSize.set(13));

        assertThat(leftAt(1000)).isCloseTo(600, within(8.0));
    }

    @Test
    void standsBelowTheOtherWhereTheWindowIsNarrowForItsLetters() throws Exception {
        IntegerProperty fontSize = new SimpleIntegerProperty(13);
        Fx.run(() -> {
            Two two = two();
            two.belowWhereNarrow(900, fontSize, 10, 20);
            assertThat(two.getOrientation()).isEqualTo(Orientation.HORIZONTAL);

            fontSize.set(26);
            assertThat(two.getOrientation()).isEqualTo(Orientation.VERTICAL);
            assertThat(two.getItems())
                    .extracting(pane -> ((Region) pane).getMinHeight())
                    .containsExactly(260.0, 520.0);

            Node alone = two.getItems().removeFirst();
            assertThat(((Region) alone).getMinHeight()).isNegative();
        });
    }

    /** How wide the left one is in a window of that width. */
    private double leftAt(double width) throws Exception {
        return Fx.on(() -> {
            stage.getScene().getRoot().resize(width, 300);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return ((Pane) two().getItems().getFirst()).getWidth();
        });
    }

    private Two two() {
        return (Two) stage.getScene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private static final class Two extends SideBySide {
        Two() {
            super(0.6);
            Pane left = new Pane();
            Pane right = new Pane();
            left.setMinWidth(100);
            right.setMinWidth(300);
            panes(left, right);
        }
    }
}
