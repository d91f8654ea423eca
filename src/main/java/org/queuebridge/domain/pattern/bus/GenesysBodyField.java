package org.queuebridge.domain.pattern.bus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.SpelledValues;
import org.queuebridge.domain.pattern.value.UuidText;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * The types of fields in the body of Genesys Cloud events, with the values they may have (facts, Genesys Cloud: events
 * as they arrive; the schemas of the official SDKs).
 */
public enum GenesysBodyField {
    /** A UUID in lower case. */
    ID("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10"),
    NUMBER("0"),
    FLAG("true"),
    TEXT("text"),
    MEDIA_TYPE(String.join(" ", FiresWhen.MEDIA_TYPES)),
    DIRECTION(String.join(" ", FiresWhen.DIRECTIONS)),
    ACD_OUTCOME("ANSWERED ABANDON FLOW_OUT UNKNOWN"),
    DISCONNECT_TYPE("PEER ENDPOINT CLIENT SYSTEM TRANSFER ERROR OTHER SPAM TIMEOUT TRANSPORT_FAILURE"
            + " CONFERENCE_TRANSFER CONSULT_TRANSFER FORWARD_TRANSFER NO_ANSWER_TRANSFER NOT_AVAILABLE_TRANSFER"
            + " UNCALLABLE DND_ENDPOINT DND_TRANSFER");

    private static final Set<String> IDS = Set.of(
            "queueId",
            "conversationId",
            "participantId",
            "sessionId",
            "userId",
            "divisionId",
            "answeredUserId",
            "externalContactId",
            "externalOrganizationId",
            "flowId",
            "flowOutcomeId");

    /** Values that it may have, between blanks; of names more will come. */
    private final String known;

    GenesysBodyField(String known) {
        this.known = known;
    }

    /** Of a known field. */
    public static GenesysBodyField of(String name) {
        if (IDS.contains(name)) {
            return ID;
        }
        return switch (name) {
            case "mediaType" -> MEDIA_TYPE;
            case "direction" -> DIRECTION;
            case "acdOutcome" -> ACD_OUTCOME;
            case "disconnectType" -> DISCONNECT_TYPE;
            case "eventTime", "routingPriority", "callbackScheduledTime" -> NUMBER;
            case "flowOutcomeStartTime", "flowOutcomeEndTime" -> NUMBER;
            case "skillExpressionApplied" -> FLAG;
            default -> name.endsWith("DurationMs") ? NUMBER : TEXT;
        };
    }

    /** What it holds, e.g. for words. */
    String example() {
        return known().getFirst();
    }

    private List<String> known() {
        return List.of(known.split(" ", -1));
    }

    /** Values that it surely may hold. */
    public List<Json> examples() {
        return switch (this) {
            case NUMBER -> List.of(new Json.Num(known));
            case FLAG -> List.of(new Json.Bool(true), new Json.Bool(false));
            default -> known().stream().<Json>map(Json.Str::new).toList();
        };
    }

    /** Whether a value that it may hold passes. */
    Answer admits(ValueSet tests) {
        return switch (this) {
            case NUMBER -> wholeNumber(tests);
            case FLAG -> examples().stream().map(tests::has).reduce(Answer.NO, Answer::or);
            case TEXT -> tests.anyText();
            case ID -> UuidText.anyPasses(tests);
            case MEDIA_TYPE, DIRECTION, ACD_OUTCOME, DISCONNECT_TYPE -> knownOrNew(tests);
        };
    }

    /** Durations and times are whole and not below zero; whether others ever come is not known. */
    private static Answer wholeNumber(ValueSet tests) {
        if (!tests.anyNumber()) {
            return Answer.NO;
        }
        Stream<Json> candidates = Stream.concat(
                Stream.of(new Json.Num("0")), tests.tests().stream().flatMap(SpelledValues::of));
        boolean passes = candidates.anyMatch(value -> isWhole(value) && tests.has(value) == Answer.YES);
        return passes ? Answer.YES : Answer.UNKNOWN;
    }

    private static boolean isWhole(Json value) {
        return value instanceof Json.Num(String literal)
                && new BigDecimal(literal).signum() >= 0
                && new BigDecimal(literal).stripTrailingZeros().scale() <= 0;
    }

    /** A value that is known but for its case will never come: names are not given twice. */
    private Answer knownOrNew(ValueSet tests) {
        if (examples().stream().anyMatch(value -> tests.has(value) == Answer.YES)) {
            return Answer.YES;
        }
        List<Json> anyCase = known().stream()
                .<Json>map(value -> Json.obj("equals-ignore-case", new Json.Str(value)))
                .toList();
        return tests.textsWithin(new ValueSet(anyCase)) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }
}
