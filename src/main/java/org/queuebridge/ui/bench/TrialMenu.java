package org.queuebridge.ui.bench;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.shell.Keys;

/** What can be done with a tested pattern. */
final class TrialMenu {
    private final BenchModel model;
    private final Runnable details;
    private final RuleLinks links;

    TrialMenu(BenchModel model, Runnable details, RuleLinks links) {
        this.model = model;
        this.details = details;
        this.links = links;
    }

    List<List<MenuAction>> of(TrialRow line) {
        Optional<Rule> rule = line.rule();
        return List.of(
                List.of(
                        MenuAction.of("menu.details", details).by(Keys.DETAILS),
                        MenuAction.of("menu.ask-aws", model::askSelected)
                                .unless(!AskBar.possible(model).get(), "menu.not.ask")),
                List.of(
                        MenuAction.of("menu.show-rule", () -> links.showRule().accept(line.name()))
                                .unless(rule.isEmpty(), "menu.not.composed"),
                        rule.map(each -> links.pages().rule(each.key()))
                                .orElseGet(() -> links.pages().noRule("menu.not.composed"))),
                List.of(
                        MenuAction.copy(
                                "menu.copy-name", rule.map(Rule::name).stream().toList()),
                        MenuAction.copy(
                                "menu.copy-arn", rule.map(Rule::arn).stream().toList()),
                        MenuAction.copy(
                                "menu.copy-pattern", line.pattern().stream().toList())));
    }
}
