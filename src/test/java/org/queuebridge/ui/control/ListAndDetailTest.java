package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

/** The details are beside the list where the window is wide enough for both, and below it elsewhere. */
class ListAndDetailTest {
    private final Region list = new Pane();
    private final Region detail = new Pane();
    private final IntegerProperty fontSize = new SimpleIntegerProperty(13);
    private @Nullable Stage stage;

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> Optional.ofNullable(stage).ifPresent(Stage::hide));
    }

    @Test
    void inAWideWindowTheDetailsAreBesideTheListAndWideEnoughToRead() throws Exception {
        Fx.run(() -> {
            ListAndDetail panes = shown(1400);
            assertThat(splitPane(panes).getOrientation()).isEqualTo(Orientation.HORIZONTAL);
            panes.shareProperty(Side.RIGHT).set(0.95);
            layOut(panes);
            assertThat(detail.getWidth()).isGreaterThanOrEqualTo(ListAndDetail.DETAIL_WIDTH);
        });
    }

    @Test
    void inOthersTheyAreBelowIt() throws Exception {
        Fx.run(() -> {
            assertThat(splitPane(shown(1399)).getOrientation()).isEqualTo(Orientation.VERTICAL);
            assertThat(list.getWidth()).isEqualTo(detail.getWidth());
        });
    }

    @Test
    void largeLettersNeedAWiderWindow() throws Exception {
        Fx.run(() -> {
            ListAndDetail panes = shown(1400);
            fontSize.set(26);
            layOut(panes);
            assertThat(splitPane(panes).getOrientation()).isEqualTo(Orientation.VERTICAL);
            fontSize.set(13);
            layOut(panes);
            assertThat(splitPane(panes).getOrientation()).isEqualTo(Orientation.HORIZONTAL);
        });
    }

    /** Else the details would show nothing but the names of their tabs. */
    @Test
    void largeLettersHaveRoomForAsManyLinesOfEach() throws Exception {
        Fx.run(() -> {
            ListAndDetail panes = shown(1000);
            double least = panes.minHeight(-1);
            double leastOfDetail = detail.minHeight(-1);
            fontSize.set(26);
            layOut(panes);

            assertThat(detail.minHeight(-1)).isEqualTo(2 * leastOfDetail);
            assertThat(panes.minHeight(-1)).isGreaterThan(2 * least - 20);
        });
    }

    @Test
    void theListKeepsItsShareWhenTheWindowIsResized() throws Exception {
        Fx.run(() -> {
            ListAndDetail panes = shown(1000);
            panes.shareProperty(Side.BOTTOM).set(0.6);
            layOut(panes);
            assertThat(share(panes)).isEqualTo(0.6, within(0.01));
            panes.resize(1000, 1000);
            layOut(panes);
            assertThat(share(panes)).isEqualTo(0.6, within(0.01));
        });
    }

    private double share(ListAndDetail panes) {
        return splitPane(panes).getDividerPositions()[0];
    }

    private ListAndDetail shown(double width) {
        ListAndDetail panes = new ListAndDetail(list, detail, fontSize);
        stage = Fx.dressed(new Scene(panes, width, 700));
        layOut(panes);
        return panes;
    }

    private static void layOut(ListAndDetail panes) {
        panes.applyCss();
        panes.layout();
    }

    private static SplitPane splitPane(ListAndDetail panes) {
        return (SplitPane) panes.getChildrenUnmodifiable().getFirst();
    }
}
