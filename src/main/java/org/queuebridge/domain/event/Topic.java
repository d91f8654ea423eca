package org.queuebridge.domain.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;

/**
 * The conversation topics of Genesys Cloud, with the fields of their event bodies (facts, Genesys Cloud: events as they
 * arrive; the schemas {@code …DetailEventTopic…Event} of the official SDKs). Genesys Cloud may add topics and fields.
 */
public enum Topic {
    ACD_START(
            "acd.start",
            Queue.ALWAYS,
            "divisionId utilizationLabel routingPriority requestedRoutingSkillIds" + " skillExpressionApplied",
            true),
    ACD_END(
            "acd.end",
            Queue.ALWAYS,
            "disconnectType divisionId acdOutcome answeredUserId requestedRoutings usedRouting"
                    + " requestedRoutingSkillIds requestedLanguageId requestedRoutingUserIds routingPriority"
                    + " connectedDurationMs utilizationLabel flowType",
            true),
    USER_START("user.start", Queue.SOMETIMES, "userId divisionId", true),
    USER_END(
            "user.end",
            Queue.SOMETIMES,
            "disconnectType userId divisionId interactingDurationMs heldDurationMs"
                    + " alertingDurationMs contactingDurationMs dialingDurationMs callbackDurationMs",
            true),
    ACW("acw", Queue.ALWAYS, "userId wrapupCode wrapupNotes wrapupDurationMs", true),
    WRAPUP("wrapup", Queue.ALWAYS, "wrapupCode wrapupNotes wrapupDurationMs", true),
    VOICEMAIL_START("voicemail.start", Queue.ALWAYS, "userId divisionId", true),
    VOICEMAIL_END("voicemail.end", Queue.ALWAYS, "disconnectType userId divisionId voicemailDurationMs", true),
    CUSTOMER_START("customer.start", Queue.NEVER, "externalOrganizationId externalContactId divisionId", true),
    CUSTOMER_END(
            "customer.end",
            Queue.NEVER,
            "disconnectType externalOrganizationId externalContactId divisionId" + " interactingDurationMs",
            true),
    FLOW_START("flow.start", Queue.NEVER, "flowType flowId divisionId flowVersion", false),
    FLOW_END(
            "flow.end",
            Queue.NEVER,
            "disconnectType flowType flowId divisionId flowVersion connectedDurationMs" + " exitReason transferType",
            true),
    FLOW_OUTCOME(
            "flow.outcome",
            Queue.NEVER,
            "flowType flowId divisionId flowVersion flowOutcomeId"
                    + " flowOutcomeStartTime flowOutcomeEndTime flowOutcomeValue",
            true),
    ATTRIBUTES("attributes", Queue.NEVER, "", false),
    CONTACT("contact", Queue.NEVER, "", false),
    OUTBOUND("outbound", Queue.NEVER, "", false);

    /** The beginning of every conversation topic; {@code {id}} is literal text, not a placeholder. */
    public static final String BEGINNING = "v2.detail.events.conversation.{id}.";

    /** Whether events of a topic have a queue id. */
    public enum Queue {
        ALWAYS,
        /** Only if the leg came from a queue. */
        SOMETIMES,
        NEVER
    }

    private static final Set<String> OF_ALL =
            words("eventTime conversationId participantId sessionId mediaType provider direction ani dnis addressTo"
                    + " addressFrom callbackUserName callbackNumbers callbackScheduledTime subject messageType"
                    + " conversationExternalContactIds conversationExternalOrganizationIds");

    private final String suffix;
    private final Queue queue;
    private final String fields;
    private final boolean schemaKnown;

    Topic(String suffix, Queue queue, String own, boolean schemaKnown) {
        this.suffix = suffix;
        this.queue = queue;
        this.fields = own;
        this.schemaKnown = schemaKnown;
    }

    /** Returns the topic as in {@code detail-type}. */
    public String detailType() {
        return BEGINNING + suffix;
    }

    /** Returns the part that differs from other topics, e.g. {@code user.end}. */
    public String suffix() {
        return suffix;
    }

    public Queue queue() {
        return queue;
    }

    /** Finds the topic by its exact detail-type. */
    public static Optional<Topic> of(String detailType) {
        return Arrays.stream(values())
                .filter(topic -> topic.detailType().equals(detailType))
                .findFirst();
    }

    /** Names topics by what differs between those of conversations, e.g. {@code user.end, acd.end}. */
    public static String shortNames(Collection<String> detailTypes) {
        return detailTypes.stream()
                .map(topic -> topic.startsWith(BEGINNING) ? topic.substring(BEGINNING.length()) : topic)
                .collect(Collectors.joining(", "));
    }

    /** Returns whether event bodies may have a field of that name; unknown without the schema. */
    public Answer has(String field) {
        if (field.equals("queueId")) {
            return Answer.of(queue != Queue.NEVER);
        }
        return OF_ALL.contains(field) || words(fields).contains(field)
                ? Answer.YES
                : schemaKnown ? Answer.NO : Answer.UNKNOWN;
    }

    /** Returns whether any topic has a body field of that name. */
    public static boolean isField(String name) {
        return NAMES.containsValue(name);
    }

    /** Finds the body field with the same letters as a name, ignoring case and separators. */
    public static Optional<String> fieldLike(String name) {
        return Optional.ofNullable(NAMES.get(letters(name)));
    }

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Stream.concat(
                        Stream.concat(OF_ALL.stream(), Stream.of("queueId")),
                        Arrays.stream(values()).flatMap(topic -> words(topic.fields).stream()))
                .forEach(name -> names.put(letters(name), name));
        return names;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
