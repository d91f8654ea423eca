package org.queuebridge.domain.pattern.bus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/** Events at random: those that Genesys Cloud sends to a partner bus, of all topics; and any objects, with lists. */
public final class GenesysSamples {
    public static final EventBus BUS = new EventBus(
            EventBus.GENESYS_PREFIX + "9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events",
            "arn:aws:events:eu-central-1:123456789012:event-bus/aws.partner/x");
    public static final List<String> QUEUES = List.of(
            "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10",
            "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73",
            "d5000000-2f6a-4c38-8e15-6fd2b19c4a73");
    private static final String BODY = "detail.eventBody.";
    private static final List<String> NAMES = List.of(
            "mediaType",
            "direction",
            "disconnectType",
            "acdOutcome",
            "queueId",
            "userId",
            "wrapupCode",
            "ani",
            "interactingDurationMs",
            "routingPriority",
            "requestedRoutings",
            "flowType",
            "skillExpressionApplied");

    private static final List<Topic> TOPICS = List.of(Topic.values());

    private final Random random;

    public GenesysSamples(Random random) {
        this.random = random;
    }

    /** What patterns may ask of events on the partner bus, much of it nearly right. */
    public static Map<String, List<Json>> pools() {
        Map<String, List<Json>> pools = new TreeMap<>();
        pools.put("source", texts(BUS.name(), "aws.partner/genesys.com/cloud/another", "genesys.cloud"));
        pools.put("account", texts("123456789012", "999900001111"));
        pools.put("region", texts("eu-central-1", "us-east-1"));
        List<String> types = new ArrayList<>(List.of("conversation.end", "v2.users.{id}.presence"));
        for (Topic topic : Topic.values()) {
            types.add(topic.detailType());
        }
        types.add(Topic.ACD_END.detailType().replace("{id}", "*"));
        types.add(Topic.ACD_END.detailType().replace("{id}", "{ID}"));
        pools.put("detail-type", texts(types.toArray(String[]::new)));
        NAMES.forEach(name -> pools.put(BODY + name, values(name)));
        pools.put("detail.queueId", texts(QUEUES.getFirst()));
        pools.put("detail.eventBody.foo", texts("x", "y"));
        pools.put("detail.queue.id", texts(QUEUES.getFirst()));
        return pools;
    }

    static List<Json> texts(String... texts) {
        return List.of(texts).stream().<Json>map(Json.Str::new).toList();
    }

    private static List<Json> values(String name) {
        return switch (GenesysBodyField.of(name)) {
            case ID -> texts(QUEUES.get(0), QUEUES.get(1), QUEUES.get(2), "D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10");
            case NUMBER -> List.of(new Json.Num("0"), new Json.Num("7"), new Json.Num("12.5"), new Json.Num("30"));
            case TEXT -> texts("alpha", "beta", "alphabet", "10.1.2.3", "");
            case FLAG -> GenesysBodyField.FLAG.examples();
            case MEDIA_TYPE, DIRECTION, ACD_OUTCOME, DISCONNECT_TYPE -> {
                List<Json> values = new ArrayList<>(GenesysBodyField.of(name).examples());
                values.add(new Json.Str("voice"));
                values.add(new Json.Str("NEW_VALUE"));
                yield values;
            }
        };
    }

    /** An event as it may arrive on the partner bus, also of topics and with values that are still to come. */
    public Json.Obj onPartnerBus() {
        boolean known = random.nextInt(8) > 0;
        Topic topic = TOPICS.get(random.nextInt(TOPICS.size()));
        String type = known
                ? topic.detailType()
                : List.of("v2.users.{id}.presence", Topic.BEGINNING + "acd.transfer", "v2.new")
                        .get(random.nextInt(3));
        Map<String, Json> body = new LinkedHashMap<>();
        for (String name : NAMES) {
            boolean has = known ? topic.has(name) != Answer.NO : random.nextBoolean();
            boolean always = known && name.equals("queueId") && topic.queue() == Topic.Queue.ALWAYS;
            if (has && (always || random.nextInt(4) > 0)) {
                body.put(name, sent(name));
            }
        }
        if (random.nextInt(10) == 0) {
            body.put("foo", new Json.Str("x"));
        }
        return Json.obj(
                Map.entry("version", new Json.Str("0")),
                Map.entry("id", new Json.Str("58fb5dac-f077-4eec-a25f-c638dbdd4304")),
                Map.entry("detail-type", new Json.Str(type)),
                Map.entry("source", new Json.Str(BUS.name())),
                Map.entry("account", new Json.Str("123456789012")),
                Map.entry("time", new Json.Str("2026-10-14T09:31:45Z")),
                Map.entry("region", new Json.Str("eu-central-1")),
                Map.entry("resources", new Json.Arr(List.of())),
                Map.entry("detail", Json.obj("eventBody", new Json.Obj(body))));
    }

    /** A value that Genesys Cloud may send: ids in lower case, names in upper case. */
    private Json sent(String name) {
        List<Json> values = values(name).stream()
                .filter(value -> !value.equals(new Json.Str("voice")))
                .filter(value -> !(value instanceof Json.Str(String text) && text.startsWith("D5A3")))
                .toList();
        if (name.equals("requestedRoutings")) {
            return new Json.Arr(List.of(values.get(random.nextInt(values.size())), values.get(0)));
        }
        return values.get(random.nextInt(values.size()));
    }

    /** What patterns may ask of {@link #anywhere}. */
    public static Map<String, List<Json>> poolsOfAnything() {
        List<Json> some = new ArrayList<>(texts("x", "xy", "y", "X", "10.0.0.1"));
        some.addAll(List.of(new Json.Num("1"), new Json.Num("20"), new Json.Bool(true), new Json.Null()));
        Map<String, List<Json>> pools = new TreeMap<>();
        List.of("source", "detail-type", "detail.a", "detail.i.a", "detail.i.b", "detail.i.c.d")
                .forEach(path -> pools.put(path, some));
        return pools;
    }

    /** Any event on another bus, with lists of values and of objects. */
    public Json.Obj anywhere() {
        return Json.obj(Map.entry("source", any(0)), Map.entry("detail-type", any(0)), Map.entry("detail", object(2)));
    }

    private Json.Obj object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "i", "c", "d")) {
            if (random.nextInt(3) > 0) {
                boolean nested = name.equals("i") || name.equals("c");
                fields.put(name, nested && depth > 0 ? nested(depth) : any(1));
            }
        }
        return new Json.Obj(fields);
    }

    private Json nested(int depth) {
        return random.nextBoolean() ? object(depth - 1) : new Json.Arr(List.of(object(depth - 1), object(depth - 1)));
    }

    private Json any(int lists) {
        List<Json> pool = poolsOfAnything().getOrDefault("source", List.of());
        Json one = pool.get(random.nextInt(pool.size()));
        return lists > 0 && random.nextInt(4) == 0
                ? new Json.Arr(List.of(one, pool.get(random.nextInt(pool.size()))))
                : lists == 0 ? new Json.Str(List.of("x", "xy", "y", "X").get(random.nextInt(4))) : one;
    }
}
