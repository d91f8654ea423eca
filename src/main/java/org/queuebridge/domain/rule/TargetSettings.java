package org.queuebridge.domain.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * The settings of a target besides its input: message group, dead-letter queue and retries. All other settings are kept
 * unchanged.
 */
public record TargetSettings(Json.Obj json) {
    /** The setting that contains the message group of a queue. */
    public static final String SQS = "SqsParameters";

    private static final String GROUP = "MessageGroupId";
    private static final String DEAD_LETTERS = "DeadLetterConfig";
    private static final String RETRY = "RetryPolicy";
    private static final Pattern GROUP_ID = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /**
     * What is wrong. The messages are in {@code messages/targets.properties} under
     * {@code target.settings.problem.<NAME>}.
     */
    public enum Problem {
        GROUP_MISSING,
        /** More than 128 characters, or characters other than letters, digits and punctuation (SQS, SendMessage). */
        GROUP_NOT_AN_ID,
        DLQ_NOT_A_QUEUE,
        DLQ_OTHER_REGION,
        DLQ_FIFO,
        RETRIES_OUT_OF_RANGE,
        AGE_OUT_OF_RANGE
    }

    /** Returns the message group of a FIFO queue; empty if there is none. */
    public String messageGroup() {
        return text(SQS, GROUP);
    }

    /** Returns the ARN of the dead-letter queue; empty if there is none. */
    public String deadLetters() {
        return text(DEAD_LETTERS, "Arn");
    }

    /** Returns a limit as text; empty for the service's default. */
    public String limit(RetryLimit limit) {
        return text(RETRY, limit.field());
    }

    /** Returns the same settings with another message group; blank for none. */
    public TargetSettings withMessageGroup(String group) {
        return with(SQS, GROUP, group, new Json.Str(group));
    }

    /** Returns the same settings with another dead-letter queue; blank for none. */
    public TargetSettings withDeadLetters(String arn) {
        return with(DEAD_LETTERS, "Arn", arn, new Json.Str(arn));
    }

    /** Returns the same settings with another limit, in digits; blank for the service's default. */
    public TargetSettings with(RetryLimit limit, String number) {
        return with(RETRY, limit.field(), number, new Json.Num(number));
    }

    /** Returns what is wrong with a message group as typed. */
    public static Optional<Problem> checkGroup(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Problem.GROUP_MISSING);
        }
        return GROUP_ID.matcher(typed).matches() ? Optional.empty() : Optional.of(Problem.GROUP_NOT_AN_ID);
    }

    /**
     * Returns what is wrong with a dead-letter queue as typed. It must be a standard queue in the rule's region, or
     * blank.
     *
     * @param region the rule's region; empty if not known
     */
    public static Optional<Problem> checkDeadLetters(String typed, String region) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Arn> queue = Arn.parse(typed)
                .filter(arn ->
                        TargetKind.ofArn(arn).filter(TargetKind.SQS::equals).isPresent());
        if (queue.isEmpty()) {
            return Optional.of(Problem.DLQ_NOT_A_QUEUE);
        }
        if (TargetKind.isFifo(queue.get())) {
            return Optional.of(Problem.DLQ_FIFO);
        }
        return region.isEmpty() || queue.get().region().equals(region)
                ? Optional.empty()
                : Optional.of(Problem.DLQ_OTHER_REGION);
    }

    private String text(String object, String field) {
        return inner(object)
                .get(field)
                .map(value -> switch (value) {
                    case Json.Str(String text) -> text;
                    case Json.Num(String literal) -> literal;
                    default -> "";
                })
                .orElse("");
    }

    private Json.Obj inner(String object) {
        return json.get(object).orElse(Json.obj()) instanceof Json.Obj inner ? inner : Json.obj();
    }

    /** Sets a field; removes its object when the last field is removed. */
    private TargetSettings with(String object, String field, String typed, Json value) {
        if (typed.equals(text(object, field))) {
            return this;
        }
        Map<String, Json> inner = new LinkedHashMap<>(inner(object).fields());
        inner.remove(field);
        if (!typed.isBlank()) {
            inner.put(field, value);
        }
        Map<String, Json> all = new LinkedHashMap<>(json.fields());
        if (inner.isEmpty()) {
            all.remove(object);
        } else {
            all.put(object, new Json.Obj(inner));
        }
        return new TargetSettings(new Json.Obj(all));
    }
}
