package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.theme.Appearance;

class NoticeTest {
    @Test
    void showsItsLinksWholeHoweverNarrowItIs() throws Exception {
        Fx.run(() -> {
            List<Hyperlink> links = Stream.of("Undo", "Verify it", "Show it among the rules")
                    .map(words -> Buttons.link(words, () -> {}))
                    .toList();
            Notice notice = new Notice();
            notice.show(Notice.Kind.SUCCESS, "A title", "", links.toArray(Hyperlink[]::new));
            Stage stage = Fx.shown(new Scene(new StackPane(notice), 190, 300));
            notice.applyCss();
            notice.getParent().layout();

            assertThat(links)
                    .allSatisfy(link -> assertThat(link.getWidth()).isGreaterThanOrEqualTo(link.prefWidth(-1)));
            stage.hide();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itsWordsCanBeReadWhileItHasTheFocus(boolean dark) throws Exception {
        Fx.run(() -> {
            Notice notice = new Notice();
            Appearance appearance = new Appearance();
            Scene scene = new Scene(notice);
            appearance.dress(scene);
            appearance.darkProperty().set(dark);
            Stage stage = Fx.shown(scene);
            notice.show(Notice.Kind.SUCCESS, "A title", "");
            Region said = (Region) notice.lookup(".notice-said");
            said.requestFocus();
            notice.applyCss();
            assertThat(said.getBackground().getFills())
                    .as("something opaque covers the color of the ring")
                    .element(1)
                    .matches(fill -> ((Color) fill.getFill()).isOpaque());
            appearance.darkProperty().set(false);
            stage.hide();
        });
    }

    @Test
    void isReadOutWholeWhereTheFocusCanGo() throws Exception {
        Fx.run(() -> {
            Notice notice = new Notice();
            Stage stage = Fx.shown(new Scene(notice));
            notice.show(Notice.Kind.INFO, "A title", "A text");
            Node said = notice.lookup(".notice-said");
            assertThat(said.isFocusTraversable()).isTrue();
            assertThat(said.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
            assertThat(said.getAccessibleText()).isEqualTo("A title A text");

            notice.show(new Failure.Invalid(
                    Reason.AWS_LIMIT,
                    List.of("300 rules"),
                    new Evidence(Optional.of("LimitExceededException"), Optional.of("no more"), Optional.of("id-1"))));
            assertThat(said.getAccessibleText())
                    .startsWith("A limit of EventBridge is reached: 300 rules Delete what you no longer need")
                    .contains("LimitExceededException", "id-1");
            stage.hide();
        });
    }
}
