package org.queuebridge.changes;

import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.MeantRules;

/** What a verification is to compare a rule with once a plan was begun, however that goes. */
final class MeantAfter {
    private MeantAfter() {}

    static void plan(MeantRules meant, Purpose purpose, RuleChange change) {
        RuleKey key = change.key();
        switch (purpose) {
            case CREATE, UPDATE ->
                change.after().ifPresentOrElse(after -> remember(meant, after), () -> meant.forget(key));
            case ENABLE -> meant.switched(key, true);
            case DISABLE -> meant.switched(key, false);
            case DELETE -> meant.forget(key);
            case UNDO -> undone(meant, change.after(), key);
        }
    }

    /** A rule that was not made is not meant by anybody. */
    static void creating(MeantRules meant, ChangeResult result) {
        if (result instanceof ChangeResult.Failed(var change, int step, var _, var _)
                && step == 0
                && change.before().isEmpty()) {
            meant.forget(change.key());
        }
    }

    /** What was made elsewhere is not meant by anybody here. */
    private static void undone(MeantRules meant, Optional<RuleImage> before, RuleKey key) {
        boolean known = meant.of(key).isPresent();
        meant.forget(key);
        before.filter(_ -> known).ifPresent(image -> remember(meant, image));
    }

    private static void remember(MeantRules meant, RuleImage image) {
        image.fields()
                .pattern()
                .ifPresent(pattern -> meant.remember(new RuleDraft(
                        image.key().name(),
                        image.key().bus(),
                        pattern,
                        image.fields().description(),
                        image.fields().enabled(),
                        image.fields().roleArn(),
                        image.targets())));
    }
}
