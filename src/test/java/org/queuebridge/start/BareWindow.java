package org.queuebridge.start;

import atlantafx.base.theme.PrimerLight;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.queuebridge.ui.shell.MainWindow;

/** The least that a window with a table and the program's theme takes; {@link StartBenchmark} measures against it. */
public final class BareWindow extends Application {
    static final String TITLE = "Bare window";

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        TableView<String> table = new TableView<>();
        Stream.of("One", "Two", "Three").forEach(title -> table.getColumns().add(new TableColumn<>(title)));
        stage.setTitle(TITLE);
        stage.setScene(new Scene(new VBox(new TextField(), table), MainWindow.START_WIDTH, MainWindow.START_HEIGHT));
        stage.show();
    }

    /** Starts it; Java starts no application by itself that is on the class path. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) {
            launch(BareWindow.class, args);
        }
    }
}
