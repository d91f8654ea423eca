package org.queuebridge.ui.queues.list;

import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.shell.Keys;

/**
 * What can be done with queues of the table.
 *
 * @param model which queues are selected for the rule
 * @param showRules shows the rules that name a queue
 * @param test tests with a sample event of a queue
 */
public record QueueMenu(QueueListModel model, WebPages pages, Consumer<Queue> showRules, Consumer<Queue> test) {
    /** The items for one or more queues. */
    List<List<MenuAction>> of(List<Queue> queues) {
        List<String> ids = queues.stream().map(Queue::id).toList();
        Queue first = queues.getFirst();
        int rows = queues.size();
        return List.of(
                List.of(selecting(ids)),
                List.of(
                        MenuAction.of("menu.show-rules", () -> showRules.accept(first))
                                .forOneOf(rows),
                        MenuAction.of("menu.test-queue", () -> test.accept(first))
                                .forOneOf(rows)),
                List.of(
                        MenuAction.copy(
                                "menu.copy-name",
                                queues.stream().map(Queue::name).toList()),
                        MenuAction.copy("menu.copy-id", ids)),
                List.of(pages.queue(first.id()).forOneOf(rows)));
    }

    private MenuAction selecting(List<String> ids) {
        boolean all = ids.stream().allMatch(model.selectionProperty().get()::has);
        MenuAction action = all
                ? MenuAction.of("menu.deselect", () -> model.deselect(ids), ids.size())
                : MenuAction.of("menu.select", () -> model.select(ids), ids.size());
        return action.by(Keys.SELECT);
    }
}
