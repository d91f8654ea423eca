package org.queuebridge.domain.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The conditions under which a rule fires: what counts as the end of a conversation, and of which conversations.
 * Conditions without effect are dropped, so that equal conditions are equal objects: abandoning beside leaving the
 * queue at all, and leaving out transfers if no agent's leg counts.
 *
 * @param meanings one or more, in the order of the enum
 * @param withoutTransfers whether an agent's leg that ended by a transfer does not count
 * @param mediaTypes the media types that count, as Genesys Cloud spells them, e.g. {@code VOICE}; empty for all
 * @param directions {@code INBOUND}, {@code OUTBOUND}; empty for all
 */
public record FiresWhen(
        Set<EndMeaning> meanings,
        boolean withoutTransfers,
        SortedSet<String> mediaTypes,
        SortedSet<String> directions) {
    /**
     * The media types as Genesys Cloud spells them; it may add others (facts, Genesys Cloud: events as they arrive).
     */
    public static final List<String> MEDIA_TYPES =
            List.of("VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE");

    /** The directions as Genesys Cloud spells them. */
    public static final List<String> DIRECTIONS = List.of("INBOUND", "OUTBOUND");

    public FiresWhen {
        meanings = distinct(meanings);
        withoutTransfers = withoutTransfers && meanings.contains(EndMeaning.AGENT_ENDED);
        mediaTypes = Collections.unmodifiableSortedSet(new TreeSet<>(mediaTypes));
        directions = Collections.unmodifiableSortedSet(new TreeSet<>(directions));
    }

    /** Makes conditions with these meanings, for all conversations. */
    public static FiresWhen by(EndMeaning... meanings) {
        return new FiresWhen(Set.of(meanings), false, new TreeSet<>(), new TreeSet<>());
    }

    /** Proposes conditions: for partner events, an agent's leg ended or the caller abandoned the queue. */
    public static FiresWhen proposedFor(EventFormat format) {
        return format == StandardFormat.PARTNER
                ? by(EndMeaning.AGENT_ENDED, EndMeaning.GAVE_UP)
                : by(EndMeaning.CONVERSATION_ENDED);
    }

    /** Returns the same conditions for these conversations only. */
    public FiresWhen narrowedTo(Set<String> media, Set<String> inDirections) {
        return new FiresWhen(meanings, withoutTransfers, new TreeSet<>(media), new TreeSet<>(inDirections));
    }

    private static Set<EndMeaning> distinct(Set<EndMeaning> meanings) {
        Set<EndMeaning> distinct = EnumSet.noneOf(EndMeaning.class);
        distinct.addAll(meanings);
        if (distinct.contains(EndMeaning.LEFT_QUEUE)) {
            distinct.remove(EndMeaning.GAVE_UP);
        }
        return Collections.unmodifiableSet(distinct);
    }
}
