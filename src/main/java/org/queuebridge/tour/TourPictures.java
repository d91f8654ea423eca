package org.queuebridge.tour;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.queuebridge.ui.theme.Appearance;

/** The screenshots of the tour: a screen in both themes, in windows of several sizes. */
final class TourPictures {
    private final Appearance appearance;
    private final TourRobot hand;
    private final Camera camera;

    TourPictures(Appearance appearance, TourRobot hand, Camera camera) {
        this.appearance = appearance;
        this.hand = hand;
        this.camera = camera;
    }

    /** Writes {@code NAME-light.png} and {@code NAME-dark.png}. */
    void lightAndDark(String name) {
        picture(name + "-light", false);
        picture(name + "-dark", true);
        setDark(false);
    }

    /** As in the smallest window that the program can be used in. */
    void inTheSmallestWindow(String name) {
        resize(WindowSize.SMALLEST);
        lightAndDark(name + "-" + WindowSize.SMALLEST);
        resize(WindowSize.NORMAL);
    }

    /** As on a large screen. */
    void onALargeScreen(String name) {
        large(name + "-" + WindowSize.LARGE + "-light", false);
        large(name + "-" + WindowSize.LARGE + "-dark", true);
        setDark(false);
    }

    /** What was to be seen when a step failed. */
    Path ofFailure() {
        return camera.write(hand.onFx(this::shots), "failed");
    }

    private void picture(String name, boolean dark) {
        setDark(dark);
        camera.write(hand.onFx(this::shots), name);
    }

    private void large(String name, boolean dark) {
        setDark(dark);
        camera.write(hand.onFx(() -> Camera.shootAt(WindowSize.LARGE, hand.front())), name);
    }

    private List<Camera.Shot> shots() {
        return Camera.shoot(hand.front(), hand.popups().toList().reversed());
    }

    private void resize(WindowSize size) {
        Stage stage = (Stage) hand.onFx(() -> hand.front().getWindow());
        hand.onFx(() -> {
            size.set(stage);
            return size;
        });
        hand.await("the window has its new size", () -> stage.getScene().getWidth() == size.width());
    }

    private void setDark(boolean dark) {
        hand.onFx(() -> {
            appearance.darkProperty().set(dark);
            return dark;
        });
    }
}
