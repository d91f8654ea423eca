package org.queuebridge.ui.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.DeadLetterQueues;
import org.queuebridge.domain.rule.RetryLimit;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.domain.rule.TargetSettings.Problem;
import org.queuebridge.words.Messages;

/** The settings of a target as they are typed. Settings that it does not show are kept. */
public final class TargetSettingsModel {
    private final Json.Obj there;
    private final TargetContext context;
    private final TargetInputModel input;
    private final Entry group;
    private final Entry deadLetters;
    private final Entry retries;
    private final Entry age;

    /** A typed value with its error. */
    static final class Entry {
        private final StringProperty text;
        private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

        private Entry(String there) {
            text = new SimpleStringProperty(there);
            text.subscribe(_ -> error.set(""));
        }

        StringProperty textProperty() {
            return text;
        }

        ReadOnlyStringProperty errorProperty() {
            return error.getReadOnlyProperty();
        }

        private String typed() {
            return text.get().strip();
        }

        private void show(Optional<Problem> problem, Object... args) {
            error.set(problem.map(each -> Messages.text("target.settings.problem." + each, args))
                    .orElse(""));
        }
    }

    /**
     * Edits the settings of a target.
     *
     * @param there its settings with the API's field names
     */
    public TargetSettingsModel(Json.Obj there, TargetContext context) {
        this.there = there;
        this.context = context;
        TargetSettings settings = new TargetSettings(there);
        input = new TargetInputModel(TargetInput.of(there), context);
        group = new Entry(settings.messageGroup());
        deadLetters = new Entry(settings.deadLetters());
        retries = new Entry(settings.limit(RetryLimit.RETRIES));
        age = new Entry(settings.limit(RetryLimit.AGE));
    }

    TargetInputModel input() {
        return input;
    }

    /** Needed for FIFO queues only. */
    Entry group() {
        return group;
    }

    /** The ARN of a queue; empty for none. */
    Entry deadLetters() {
        return deadLetters;
    }

    Entry retries() {
        return retries;
    }

    /** In seconds. */
    Entry age() {
        return age;
    }

    boolean asksForGroup() {
        return Arn.parse(context.arn())
                .filter(arn ->
                        TargetKind.ofArn(arn).filter(TargetKind.SQS::equals).isPresent())
                .filter(TargetKind::isFifo)
                .isPresent();
    }

    /** The queues that can take dead letters, likeliest first. */
    List<String> queues() {
        return DeadLetterQueues.of(context.queues(), context.arn(), context.region());
    }

    /** The dead-letter queue; empty where there is none. */
    Optional<String> proposedQueue() {
        return DeadLetterQueues.proposed(context.queues(), context.arn(), context.region());
    }

    /** The settings; where a field is invalid, shows the error beside it and returns nothing. */
    public Optional<Json.Obj> save() {
        group.show(asksForGroup() ? TargetSettings.checkGroup(group.typed()) : Optional.empty());
        deadLetters.show(TargetSettings.checkDeadLetters(deadLetters.typed(), context.region()), context.region());
        show(retries, RetryLimit.RETRIES);
        show(age, RetryLimit.AGE);
        boolean well = Stream.of(group, deadLetters, retries, age)
                .allMatch(each -> each.error.get().isEmpty());
        return well ? input.input().map(this::settings) : Optional.empty();
    }

    private static void show(Entry entry, RetryLimit limit) {
        entry.show(limit.check(entry.typed()), limit.least(), limit.most());
    }

    private Json.Obj settings(TargetInput received) {
        TargetSettings others = new TargetSettings(received.into(there))
                .withDeadLetters(deadLetters.typed())
                .with(RetryLimit.RETRIES, retries.typed())
                .with(RetryLimit.AGE, age.typed());
        return (asksForGroup() ? others.withMessageGroup(group.typed()) : others).json();
    }
}
