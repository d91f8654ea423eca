package org.queuebridge.rules;

import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.rules.verify.VerifyRule;

/** Verifies the rule {@link Examples#NAME} in an account in memory, where two queues are known. */
public final class Verifying {
    private final EventRuler ruler = new EventRuler();
    private final InMemoryEventBridge aws = new InMemoryEventBridge().awsMatches(ruler::matches);
    private final InMemoryGenesysCloud cloud = new InMemoryGenesysCloud();
    private final FakeTime time = new FakeTime();
    private final Map<RuleKey, RuleImage> intended = new HashMap<>();
    private KnownQueues known = KnownQueues.of(List.of(BILLING, OTHER), true);

    public InMemoryEventBridge aws() {
        return aws;
    }

    public InMemoryGenesysCloud cloud() {
        return cloud;
    }

    public FakeTime time() {
        return time;
    }

    public void knowing(KnownQueues queues) {
        known = queues;
    }

    public void intend(RuleDraft draft) {
        intended.put(draft.key(), RequestedImage.created(draft));
    }

    public List<Finding> findings() throws InterruptedException {
        return findings(BUS, Optional.of(cloud));
    }

    public List<Finding> findings(EventBus bus, Optional<GenesysCloud> genesys) throws InterruptedException {
        return rule().verify(bus, NAME, known, genesys);
    }

    public VerifyRule rule() {
        return new VerifyRule(aws, ruler, time, key -> Optional.ofNullable(intended.get(key)), StandardFormat.ALL);
    }

    public List<String> keys() throws InterruptedException {
        return keys(findings());
    }

    public static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    /** The finding of that kind, with what it says. */
    public Finding find(Findings wanted) throws InterruptedException {
        List<Finding> findings = findings();
        return findings.stream()
                .filter(finding -> finding.key().equals(wanted.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted.key() + " not in " + findings));
    }
}
