package org.queuebridge.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** Rules as they are before and after plans. */
public final class Images {
    public static final RuleKey KEY = new RuleKey("default", "ended");

    public static final Target SQS = target("t1", "sqs:eu-central-1:111122223333:ended");
    public static final Target LAMBDA = target("t2", "lambda:eu-central-1:111122223333:function:ended")
            .with(Json.obj(
                    Map.entry("InputPath", new Json.Str("$.detail")),
                    Map.entry("FieldOfTheFuture", Json.obj("Depth", new Json.Num("7")))));
    public static final Target TOPIC = target("t3", "sns:eu-central-1:111122223333:ended");

    public static final RuleFields ON = fields("{\"source\":[\"a\"]}", RuleFields.ENABLED, "A");
    public static final RuleFields OTHER = new RuleFields(
            Optional.of("{\"source\":[\"b\"]}"),
            Optional.empty(),
            RuleFields.DISABLED,
            "B",
            Optional.of("arn:aws:iam::111122223333:role/r"));

    public static final RuleImage PLAIN = new RuleImage(KEY, ON, List.of(SQS), Map.of("team", "care"));
    public static final RuleImage FULL =
            new RuleImage(KEY, OTHER, List.of(LAMBDA, TOPIC), Map.of("team", "billing", "cost", "7"));

    private Images() {}

    public static RuleFields fields(String pattern, String state, String description) {
        return new RuleFields(Optional.of(pattern), Optional.empty(), state, description, Optional.empty());
    }

    /** As many as a rule may have, none of them one of the others. */
    public static List<Target> five() {
        return IntStream.range(0, 5)
                .mapToObj(i -> target("five-" + i, "sqs:eu-central-1:111122223333:five-" + i))
                .toList();
    }

    private static Target target(String id, String resource) {
        return new Target(id, "arn:aws:" + resource, Optional.empty());
    }
}
