package org.queuebridge.domain.permission.grant;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/**
 * Chooses the CloudWatch Logs policy that a statement is added to. A region has few policies for all of its log groups
 * (facts, EventBridge: permissions of targets), so the statements of this program share one, and another one when that
 * is full.
 */
public final class LogPolicyChoice {
    /** This program's policy; further ones have a number behind it, as in {@code QueueBridge-2}. */
    public static final String NAME = "QueueBridge";

    /** As many as a region may have. */
    public static final int MOST_POLICIES = 10;

    /** In characters. */
    public static final int LONGEST_POLICY = 5_120;

    private LogPolicyChoice() {}

    /**
     * The policy, which is a new one without text where that is to be made.
     *
     * @param all those of the region
     * @param length of a policy of the statement alone, in characters
     */
    public static PolicyDocument of(List<PolicyDocument> all, int length) {
        Predicate<PolicyDocument> room = policy -> policy.text().length() + length <= LONGEST_POLICY;
        Stream<PolicyDocument> ours =
                all.stream().filter(policy -> policy.name().startsWith(NAME));
        return ours.filter(room)
                .findFirst()
                .or(() -> all.stream()
                        .filter(room)
                        .filter(_ -> all.size() == MOST_POLICIES)
                        .findFirst())
                .orElseGet(() -> new PolicyDocument(freeName(all), "", Optional.empty()));
    }

    /** Whether one of them has room for a statement, or a new one can be made. */
    static boolean hasRoom(List<PolicyDocument> all, int length) {
        return all.size() < MOST_POLICIES
                || all.stream().anyMatch(policy -> policy.text().length() + length <= LONGEST_POLICY);
    }

    private static String freeName(List<PolicyDocument> all) {
        return IntStream.rangeClosed(1, MOST_POLICIES + 1)
                .mapToObj(number -> number == 1 ? NAME : NAME + "-" + number)
                .filter(name -> all.stream().noneMatch(policy -> policy.name().equals(name)))
                .findFirst()
                .orElse(NAME);
    }
}
