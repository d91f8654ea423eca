package org.queuebridge.ui.bench;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.theme.WindowBreakpoints;

/** The screen Test bench: the event at the left, the results at the right. */
public final class BenchView extends SideBySide {
    /** Times the size of letters. */
    private static final double LEAST_HEIGHT = 22;

    private final BenchModel model;
    private final EventPane event;
    private final ResultsPane results;

    /**
     * @param choice finds queues
     * @param toConnect goes to the screen Connect
     * @param fontSize the window's, which decides with the width what fits beside each other
     */
    public BenchView(
            BenchModel model, QueueChoiceModel choice, Runnable toConnect, ObservableValue<? extends Number> fontSize) {
        super(0.38);
        this.model = model;
        getStyleClass().add("bench-view");
        event = new EventPane(model.event(), choice);
        results = new ResultsPane(model, toConnect);
        event.setMinWidth(280);
        results.setMinWidth(360);
        panes(event, results);
        belowWhereNarrow(WindowBreakpoints.SIDE_BY_SIDE, fontSize, LEAST_HEIGHT, LEAST_HEIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Puts the cursor into the first field. */
    public void focusFirst() {
        event.focusFirst();
    }

    /**
     * Gives the rows of the results a menu.
     *
     * @param showRule shows a rule of the chosen bus
     */
    public void menu(WebPages pages, Consumer<String> showRule) {
        results.menu(new RuleLinks(pages, showRule));
    }

    /** Remembers how the screen is left. */
    public void remember(Memory memory) {
        memory.divider("bench", shareProperty());
        results.remember(memory);
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            model.reload();
        } else if (Keys.FIND.match(key)) {
            event.focusQueue();
        } else if (Keys.APPLY.match(key)) {
            model.askAll();
        } else {
            return;
        }
        key.consume();
    }
}
