package org.queuebridge.ui.menu;

import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.words.RuleWords;

/**
 * What can be done with a target.
 *
 * @param showRules shows the rules with a target, by its ARN
 */
public record TargetMenu(WebPages pages, Consumer<String> showRules) {
    /** The items for a target; its ARN may be any text. */
    public List<List<MenuAction>> of(String arn) {
        return List.of(
                List.of(
                        MenuAction.of("menu.show-target-rules", () -> showRules.accept(arn))
                                .unless(arn.isBlank(), "menu.not.arn"),
                        pages.target(arn)),
                List.of(
                        MenuAction.copy("menu.copy-name", List.of(RuleWords.targetName(arn))),
                        MenuAction.copy("menu.copy-arn", List.of(arn))));
    }
}
