package org.queuebridge.ui.activity;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.code.Language;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.dialog.ChangedMeanwhileDialog;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.shell.UndoKey;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.ui.theme.WindowBreakpoints;

/** The screen Activity: changes at the left, the selected one at the right. */
public final class ActivityView extends SideBySide {
    /** Times the size of letters. */
    private static final double LEAST_HEIGHT = 16;

    private final ActivityModel model;
    private final UndoModel follow;
    private final ScreenChanges changes;
    private final Appearance appearance;
    private final CodeModel code;
    private final Function<String, Optional<String>> names;
    private final ActivityTable table;
    private final ActivityPane pane;
    private final ActivityDetailPane detail;
    private final Toast result;

    /**
     * @param changes the changes that are started on this screen
     * @param workspace knows which account is connected
     * @param appearance styles the dialogs
     * @param names the queues' names by id
     * @param code writes a plan to copy it
     */
    public ActivityView(
            ActivityModel model,
            UndoModel follow,
            ScreenChanges changes,
            Workspace workspace,
            Appearance appearance,
            Function<String, Optional<String>> names,
            CodeModel code) {
        super(0.64);
        this.model = model;
        this.follow = follow;
        this.changes = changes;
        this.appearance = appearance;
        this.names = names;
        this.code = code;
        code.codeProperty().subscribe(this::copied);
        getStyleClass().addAll("rules-view", "activity-view");
        detail = new ActivityDetailPane(model, names, code.failureProperty(), this::copy);
        table = new ActivityTable(model, detail::focus);
        ActivityActions actions = new ActivityActions(model, follow, workspace, this::propose);
        result = new ChangeNotice(changes, this::showDifference, AutoDismiss.READ).toast();
        pane = new ActivityPane(model, table, actions);
        pane.setMinWidth(400);
        detail.setMinWidth(320);
        panes(pane, detail);
        belowWhereNarrow(WindowBreakpoints.SIDE_BY_SIDE, appearance.fontSizeProperty(), LEAST_HEIGHT, LEAST_HEIGHT);
        UndoKey.on(this, () -> propose(UndoOrFinish.UNDO));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * Gives the rows a menu.
     *
     * @param showRule shows a rule of the chosen bus
     */
    public void menu(WebPages pages, Consumer<String> showRule) {
        ActivityMenu menu = new ActivityMenu(
                follow, new ActivityMenu.On(detail::focus, this::propose, this::copy), new RuleLinks(pages, showRule));
        RowMenu.install(table, lines -> menu.of(lines.getFirst()));
    }

    /** Remembers how the screen is left. */
    public void remember(Memory memory) {
        memory.divider("activity", shareProperty());
        memory.columns("activity", table);
    }

    /** What shows the result of the last change. */
    public Toast result() {
        return result;
    }

    private void copy(ActivityRow line) {
        code.write(Language.CLI, () -> model.plan(line), model.codeDestination(line));
    }

    /** The same plan can be copied again. */
    private void copied(String written) {
        if (!written.isEmpty()) {
            CopyToClipboard.copy(written);
            code.clear();
        }
    }

    /** Adds the button that saves every change. */
    public void onExport(Runnable export) {
        pane.onExport(export);
    }

    /** Reads the journal again, and focuses the table, where Ctrl+Z applies to the selected plan. */
    public void enter() {
        model.reload();
        table.requestFocus();
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            model.reload();
        } else if (Keys.FIND.match(key)) {
            pane.focusFilter();
        } else {
            return;
        }
        key.consume();
    }

    private void propose(UndoOrFinish kind) {
        model.selectedProperty().get().ifPresent(line -> follow.propose(line, kind, changes));
    }

    private void showDifference(ChangeResult.ChangedMeanwhile changed) {
        ChangedMeanwhileDialog.show(getScene().getWindow(), appearance, changed, names);
    }
}
