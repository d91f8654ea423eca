package org.queuebridge.sandbox.aws;

import java.util.Set;

/**
 * The owner of an access key.
 *
 * @param account 12 digits
 * @param userId IAM's unique id, such as {@code AIDA…}
 * @param arn such as {@code arn:aws:iam::123456789012:user/sandbox-admin}
 * @param denied the actions that the policies do not allow, such as {@code events:PutRule}
 * @param expired whether the session has ended
 */
public record Caller(String account, String userId, String arn, Set<String> denied, boolean expired) {
    public Caller {
        denied = Set.copyOf(denied);
    }

    /** A user of an account with all rights. */
    public static Caller user(String account, String userId, String name) {
        return new Caller(account, userId, "arn:aws:iam::" + account + ":user/" + name, Set.of(), false);
    }

    /** The same user without these actions. */
    public Caller without(String... actions) {
        return new Caller(account, userId, arn, Set.of(actions), expired);
    }

    /** The same user, whose session has ended. */
    public Caller sessionExpired() {
        return new Caller(account, userId, arn, denied, true);
    }
}
