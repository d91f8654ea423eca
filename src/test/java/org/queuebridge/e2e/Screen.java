package org.queuebridge.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/** What is to be seen in the windows that are open; to be asked on the window's thread. */
final class Screen {
    private Screen() {}

    /** The node of that id, as long as it is to be seen. */
    static Optional<Node> find(String id) {
        return nodes().filter(node -> id.equals(node.getId())).findFirst();
    }

    /** A button, link or label that says exactly this, as long as it is to be seen. */
    static Optional<Node> saying(String words) {
        return nodes().filter(node -> node instanceof Labeled labeled && words.equals(labeled.getText()))
                .findFirst();
    }

    /** All that can be read, a text each; what stands in fields included. */
    static List<String> words() {
        return nodes().flatMap(Screen::words).filter(text -> !text.isBlank()).toList();
    }

    /** What has the focus in the window in front. */
    static Optional<Node> focused() {
        return Optional.ofNullable(front().getFocusOwner());
    }

    /** The scene of the window in front: a dialog where one is open. */
    static Scene front() {
        return windows()
                .reduce((_, later) -> later)
                .map(Window::getScene)
                .orElseThrow(() -> new IllegalStateException("no window"));
    }

    /** Every node that is to be seen, parents before their children. */
    static Stream<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        windows().forEach(window -> collect(window.getScene().getRoot(), nodes));
        return nodes.stream();
    }

    private static Stream<Window> windows() {
        return Window.getWindows().stream().filter(Window::isShowing).filter(window -> window.getScene() != null);
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /** A text that a label or a flow draws is theirs, and may lag behind until the next frame. */
    private static Stream<String> words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            case TextInputControl field -> Stream.of(field.getText());
            case TextFlow flow -> Stream.of(flow(flow));
            case Text text when !isPart(text) -> Stream.of(text.getText());
            default -> Stream.empty();
        };
    }

    private static boolean isPart(Text text) {
        return text.getParent() instanceof Labeled || text.getParent() instanceof TextFlow;
    }

    private static String flow(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }
}
