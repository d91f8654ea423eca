package org.queuebridge.domain.pattern.bus;

/**
 * Why a pattern can never match, or may not. The messages are in {@code messages/patterns.properties} under
 * {@code flaw.<NAME>}; the comments name their arguments. Facts: Genesys Cloud, events as they arrive.
 */
public enum FlawKind {
    /** Looks for a queue in {@code customer.end}, or in another event that names none. */
    CUSTOMER_END_NAMES_NO_QUEUE,
    /** The detail-type has a conversation's id where events have the literal text {@code {id}}. */
    CONVERSATION_ID_FOR_PLACEHOLDER,
    /** The detail-type is nearly a topic, but matching is exact. {0} the detail-type, {1} the topic. */
    NEARLY_A_TOPIC,
    /** No topic that is known is called so; one may come. {0} the detail-type, {1} a topic that is nearly it. */
    PERHAPS_A_TOPIC,
    /** No topic of Genesys Cloud is called so. {0} the detail-type. */
    NO_SUCH_TOPIC,
    /** The account is not the bus's own. {0} the bus's. */
    OTHER_ACCOUNT,
    /** The region is not the bus's own. {0} the bus's. */
    OTHER_REGION,
    /** The source is another organization's than the bus's. */
    OTHER_ORGANIZATION,
    /** The bus's organization, but not the source that the bus is for, which is the only one on it. */
    OTHER_SOURCE,
    /** Queue ids in upper case: events have them in lower case, and matching looks at case. */
    UPPER_CASE_ID,
    /** Events have the field elsewhere. {0} where the pattern has it, {1} where events have it. */
    WRONG_PATH,
    /** Events of these topics lack the field. {0} the field, {1} the topic. */
    FIELD_NOT_IN_TOPIC,
    /** No event has such a field. {0} the field. */
    NO_SUCH_FIELD,
    /** The field never has such a value. {0} the field, {1} one that it has. */
    NO_SUCH_VALUE,
    /**
     * Relayed events on a partner bus, or partner events on another bus. Partner events do reach another bus where a
     * rule of the partner bus forwards them, which cannot be seen from the pattern.
     */
    FORMAT_NOT_ON_BUS
}
