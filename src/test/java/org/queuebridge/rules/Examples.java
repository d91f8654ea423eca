package org.queuebridge.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.InMemoryGenesysCloud;

/** Rules, targets, queues and failures for tests. */
public final class Examples {
    public static final EventBus BUS = new EventBus(
            EventBus.GENESYS_PREFIX + "9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events",
            "arn:aws:events:eu-central-1:111122223333:event-bus/aws.partner/genesys.com");
    public static final String NAME = "billing-ended";

    public static final Queue BILLING =
            InMemoryGenesysCloud.queue("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "Billing EN");
    public static final Queue SALES = InMemoryGenesysCloud.queue("0b9a8c7d-1111-4222-8333-444455556666", "Sales");
    public static final Queue OTHER = InMemoryGenesysCloud.queue("ffffffff-0000-4000-8000-000000000001", "Other");

    public static final Target SQS = target("t1", "sqs:eu-central-1:111122223333:ended");
    public static final Target LAMBDA = target("t2", "lambda:eu-central-1:111122223333:function:ended");

    public static final String BILLING_PATTERN = pattern(BILLING);

    public static final Failure LIMIT = new Failure.Invalid(
            Reason.AWS_LIMIT, List.of("The requested resource exceeds the maximum number allowed."), Evidence.NONE);
    public static final Failure CUT = new Failure.Network(Reason.CONNECTION_CUT, List.of("events"), Evidence.NONE);
    public static final Failure ENTRIES =
            new Failure.Invalid(Reason.AWS_ENTRIES_FAILED, List.of("1", "t2: no"), Evidence.NONE);
    public static final Failure DENIED = new Failure.Forbidden(
            Reason.AWS_ACTION_DENIED,
            List.of("events:TestEventPattern", "*"),
            new Evidence(Optional.of("AccessDeniedException"), Optional.of("not authorized"), Optional.empty()),
            "events:TestEventPattern",
            Optional.empty());
    public static final Failure CANCELED = new Failure.Canceled();

    private Examples() {}

    public static Target target(String id, String resource) {
        return new Target(id, "arn:aws:" + resource, Optional.empty());
    }

    public static Target inRole(Target target, String role) {
        return new Target(target.id(), target.arn(), Optional.of(role));
    }

    public static String pattern(Queue... queues) {
        PatternIntent agentsPart = new PatternIntent(
                StandardFormat.PARTNER, EventSource.exactly(BUS.name()), FiresWhen.by(EndMeaning.AGENT_ENDED));
        return PatternBuilder.build(agentsPart, Stream.of(queues).map(Queue::id).toList())
                .orElseThrow()
                .text();
    }

    public static RuleDraft draft(Target... targets) {
        return new RuleDraft(NAME, BUS.name(), BILLING_PATTERN, "Billing EN", true, Optional.empty(), List.of(targets));
    }

    public static Rule rule(String name, String pattern) {
        return new Rule(
                name,
                BUS.name(),
                "arn:aws:events:eu-central-1:111122223333:rule/" + BUS.name() + "/" + name,
                Optional.of(pattern),
                true,
                "",
                Optional.empty(),
                Optional.empty());
    }

    public static Rule billing() {
        return rule(NAME, BILLING_PATTERN);
    }

    public static Rule managed(Rule rule) {
        return new Rule(
                rule.name(),
                rule.bus(),
                rule.arn(),
                rule.pattern(),
                rule.enabled(),
                rule.description(),
                rule.roleArn(),
                Optional.of("schemas.amazonaws.com"));
    }

    public static Rule disabled(Rule rule) {
        return new Rule(
                rule.name(),
                rule.bus(),
                rule.arn(),
                rule.pattern(),
                false,
                rule.description(),
                rule.roleArn(),
                rule.managedBy());
    }

    public static Rule scheduled(String name) {
        Rule rule = billing();
        return new Rule(name, rule.bus(), rule.arn(), Optional.empty(), true, "", Optional.empty(), Optional.empty());
    }

    public static RuleInsight insight(Rule rule, Target... targets) {
        return RuleInsight.of(
                BUS, new RuleWithTargets(rule, List.of(targets)), new TargetsState.Known(), StandardFormat.ALL);
    }
}
