package org.queuebridge.ui.bench;

import java.util.List;
import java.util.Optional;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.ui.menu.MenuAction;

/** What can be done with the saved event that is chosen. */
final class SavedEventMenu {
    private SavedEventMenu() {}

    static List<List<MenuAction>> of(SavedEventsModel model) {
        Optional<SavedEvent> chosen = model.chosenProperty().get();
        return List.of(
                List.of(
                        MenuAction.copy(
                                "menu.copy-name",
                                chosen.map(SavedEvent::name).stream().toList()),
                        MenuAction.copy(
                                "menu.copy-json",
                                chosen.map(SavedEvent::json).stream().toList())),
                List.of(MenuAction.of("menu.delete-event", model::delete).unless(chosen.isEmpty(), "menu.not.event")));
    }
}
