package org.queuebridge.tour;

import javafx.stage.Stage;
import org.queuebridge.ui.shell.MainWindow;

/** The size of the window in pictures, in pixels. */
record WindowSize(int width, int height) {
    static final WindowSize SMALLEST = new WindowSize((int) MainWindow.MIN_WIDTH, (int) MainWindow.MIN_HEIGHT);
    static final WindowSize NORMAL = new WindowSize((int) MainWindow.START_WIDTH, (int) MainWindow.START_HEIGHT);
    static final WindowSize LARGE = new WindowSize(1920, 1080);

    /** E.g. {@code 1024x700}. */
    @Override
    public String toString() {
        return width + "x" + height;
    }

    /** Gives a window this size; on the window's thread. */
    void set(Stage stage) {
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
