package org.queuebridge.rules.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.pattern.read.PatternScope;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;

/** The deliveries of rules to targets, to compare with those of another rule. */
final class RuleDeliveries {
    private final List<RuleInsight> rules;
    private final DeliveryPermission permitted;
    private final Map<Target, List<Sender>> senders = new HashMap<>();

    /**
     * A rule that sends to a target.
     *
     * @param arrives whether its events arrive at the target
     * @param same whether the target receives the same content too
     */
    record Sender(RuleInsight rule, Answer arrives, Answer same) {}

    /**
     * The deliveries of rules that stay enabled.
     *
     * @param permitted whether a rule may deliver to one of its targets
     */
    RuleDeliveries(List<RuleInsight> rules, DeliveryPermission permitted) {
        this.rules = List.copyOf(rules);
        this.permitted = permitted;
    }

    /** The rules that send, or may send, to the target. */
    List<Sender> to(Target target) {
        return senders.computeIfAbsent(
                target,
                _ -> rules.stream()
                        .map(rule -> sender(rule, target))
                        .filter(sender -> sender.arrives() != Answer.NO)
                        .toList());
    }

    private Sender sender(RuleInsight rule, Target target) {
        Answer unread = rule.targetsKnown() ? Answer.NO : Answer.UNKNOWN;
        Answer arrives = unread;
        Answer same = unread;
        for (Target other : rule.targets()) {
            if (other.arn().equals(target.arn())) {
                Answer permission = permitted.delivers(rule, other);
                arrives = arrives.or(permission);
                same = same.or(permission.and(SameInput.of(target, other)));
            }
        }
        return new Sender(rule, arrives.and(rule.delivers()), same.and(rule.delivers()));
    }

    /**
     * The rules that may send some of these events to the target.
     *
     * @param quickly rules out a rule without comparing its whole pattern
     */
    List<Sender> of(PatternScope events, Target target, Predicate<RuleInsight> quickly) {
        return to(target).stream()
                .filter(sender -> !quickly.test(sender.rule()))
                .filter(sender -> scopes(sender).anyMatch(events::mayMeet))
                .toList();
    }

    /** Whether these rules send all of the events. */
    static Answer cover(PatternScope events, List<Sender> senders) {
        Answer covered = events.coveredBy(certain(senders));
        boolean perhaps = covered == Answer.NO && senders.stream().anyMatch(sender -> sender.same() == Answer.UNKNOWN);
        return perhaps ? Answer.UNKNOWN : covered;
    }

    /** The events that these rules are not proven to send; see {@link PatternScope#leftBy}. */
    static List<PatternAlternative> left(PatternScope events, List<Sender> senders) {
        return events.leftBy(certain(senders));
    }

    private static List<PatternScope> certain(List<Sender> senders) {
        return senders.stream()
                .filter(sender -> sender.same() == Answer.YES)
                .flatMap(RuleDeliveries::scopes)
                .toList();
    }

    private static Stream<PatternScope> scopes(Sender sender) {
        return sender.rule().reading().stream().map(PatternReading::scope);
    }
}
