package org.queuebridge.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.changes.plan.ReplacePreview;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** What updating a rule would change besides its pattern, one sentence each. */
final class ReplacePreviewWords {
    private static final int SHOWN = 6;

    private ReplacePreviewWords() {}

    /**
     * The sentences, most important first.
     *
     * @param names the queues' names by id
     */
    static List<String> of(ReplacePreview outlook, Function<String, Optional<String>> names) {
        RuleFields now = outlook.there().image().fields();
        RuleFields then = outlook.after().fields();
        List<String> words = new ArrayList<>();
        List<String> ending = ending(outlook, names);
        if (!ending.isEmpty()) {
            words.add(Messages.text("name-taken.ending", RuleWords.few(ending, SHOWN)));
        }
        words.add(state(now.enabled(), then.enabled()));
        words.add(
                now.description().equals(then.description())
                        ? Messages.text("name-taken.description.stays")
                        : Messages.text("name-taken.description.changes", then.description()));
        then.roleArn()
                .map(role -> now.roleArn().equals(then.roleArn())
                        ? Messages.text("name-taken.role.stays", role)
                        : Messages.text("name-taken.role.changes", role))
                .ifPresent(words::add);
        targets("name-taken.targets.stay", outlook.there().image().targets()).ifPresent(words::add);
        words.add(
                targets("name-taken.targets.added", outlook.added()).orElse(Messages.text("name-taken.targets.same")));
        return words;
    }

    private static String state(boolean now, boolean then) {
        if (now == then) {
            return Messages.text(then ? "name-taken.state.on.stays" : "name-taken.state.off.stays");
        }
        return Messages.text(then ? "name-taken.state.on" : "name-taken.state.off");
    }

    private static List<String> ending(ReplacePreview outlook, Function<String, Optional<String>> names) {
        List<String> ending = new ArrayList<>(
                outlook.ending().stream().map(id -> names.apply(id).orElse(id)).toList());
        if (outlook.othersEnd()) {
            ending.add(Messages.text("dialog.queues.other"));
        }
        return ending;
    }

    private static Optional<String> targets(String key, List<Target> targets) {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text(
                        key,
                        String.join(
                                ", ",
                                targets.stream()
                                        .map(target -> RuleWords.target(target.arn()))
                                        .toList())));
    }
}
