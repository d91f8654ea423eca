package org.queuebridge.aws.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Faults;

/** How many calls a rule takes, counted by the sandbox: planning, reading back and the policies of targets included. */
class CallsPerRuleTest {
    private static final int RULES = 120;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(1_000_000)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private <T> T within(double bound, String what, Predicate<T> good, Callable<T> work) throws Exception {
        sandbox.faults().clear();
        T result = work.call();
        assertThat(good).as(what).accepts(result);
        double calls = sandbox.faults().calls(Faults.ANY) / (double) RULES;
        System.out.printf(Locale.ROOT, "%s: %.2f calls a rule%n", what, calls);
        assertThat(calls).as("calls a rule: %s", what).isLessThanOrEqualTo(bound);
        return result;
    }

    @Test
    void eachPromiseCostsOneCall() throws Exception {
        ManyRules rules = new ManyRules(SandboxSession.hasty(sandbox), RULES, DemoRules.ENDED_QUEUE);
        ApplyProgress nobody = ApplyProgress.nobody();

        Applied made = within(4.1, "create", Applied::complete, rules::create);
        within(6.1, "disable", Applied::complete, () -> rules.changes().turn(rules.keys(), false, nobody));
        within(6.1, "enable", Applied::complete, () -> rules.changes().turn(rules.keys(), true, nobody));
        within(3.1, "verify", all -> all.size() == RULES, rules::verify);
        within(
                8.1,
                "undo the creation",
                Applied::complete,
                () -> rules.changes().undo(made, nobody));
        within(4.1, "create again", Applied::complete, rules::create);
        within(6.15, "update", Applied::complete, () -> rules.addQueue(ManyRules.queue(999)));
        within(8.1, "delete", Applied::complete, () -> rules.changes().delete(rules.keys(), nobody));
    }

    /** The policy has no room for a statement of each rule. */
    @Test
    void thePolicyOfTheTargetIsChangedOnceForAllRules() throws Exception {
        ManyRules rules = new ManyRules(
                SandboxSession.hasty(sandbox),
                RULES,
                DemoRules.ABANDON_FUNCTION.replace("on-abandon", "wallboard-refresh"));
        within(4.2, "create for a function", Applied::complete, rules::create);
    }
}
