package org.queuebridge.ui.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.shell.Keys;

/** What can be done with the selected rules and sets. */
final class RuleMenu {
    private final RuleCommands commands;
    private final Runnable details;
    private final Links links;

    /**
     * What leads elsewhere.
     *
     * @param duplicate composes a copy of a rule or set
     * @param copyCode copies the commands that create rules, by their names
     * @param capture shows live events for the rule of a name
     */
    record Links(
            WebPages pages, Consumer<RuleRow> duplicate, Consumer<List<String>> copyCode, Consumer<String> capture) {}

    /** @param commands follow the selection, for which the menu is */
    RuleMenu(RuleCommands commands, Runnable details, Links links) {
        this.commands = commands;
        this.details = details;
        this.links = links;
    }

    List<List<MenuAction>> of(List<RuleRow> rows) {
        return List.of(
                List.of(
                        MenuAction.of("menu.details", details).by(Keys.DETAILS),
                        item(commands.verify()).by(Keys.VERIFY),
                        item(commands.test()),
                        item(commands.diagnose()).by(Keys.DOCTOR),
                        capture(rows)),
                Stream.concat(
                                Stream.of(item(commands.edit()).by(Keys.EDIT), duplicate(rows)),
                                Stream.of(commands.enable(), commands.disable())
                                        .filter(command ->
                                                command.offeredProperty().get())
                                        .map(command -> item(command).by(Keys.SWITCH)))
                        .toList(),
                copies(rows),
                List.of(page(rows)),
                List.of(item(commands.delete()).by(Keys.DELETE)));
    }

    private static MenuAction item(Command command) {
        return MenuAction.of(command);
    }

    private MenuAction capture(List<RuleRow> rows) {
        RuleRow first = rows.getFirst();
        String name = first.rules().getFirst().rule().name();
        return MenuAction.of("capture.start", () -> links.capture().accept(name))
                .as("capture-events")
                .by(Keys.CAPTURE)
                .unless(rows.size() != 1 || first.isSet(), "menu.not.several");
    }

    private MenuAction duplicate(List<RuleRow> rows) {
        RuleRow first = rows.getFirst();
        return MenuAction.of("menu.duplicate", () -> links.duplicate().accept(first))
                .forOneOf(rows.size())
                .unless(first.rule().managed(), "menu.not.managed")
                .unless(first.pattern().isEmpty(), "menu.not.scheduled");
    }

    private List<MenuAction> copies(List<RuleRow> rows) {
        List<Rule> rules = rows.stream()
                .flatMap(row -> row.rules().stream())
                .map(RuleInsight::rule)
                .distinct()
                .toList();
        List<String> names = rules.stream().map(Rule::name).toList();
        return List.of(
                MenuAction.copy("menu.copy-name", names),
                MenuAction.copy("menu.copy-arn", rules.stream().map(Rule::arn).toList()),
                MenuAction.copy(
                        "menu.copy-pattern",
                        rules.stream().flatMap(rule -> rule.pattern().stream()).toList()),
                MenuAction.of("menu.copy-cli", () -> links.copyCode().accept(names))
                        .unless(rules.stream().anyMatch(Rule::managed), "menu.not.managed"));
    }

    private MenuAction page(List<RuleRow> rows) {
        return links.pages()
                .rule(rows.getFirst().rules().getFirst().rule().key())
                .unless(rows.size() != 1 || rows.getFirst().isSet(), "menu.not.several");
    }
}
