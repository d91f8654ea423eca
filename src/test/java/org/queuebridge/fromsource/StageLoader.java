package org.queuebridge.fromsource;

import javafx.stage.Stage;

/** A program as small as can be that loads what one with a window does. */
final class StageLoader {
    private StageLoader() {}

    public static void main(String[] args) throws ClassNotFoundException {
        System.out.println(Class.forName(Stage.class.getName()));
    }
}
