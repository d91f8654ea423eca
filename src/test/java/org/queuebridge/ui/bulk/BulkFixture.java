package org.queuebridge.ui.bulk;

import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.target.TargetChoices;
import org.queuebridge.ui.target.TargetsModel;

/** What can be done to several rules, over rules in memory. */
final class BulkFixture {
    final RulesFixture rules = new RulesFixture();
    final ObjectProperty<QueueIndex> index = new SimpleObjectProperty<>(QueueIndex.of(List.of(BILLING, SALES, OTHER)));
    final BulkModel model;

    BulkFixture() {
        model = new BulkModel(
                new SameThreadTasks(),
                rules.model,
                new BulkModel.Tools(
                        rules.changes.tools, () -> PatternBudget.DEFAULT, () -> StandardFormat.ALL, rules.known, index),
                new TargetsModel(rules.workspace, new TargetChoices()),
                Runnable::run,
                Runnable::run);
    }

    void select(String... names) {
        rules.model.list().choose(List.of(names));
    }
}
