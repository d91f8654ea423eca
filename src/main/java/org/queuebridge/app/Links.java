package org.queuebridge.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.ui.compose.RuleLinks;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.rules.model.RulesModel;

/** Leads from composing a rule to the rules that are there. */
record Links(
        RulesModel rules,
        Runnable showRules,
        Runnable verify,
        Runnable toConnect,
        Runnable toBench,
        Supplier<List<EventFormat>> known,
        Consumer<NameTakenDialog.Question> asker,
        Consumer<ChangeResult.ChangedMeanwhile> difference)
        implements RuleLinks {
    @Override
    public void show(String ruleName) {
        rules.select(ruleName);
        showRules.run();
    }

    @Override
    public void verify(String ruleName) {
        show(ruleName);
        verify.run();
    }

    @Override
    public Set<String> names() {
        return rules.allProperty().get().stream()
                .map(insight -> insight.rule().name())
                .collect(Collectors.toSet());
    }

    @Override
    public void test() {
        toBench.run();
    }

    @Override
    public void connect() {
        toConnect.run();
    }

    @Override
    public List<EventFormat> formats() {
        return known.get();
    }

    @Override
    public Optional<String> queueName(String id) {
        return rules.queueName(id);
    }

    @Override
    public void showDifference(ChangeResult.ChangedMeanwhile changed) {
        difference.accept(changed);
    }

    @Override
    public void ask(NameTakenDialog.Question question) {
        asker.accept(question);
    }
}
