package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.ListAndDetail;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.control.command.CommandBar;
import org.queuebridge.ui.dialog.ChangedMeanwhileDialog;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.rules.detail.RuleDetailPane;
import org.queuebridge.ui.rules.diagram.BusDiagrams;
import org.queuebridge.ui.rules.diagram.BusView;
import org.queuebridge.ui.rules.metrics.RuleMetrics;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.ui.rules.table.RuleTable;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.theme.Appearance;

/** The screen Rules: commands above, the list, and the selected rule beside or below it. */
public final class RulesView extends VBox {
    private final RulesModel model;
    private final Appearance appearance;
    private final Consumer<RuleRow> onEdit;
    private final BusDiagrams diagrams;
    private final RuleMetrics metrics;
    private Runnable onExport = () -> {};
    private final RuleFinder finder;
    private final RuleTable table;
    private final RuleCommands commands;
    private final CommandBar bar;
    private final Toast result;
    private final ListAndDetail panes;
    private final RuleDetailPane detail;

    /**
     * Where the screen leads to.
     *
     * @param connect goes to the screen Connect
     * @param compose leads to where a new rule is composed
     * @param uncovered lists the queues without a rule
     * @param test opens a rule on the test bench
     * @param diagnose finds out why the rules of these names get no events; without a name, why the bus does not
     * @param edit opens a rule or set for editing
     */
    public record Links(
            Runnable connect,
            Runnable compose,
            Runnable uncovered,
            Consumer<RuleInsight> test,
            Consumer<List<String>> diagnose,
            Consumer<RuleRow> edit) {}

    /**
     * @param appearance styles the dialogs
     * @param links where the screen leads to
     * @param uncovered the queues without a rule; empty while that is not known
     * @param together the bulk edit of several rules
     * @param diagrams what can be shown in place of the list
     * @param metrics what CloudWatch counted
     */
    public RulesView(
            RulesModel model,
            Appearance appearance,
            Links links,
            ObservableValue<Optional<UncoveredQueues>> uncovered,
            Node together,
            BusDiagrams diagrams,
            RuleMetrics metrics) {
        this.model = model;
        this.appearance = appearance;
        this.onEdit = links.edit();
        this.diagrams = diagrams;
        this.metrics = metrics;
        getStyleClass().addAll("column", "rules-view");
        detail = new RuleDetailPane(
                model,
                new RuleDetailPane.Parts(
                        uncovered, links.uncovered(), together, diagrams.ofRule(), links.diagnose(), metrics.chart()));
        RuleQuestions questions =
                new RuleQuestions(model, appearance, () -> getScene().getWindow());
        table = new RuleTable(
                model.list(),
                metrics.lastDay(),
                model.workspace().firstSeen(),
                appearance.fontSizeProperty(),
                detail::focus,
                questions::delete);
        commands = new RuleCommands(
                model,
                new RuleCommands.On(
                        links.compose(),
                        this::edit,
                        this::verify,
                        this::verifyAll,
                        () -> test(links.test()),
                        () -> links.diagnose().accept(model.list().chosenNames()),
                        questions::enable,
                        questions::disable,
                        () -> onExport.run(),
                        questions::delete));
        finder = new RuleFinder(model, this::refresh, () -> diagrams.enter(table::enter), diagrams.switcher());
        bar = bar();
        result = new ChangeNotice(model.changes(), this::showDifference, AutoDismiss.READ).toast();
        RulesPane pane = new RulesPane(model, table, links.connect());
        panes = new ListAndDetail(pane, detail, appearance.fontSizeProperty());
        StackPane shown = diagrams.over(panes, table::requestFocus);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(bar, shown);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.list().selectionProperty().subscribe(_ -> keepFocus());
        model.changes().busyProperty().subscribe(_ -> keepFocus());
    }

    private CommandBar bar() {
        return new CommandBar(finder)
                .add(commands.create(), Command.Look.PLAIN, 1)
                .add(commands.edit(), Command.Look.PLAIN, 0)
                .add(commands.verify(), Command.Look.ACCENT, 0)
                .add(commands.verifyAll(), Command.Look.PLAIN, 3)
                .add(commands.test(), Command.Look.PLAIN, 4)
                .add(commands.diagnose(), Command.Look.PLAIN, 3)
                .add(commands.enable(), Command.Look.PLAIN, 0)
                .add(commands.disable(), Command.Look.PLAIN, 0)
                .add(commands.export(), Command.Look.PLAIN, 5)
                .add(commands.delete(), Command.Look.DANGER, 2);
    }

    /** The pressed button may have nothing to do any more: its counterpart takes the focus, or else the table. */
    private void keepFocus() {
        if (bar.hasIdleFocus() && !model.changes().busyProperty().get()) {
            Stream.of(commands.enable(), commands.disable())
                    .filter(Command::possible)
                    .findFirst()
                    .ifPresentOrElse(bar::focus, table::requestFocus);
        }
    }

    /** Says what saves a report of the bus. */
    public void onExport(Runnable export) {
        onExport = export;
    }

    /** What can be done here, for other places that offer it. */
    public RuleCommands commands() {
        return commands;
    }

    /** What shows the result of the last change. */
    public Toast result() {
        return result;
    }

    /** Remembers how the screen is left. */
    public void remember(Memory memory) {
        memory.divider("rules.beside", panes.shareProperty(Side.RIGHT));
        memory.divider("rules.below", panes.shareProperty(Side.BOTTOM));
        memory.columns("rules", table);
        memory.choice("rules.view", diagrams.viewProperty(), BusView.class);
    }

    /**
     * Gives the rows and the targets a menu.
     *
     * @param duplicate composes a copy of a rule or set
     * @param copyCode copies the commands that create rules, by their names
     */
    public void menu(
            WebPages pages,
            Consumer<RuleRow> duplicate,
            Consumer<List<String>> copyCode,
            Consumer<String> capture,
            TargetMenu targets) {
        RuleMenu menu = new RuleMenu(commands, detail::focus, new RuleMenu.Links(pages, duplicate, copyCode, capture));
        RowMenu.install(table, menu::of);
        detail.menu(targets);
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        finder.enter();
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            refresh();
        } else if (Keys.FIND.match(key)) {
            focusFilter();
        } else if (Keys.VERIFY.match(key)) {
            commands.verify().run();
        } else if (Keys.EDIT.match(key)) {
            commands.edit().run();
        } else if (Keys.SWITCH.match(key)) {
            (commands.enable().possible() ? commands.enable() : commands.disable()).run();
        } else {
            return;
        }
        key.consume();
    }

    /** Loads the rules again, and what CloudWatch counted of those in view. */
    private void refresh() {
        model.reload();
        metrics.refresh();
    }

    /** Verifies the selected rule, and turns to where the findings appear. */
    public void verify() {
        diagrams.viewProperty().set(BusView.LIST);
        detail.turnToVerification();
        model.verifySelected();
    }

    /** Verifies every rule of the bus, whichever are selected. */
    private void verifyAll() {
        diagrams.viewProperty().set(BusView.LIST);
        detail.turnToVerification();
        model.list().choose(List.of());
        model.verifyAll();
    }

    private void test(Consumer<RuleInsight> onTest) {
        model.list()
                .selectedProperty()
                .getValue()
                .ifPresent(line -> onTest.accept(line.rules().getFirst()));
    }

    private void edit() {
        diagrams.viewProperty().set(BusView.LIST);
        model.list().selectedProperty().getValue().ifPresentOrElse(onEdit, detail::turnToTogether);
    }

    private void showDifference(ChangeResult.ChangedMeanwhile changed) {
        ChangedMeanwhileDialog.show(getScene().getWindow(), appearance, changed, model::queueName);
    }
}
