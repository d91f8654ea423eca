package org.queuebridge.domain.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * What a target has besides its input: message group, dead-letter queue and retries, read from and written into the
 * settings that EventBridge keeps of it. Whatever else is there stays as it is.
 */
public record TargetSettings(Json.Obj json) {
    /** Where a queue's message group stands. */
    public static final String SQS = "SqsParameters";

    private static final String GROUP = "MessageGroupId";
    private static final String DEAD_LETTERS = "DeadLetterConfig";
    private static final String RETRY = "RetryPolicy";
    private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,5}");
    private static final Pattern GROUP_ID = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** What is wrong. The words are in {@code messages.properties} under {@code target.settings.problem.<NAME>}. */
    public enum Problem {
        GROUP_MISSING,
        /** More than 128 characters, or others than letters, digits and punctuation (SQS, SendMessage). */
        GROUP_NOT_AN_ID,
        DLQ_NOT_A_QUEUE,
        DLQ_OTHER_REGION,
        DLQ_FIFO,
        RETRIES_OUT_OF_RANGE,
        AGE_OUT_OF_RANGE
    }

    /** A limit of a target (facts, EventBridge: limits). */
    public enum Limit {
        RETRIES("MaximumRetryAttempts", 0, 185, Problem.RETRIES_OUT_OF_RANGE),
        /** In seconds. */
        AGE("MaximumEventAgeInSeconds", 60, 86_400, Problem.AGE_OUT_OF_RANGE);

        private final String field;
        private final int least;
        private final int most;
        private final Problem problem;

        Limit(String field, int least, int most, Problem problem) {
            this.field = field;
            this.least = least;
            this.most = most;
            this.problem = problem;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        /** What is wrong with a number as typed; blank is well: the service's own limit holds then. */
        public Optional<Problem> check(String typed) {
            boolean well = typed.isBlank() || (DIGITS.matcher(typed).matches() && inRange(Integer.parseInt(typed)));
            return well ? Optional.empty() : Optional.of(problem);
        }

        private boolean inRange(int number) {
            return number >= least && number <= most;
        }
    }

    /** The message group of a FIFO queue; empty where there is none. */
    public String messageGroup() {
        return text(SQS, GROUP);
    }

    /** The ARN of the dead-letter queue; empty where there is none. */
    public String deadLetters() {
        return text(DEAD_LETTERS, "Arn");
    }

    /** A limit as it is spelled; empty where the service's own holds. */
    public String limit(Limit limit) {
        return text(RETRY, limit.field);
    }

    /** The same with another group; blank for none. */
    public TargetSettings withMessageGroup(String group) {
        return with(SQS, GROUP, group, new Json.Str(group));
    }

    /** The same with another dead-letter queue; blank for none. */
    public TargetSettings withDeadLetters(String arn) {
        return with(DEAD_LETTERS, "Arn", arn, new Json.Str(arn));
    }

    /** The same with another limit, in digits; blank for the service's own. */
    public TargetSettings with(Limit limit, String number) {
        return with(RETRY, limit.field, number, new Json.Num(number));
    }

    /** What is wrong with a message group as typed. */
    public static Optional<Problem> checkGroup(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Problem.GROUP_MISSING);
        }
        return GROUP_ID.matcher(typed).matches() ? Optional.empty() : Optional.of(Problem.GROUP_NOT_AN_ID);
    }

    /**
     * What is wrong with a dead-letter queue as typed: it is a standard queue in the rule's region, or none.
     *
     * @param region the rule's; empty where it is not known
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

    /** An object that has nothing left goes with its last field. */
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
