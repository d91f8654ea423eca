package org.queuebridge.ui.memory;

import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Where the program's window is. */
final class StagePlace {
    /** Maximizing changes several properties one after the other: only what they come to is looked at. */
    private static final Duration SETTLED = Duration.millis(250);

    private final Stage stage;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private Rectangle2D normal = Rectangle2D.EMPTY;

    StagePlace(Stage stage) {
        this.stage = stage;
    }

    void remember(Memory memory) {
        memory.part("window", text::get, this::show, text);
        if (memory.recall("window").isEmpty()) {
            fitToScreen();
        }
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> look());
        Runnable changed = () -> {
            if (stage.isShowing()) {
                settled.playFromStart();
            }
        };
        Stream.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(each -> each.subscribe(changed));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> {
            settled.stop();
            look();
        });
    }

    /** The scene may be larger than a small screen. */
    private void fitToScreen() {
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        if (stage.getScene().getWidth() > free.getWidth()) {
            stage.setWidth(free.getWidth());
        }
        if (stage.getScene().getHeight() > free.getHeight()) {
            stage.setHeight(free.getHeight());
        }
    }

    private void look() {
        if (stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        if (!stage.isMaximized()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        if (!normal.equals(Rectangle2D.EMPTY)) {
            text.set(new WindowPlace(normal, stage.isMaximized()).text());
        }
    }

    /** The empty text is the usual place: the middle of the screen, in the size of the scene. */
    private void show(String remembered) {
        if (remembered.isEmpty()) {
            stage.setMaximized(false);
            stage.sizeToScene();
            stage.centerOnScreen();
            return;
        }
        WindowPlace place = WindowPlace.of(remembered);
        normal = place.fitted(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(normal.getMinX());
        stage.setY(normal.getMinY());
        stage.setWidth(normal.getWidth());
        stage.setHeight(normal.getHeight());
        stage.setMaximized(place.maximized());
    }
}
