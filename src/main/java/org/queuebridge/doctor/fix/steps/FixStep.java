package org.queuebridge.doctor.fix.steps;

import java.util.List;

/**
 * One thing for a person to do.
 *
 * @param args the arguments of the message, see {@link Kind}
 * @param copy text to copy: a command, a statement of a policy or an address; empty where there is none
 */
public record FixStep(Kind kind, List<String> args, String copy) {
    public FixStep {
        args = List.copyOf(args);
    }

    /** The kinds. The words are in the messages under {@code fix.step.<NAME>}; the comments name their arguments. */
    public enum Kind {
        /** To copy: the organization's id. */
        SIGN_IN_TO,
        /** {0} the organization that is signed in to. */
        CHOOSE_BUS_OF,

        /** {0} the integration. */
        READ_ERROR,
        /** {0} the integration. To copy: the two requests. */
        RESTART_INTEGRATION,
        /** {0} the suffix of the integration. To copy: the requests that have the source offered again. */
        OFFER_SOURCE,
        /** To copy: the commands that delete the bus, after which its source can have a new one. */
        DELETE_BUS,
        /** To copy: the command that creates the bus of the source. */
        CREATE_BUS,

        /** To copy: the command that keeps the key from being deleted. */
        KEEP_KEY,
        /** To copy: the command that enables the key. */
        ENABLE_KEY,
        /** To copy: the key's page in the console. */
        OPEN_KEY,
        /** To copy: the command that shows the key's policy. */
        READ_KEY_POLICY,
        /** To copy: the statement that the policy lacks. */
        ADD_TO_KEY_POLICY,
        /** {0} the statement that denies. */
        REMOVE_FROM_KEY_POLICY,
        /** To copy: the command that saves the policy from a file. */
        SAVE_KEY_POLICY,
        /** The key is AWS's own. To copy: the command that creates a key of the account's own. */
        CREATE_KEY,
        /** {0} what is encrypted. To copy: the command that encrypts it with another key. */
        USE_KEY,

        /** {0} the rule. To copy: the command that adds a target. */
        ADD_TARGET,
        /** {0} the target. To copy: the command that creates it again. */
        CREATE_TARGET,
        /** To copy: the policy by which EventBridge may assume the role. */
        CREATE_ROLE,
        /** {0} the target. To copy: the policy by which the role may deliver to it. */
        ALLOW_ROLE,
        /** {0} the target, {1} the rule. */
        SET_ROLE,
        /** {0} the role. To copy: the command that saves its trust policy to a file. */
        READ_TRUST,
        /** To copy: the statement that lets EventBridge assume the role. */
        ADD_TO_TRUST,
        /** To copy: the command that saves the trust policy from a file. */
        SAVE_TRUST,
        /** {0} the target, {1} the role. To copy: the command that adds the policy to the role. */
        ALLOW_BY_ROLE,
        /** {0} the target, {1} the role; what it needs is not known here. */
        CHECK_ROLE,
        /** {0} the target, which needs no role. */
        WITHOUT_ROLE,
        /** {0} the target. To copy: the command that shows its policy, where there is one. */
        READ_POLICY,
        /** {0} the target. To copy: the command that raises its limit, where there is one. */
        RAISE_LIMIT,
        /** {0} the target. To copy: the command that shows its log, where there is one. */
        LOOK_AT_TARGET,
        /** {0} the target, {1} the rule. */
        MORE_RETRIES,
        /** {0} the target, {1} the rule. */
        CORRECT_INPUT,
        /** {0} the target. To copy: the command that lets it take larger messages. */
        TAKE_LARGER,
        /** {0} the bus that is the target. */
        SEND_FROM_FIRST_BUS,
        /** {0} the target. */
        ASK_DEAD_LETTERS,
        /** The doctor sees the next event some minutes late. */
        CHECK_AFTER_NEXT,

        /** {0} the target, instead of which another must be selected; of this and the next. */
        OTHER_TARGET,
        /** As the other way of two. */
        OR_OTHER_TARGET,

        /** {0} the rule. */
        RESTORE_RULE,
        /** {0} the rule. */
        EDIT_PATTERN,
        /** {0} the rule. To copy: topics that Genesys Cloud offers or the integration sends. */
        EDIT_TOPICS,
        /** {0} the bus. */
        ENABLE_A_RULE,
        /** {0} the bus. */
        CHOOSE_BUS
    }

    static FixStep of(Kind kind, String... args) {
        return new FixStep(kind, List.of(args), "");
    }

    FixStep copying(String text) {
        return new FixStep(kind, args, text);
    }

    /** The key of its message. */
    public String key() {
        return "fix.step." + kind;
    }
}
