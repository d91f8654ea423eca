package org.queuebridge.domain.pattern;

/**
 * Why a pattern can never match. The words are in {@code messages.properties} under {@code flaw.<NAME>}. Facts: Genesys
 * Cloud, events as they arrive.
 */
public enum PatternFlaw {
    /** Looks for a queue in {@code customer.end}, or in another event that names none. */
    CUSTOMER_END_NAMES_NO_QUEUE,
    /** The detail-type has a conversation's id where events have the literal text {@code {id}}. */
    CONVERSATION_ID_FOR_PLACEHOLDER,
    /** The source is another organisation's than the bus's. */
    OTHER_ORGANIZATION,
    /** The bus's organisation, but not the source that the bus is for, which is the only one on it. */
    OTHER_SOURCE,
    /** Queue ids in upper case: events have them in lower case, and matching looks at case. */
    UPPER_CASE_ID,
    /**
     * Relayed events on a partner bus, or partner events on another bus. Partner events do reach another bus where a
     * rule of the partner bus forwards them, which cannot be seen from the pattern.
     */
    FORMAT_NOT_ON_BUS
}
