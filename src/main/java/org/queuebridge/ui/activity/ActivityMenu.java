package org.queuebridge.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** What can be done with a plan of the table. */
final class ActivityMenu {
    private final UndoModel follow;
    private final On on;
    private final RuleLinks links;

    /** What the screen does. */
    record On(Runnable details, Consumer<UndoOrFinish> propose, Consumer<ActivityRow> copyCode) {}

    ActivityMenu(UndoModel follow, On on, RuleLinks links) {
        this.follow = follow;
        this.on = on;
        this.links = links;
    }

    List<List<MenuAction>> of(ActivityRow line) {
        List<RuleKey> rules = line.head().rules();
        return List.of(
                List.of(MenuAction.of("menu.details", on.details()).by(Keys.DETAILS)),
                List.of(
                        MenuAction.of("menu.undo", () -> on.propose().accept(UndoOrFinish.UNDO))
                                .by(Keys.UNDO)
                                .unless(obstacle(line, UndoOrFinish.UNDO)),
                        MenuAction.of("menu.finish", () -> on.propose().accept(UndoOrFinish.FINISH))
                                .unless(!line.result().canBeFinished(), "menu.not.unfinished")
                                .unless(obstacle(line, UndoOrFinish.FINISH))),
                List.of(showRule(rules), page(line, rules)),
                List.of(
                        MenuAction.copy(
                                "menu.copy-rule-name",
                                rules.stream().map(RuleKey::name).toList()),
                        MenuAction.copy(
                                "menu.copy-caller",
                                List.of(line.head().account().callerArn())),
                        MenuAction.of("menu.copy-cli", () -> on.copyCode().accept(line))
                                .unless(rules.isEmpty(), "menu.not.of-rules")));
    }

    private Optional<String> obstacle(ActivityRow line, UndoOrFinish kind) {
        return follow.obstacle(line.head(), kind).map(obstacle -> Messages.text("menu.not.obstacle." + obstacle));
    }

    private MenuAction showRule(List<RuleKey> rules) {
        return MenuAction.of(
                        "menu.show-rule",
                        () -> links.showRule().accept(rules.getFirst().name()))
                .unless(rules.isEmpty(), "menu.not.of-rules")
                .unless(rules.size() != 1, "menu.not.rules")
                .unless(
                        rules.stream()
                                .noneMatch(rule -> links.pages()
                                        .workspace()
                                        .busProperty()
                                        .get()
                                        .filter(bus -> bus.name().equals(rule.bus()))
                                        .isPresent()),
                        "menu.not.other-bus");
    }

    private MenuAction page(ActivityRow line, List<RuleKey> rules) {
        return rules.size() == 1
                ? links.pages().rule(line.head().account(), rules.getFirst())
                : links.pages().noRule(rules.isEmpty() ? "menu.not.of-rules" : "menu.not.rules");
    }
}
