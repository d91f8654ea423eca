package org.queuebridge.ui.rules;

import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.rules.LoadRules;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.rules.VerifyRule;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases of this screen, anew for each use.
 *
 * @param matcher judges made-up events
 * @param pause waits between readings
 * @param meant how rules of the connected account and region are meant to be; asked for at each use
 * @param formats those in which a queue may stand in an event; asked for at each use
 */
public record RuleTools(
        PatternMatcher matcher, Pause pause, Supplier<MeantRules> meant, Supplier<List<EventFormat>> formats) {
    LoadRules load(AwsSession session) {
        return new LoadRules(session.eventBridge(), formats.get());
    }

    VerifyRule verify(AwsSession session) {
        return new VerifyRule(session.eventBridge(), matcher, pause, meant.get(), formats.get());
    }
}
