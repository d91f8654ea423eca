package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.LoadRules;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases of this screen, new for each use.
 *
 * @param matcher judges sample events
 * @param pause waits between readings
 * @param intended gives the rules of an account and region as last planned
 * @param formats gives the event formats that can hold a queue's id
 */
public record RulesUseCases(
        PatternMatcher matcher,
        Pause pause,
        BiFunction<AwsSession, List<RuleKey>, IntendedRules> intended,
        Supplier<List<EventFormat>> formats) {
    LoadRules load(AwsSession session) {
        return new LoadRules(session.services().eventBridge(), formats.get());
    }

    /** Verifies rules of an account and region. */
    public VerifyRule verify(AwsSession session, List<RuleKey> keys) {
        return new VerifyRule(
                session.services().eventBridge(), matcher, pause, intended.apply(session, keys), formats.get());
    }
}
