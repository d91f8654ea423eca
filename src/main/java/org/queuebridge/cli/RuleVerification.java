package org.queuebridge.cli;

import java.util.List;
import org.queuebridge.changes.journal.IntendedRulesFromJournal;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.rules.verify.VerifyRules;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/** Verifies rules as the window does. */
record RuleVerification(Connections clouds) {
    List<VerifiedRule> of(List<String> names) throws InterruptedException {
        return new VerifyRules(verifying(clouds.bus(), names))
                .verify(
                        clouds.bus(),
                        names,
                        clouds.knownQueues(),
                        clouds.genesysIfGiven().map(session -> session.cloud()),
                        (_, _) -> {});
    }

    /** Compares the rules of these names with the journal. */
    VerifyRule verifying(EventBus bus, List<String> names) {
        List<RuleKey> keys =
                names.stream().map(name -> new RuleKey(bus.name(), name)).toList();
        CommandServices services = clouds.services();
        return new VerifyRule(
                clouds.aws().services().eventBridge(),
                services.matcher(),
                services.pause(),
                new IntendedRulesFromJournal(services.journal(), clouds.aws().account(), keys),
                services.settings().get().formats());
    }

    /** Whether a check failed or a rule could not be read; says on stderr what. */
    boolean failed(List<VerifiedRule> verified, CommandIo io) {
        boolean failed = false;
        for (VerifiedRule rule : verified) {
            rule.unread()
                    .ifPresent(why -> io.err()
                            .println(rule.rule() + ": " + FailureWords.of(why).what()));
            List<Finding> bad = rule.findings().stream()
                    .filter(finding -> finding.verdict() == Verdict.FAIL)
                    .toList();
            bad.forEach(finding -> io.err()
                    .println(rule.rule() + ": " + FindingWords.of(finding).title()));
            failed |= !bad.isEmpty() || rule.unread().isPresent();
        }
        if (!failed) {
            io.err().println(Messages.text("command.verified", verified.size()));
        }
        return failed;
    }
}
