package org.queuebridge.ui.compose;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;
import org.queuebridge.words.Messages;

/** A tab of the area below the summary lines, with the tools that stand beside the tabs while it is chosen. */
final class AreaTab extends Tab {
    private final String title;
    private final List<Node> tools;

    /** @param key the message key of its title; also its id, with dashes */
    AreaTab(String key, Region content, List<? extends Node> tools) {
        super(Messages.text(key), content);
        title = getText();
        this.tools = List.copyOf(tools);
        setId(key.replace('.', '-'));
    }

    /** Shows a number beside the title, unless it is 0. */
    void count(int number) {
        setText(number == 0 ? title : Messages.text("area.count", title, number));
    }

    List<Node> tools() {
        return tools;
    }
}
