package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.RulesFixture;

/** The box has the buses of the account that is signed in to. */
class BusBoxTest {
    @Test
    void whoSignsOutWithABusChosenLeavesAnEmptyBox() throws Exception {
        Fx.run(() -> {
            RulesFixture screen = new RulesFixture().open();
            BusBox box = new BusBox(screen.workspace);
            Stage stage = Fx.dressed(new Scene(box));
            box.applyCss();
            List<Throwable> thrown = new ArrayList<>();
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
            var session = screen.workspace.awsProperty().get();
            screen.workspace.awsProperty().set(Optional.empty());
            assertThat(box.getItems()).isEmpty();
            screen.workspace.awsProperty().set(session);
            screen.choose(RulesFixture.EMPTY_BUS);
            screen.choose(BUS);
            assertThat(box.getValue()).isEqualTo(BUS);
            Thread.currentThread().setUncaughtExceptionHandler(before);
            stage.hide();
            assertThat(thrown).isEmpty();
        });
    }

    @Test
    void saysWhatIsToBeDoneWhereNoBusIsChosen() throws Exception {
        Fx.run(() -> {
            Workspace workspace = new Workspace();
            BusBox box = new BusBox(workspace);
            assertThat(box.getPromptText()).isEqualTo("Connect to AWS first");

            workspace
                    .awsProperty()
                    .set(new RulesFixture().open().workspace.awsProperty().get());
            assertThat(box.getPromptText()).isEqualTo("Choose an event bus");
        });
    }
}
