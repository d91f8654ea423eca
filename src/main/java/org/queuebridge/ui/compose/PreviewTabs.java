package org.queuebridge.ui.compose;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.queuebridge.words.Messages;

/** The tabs Pattern, Plan and Code. */
final class PreviewTabs extends TabPane {
    PreviewTabs(Node pattern, Node plan, Node code) {
        setId("preview-tabs");
        getStyleClass().addAll("detail-tabs", "preview-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().add(tab("plan.tab.pattern", pattern));
        getTabs().add(tab("plan.tab.plan", plan));
        getTabs().add(tab("plan.tab.code", code));
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.text(key), content);
        tab.setId(key.replace('.', '-'));
        return tab;
    }
}
