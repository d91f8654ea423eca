package org.queuebridge.doctor.fix;

import java.util.List;

/**
 * What a fix rests on, or why it is not possible.
 *
 * @param args the arguments of the message, see {@link Kind}
 */
public record FixNote(Kind kind, List<String> args) {
    public FixNote {
        args = List.copyOf(args);
    }

    /** The kinds. The words are in the messages under {@code fix.note.<NAME>}; the comments name their arguments. */
    public enum Kind {
        /** The rule no longer exists. {0} the rule. */
        RULE_GONE,
        /** Nothing is left to do: the fault was fixed meanwhile. */
        NOTHING_TO_DO,

        /** The pattern is for no bus of this account and region. */
        NO_BUS,
        /** The pattern can match on several buses. {0} the buses. */
        SEVERAL_BUSES,
        /** {0} the rule, {1} the bus that has a rule of that name. */
        NAME_TAKEN,
        /** {0} the bus to which the rule is moved. */
        MOVED_TO,

        /** The rule has no such target any more. {0} the target's ARN. */
        TARGET_GONE,
        /** {0} the resource that has the name of the missing one. */
        SAME_NAME,
        /** No resource, or more than one, has the name of the missing one. {0} the name. */
        NO_SUCH_NAME,
        /** The resources could not be listed. {0} the missing permission. */
        NOT_LISTED,
        /** {0} the queue whose name says that it is for dead letters. */
        DEAD_LETTER_QUEUE,
        /** The policy cannot be made to let the rule deliver, or cannot be read. {0} the target's ARN. */
        NOT_ALLOWABLE,

        /** The whole event is inserted as JSON, without quotes around it. */
        QUOTES_REMOVED,
        /** {0} where the pattern asked for the queue's id, {1} where events have it. */
        PATH_CORRECTED,

        /** {0} the topic in the pattern, {1} the offered one that is spelled nearly alike. */
        TOPIC_CORRECTED,
        /** {0} the topic, to which none that is offered is alike. */
        TOPIC_NOT_OFFERED,
        /** The editor has the queues and events that were recognized in the pattern. */
        PATTERN_TO_EDIT,

        /** {0} the queue's name, {1} its old id, {2} its new id. */
        SWAPPED,
        /** {0} how many more queues are replaced. */
        SWAPPED_MORE,
        /** Names of old queues are known from what was loaded before. */
        NAME_REMEMBERED,
        /** A name is known from the description of a rule. {0} the rule. */
        NAME_DESCRIBED,
        /** A name is known from a change of a rule. {0} the rule. */
        NAME_IN_JOURNAL,
        /** {0} the id of a queue of which the name is not known. */
        NAME_UNKNOWN,
        /** {0} the name that no queue has. */
        NO_NAMESAKE,
        /** {0} the name, {1} how many queues have it. */
        SEVERAL_NAMESAKES,
        /** The old queue still exists, or the client may not see it. {0} the id. */
        QUEUE_EXISTS,
        /** Not all queues are loaded. */
        QUEUES_NOT_LOADED,
        /** {0} the rules that name a replaced queue and are managed by an AWS service. */
        MANAGED_RULES,

        /** {0} account and region that an integration of the suffix {1} sends to. */
        OTHER_INTEGRATION,
        /** No rule of the bus names a topic. {0} the topics that are sent therefore. */
        END_TOPICS,
        /** The change needs a permission that covers every integration. {0} the permission. */
        EVERY_INTEGRATION,
        /** The user has not said that the OAuth client may edit integrations, so the plan is only shown. */
        EDITS_OFF
    }

    public static FixNote of(Kind kind, String... args) {
        return new FixNote(kind, List.of(args));
    }

    /** Whether the plan can only be shown and not be applied. */
    public boolean blocks() {
        return kind == Kind.EDITS_OFF;
    }

    /** The key of its message. */
    public String key() {
        return "fix.note." + kind;
    }
}
