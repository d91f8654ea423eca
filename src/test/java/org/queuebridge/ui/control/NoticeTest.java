package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.Fx;

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
                    .startsWith("A limit of EventBridge is reached: 300 rules Delete what is no longer needed")
                    .contains("LimitExceededException", "id-1");
            stage.hide();
        });
    }
}
