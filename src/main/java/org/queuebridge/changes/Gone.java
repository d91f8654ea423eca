package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;

/** A rule that is not there any more, in the service's words. */
final class Gone {
    private Gone() {}

    static Failure rule(RuleKey key) {
        return new Failure.NotFound(
                Reason.AWS_NOT_FOUND,
                List.of("Rule %s does not exist on EventBus %s.".formatted(key.name(), key.bus())),
                Evidence.NONE);
    }
}
