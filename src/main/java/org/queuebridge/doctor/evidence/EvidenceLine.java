package org.queuebridge.doctor.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of evidence in words of this program: the name, then arguments, between tabs. The words are in the messages
 * under {@code evidence.<NAME>}; the comments name the arguments.
 */
public enum EvidenceLine {
    /** {0} an integration, {1} its suffix, {2} account and {3} region that it sends to. */
    INTEGRATION,
    /** No statement lets EventBridge. */
    POLICY_NONE,
    /** {0} the action that {1} may not do. */
    POLICY_LACKS,
    /** {0} the statement that denies, by id or number. */
    POLICY_DENIES,
    /** {0} what cannot be evaluated from here. */
    POLICY_UNCLEAR,
    POLICY_UNREADABLE,
    POLICY_NO_ROOM,
    /** {0} the ARN that the statement names: that of the rule without its bus. */
    POLICY_WITHOUT_BUS,
    /** {0} the ARN that the statement names. */
    POLICY_OTHER_RULE,
    /** {0} the state of a key as KMS calls it. */
    KEY_STATE,
    KEY_AWS_MANAGED,
    NO_DEDUPLICATION,
    /** As the problems of a target of these names. */
    TARGET_OTHER_REGION,
    TARGET_OTHER_ACCOUNT,
    TARGET_OTHER_ACCOUNT_ROLE_MISSING,
    TARGET_ROLE_MISSING,
    TARGET_FIFO_TOPIC,
    /** {0} how many messages with the error {1} and the text {2}. */
    LETTERS_ERROR,
    /** {0} how many messages of other rules. */
    LETTERS_OTHERS,
    /** {0} how many messages were looked at, {1} of how many. */
    LETTERS_LOOKED,
    /** The queue moves on what is received often, so it was not looked into. */
    LETTERS_MOVES_ON,
    LETTERS_IN_FLIGHT,
    /** {0} the missing right. */
    LETTERS_DENIED,
    LETTERS_UNREAD,
    /** What a capture of this program shows. */
    CAPTURED,
    /** {0} how many in a day. */
    METRIC_DAY,
    /** {0} how many in the last {1} hours. */
    METRIC_LATELY,
    /** {0} when the last was counted, an ISO instant. */
    METRIC_LAST,
    /** {0} how many in a day; of this and the next. */
    METRIC_FAILED_INVOCATIONS,
    METRIC_RETRIES,
    METRIC_THROTTLED_RULES,
    METRIC_SENT_TO_DLQ,
    METRIC_NOT_SENT_TO_DLQ;

    /** The line. */
    public String of(String... args) {
        return Stream.concat(Stream.of(name()), Stream.of(args).map(arg -> arg.replace('\t', ' ')))
                .collect(Collectors.joining("\t"));
    }
}
