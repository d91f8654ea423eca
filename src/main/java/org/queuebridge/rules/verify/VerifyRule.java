package org.queuebridge.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.LoadRules;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleLookup;
import org.queuebridge.task.Pause;

/** Verifies a rule: reads it from AWS and checks everything that can be checked without changing anything. */
public final class VerifyRule {
    private final EventBridge events;
    private final PatternMatcher matcher;
    private final Pause pause;
    private final IntendedRules intendedRules;
    private final List<EventFormat> formats;

    /**
     * What was found.
     *
     * @param rule as it was read; empty where there is none
     */
    public record Verification(Optional<RuleInsight> rule, List<Finding> findings) {
        public Verification {
            findings = List.copyOf(findings);
        }

        private static Verification ofNone(Finding why) {
            return new Verification(Optional.empty(), List.of(why));
        }
    }

    /**
     * Verifies rules of one account and region.
     *
     * @param matcher judges sample events
     * @param pause waits between readings
     * @param formats the event formats that can hold a queue's id
     */
    public VerifyRule(
            EventBridge events,
            PatternMatcher matcher,
            Pause pause,
            IntendedRules intendedRules,
            List<EventFormat> formats) {
        this.events = events;
        this.matcher = matcher;
        this.pause = pause;
        this.intendedRules = intendedRules;
        this.formats = List.copyOf(formats);
    }

    /**
     * The findings, in the order of {@link Findings}. While the rule differs from its plan it is read again for a few
     * seconds.
     *
     * @param known the loaded queues
     * @param cloud looks up queues that are not loaded; empty where nobody is signed in
     * @throws FailureException where the rule cannot be read
     * @throws InterruptedException where it is canceled
     */
    public List<Finding> verify(EventBus bus, String name, KnownQueues known, Optional<GenesysCloud> cloud)
            throws InterruptedException {
        return verifyAndRead(bus, name, known, cloud).findings();
    }

    /**
     * As {@link #verify(EventBus, String, KnownQueues, Optional)}, for one of several rules.
     *
     * @param fields the rules' fields
     */
    List<Finding> verify(EventBus bus, String name, KnownQueues known, Optional<GenesysCloud> cloud, RuleLookup fields)
            throws InterruptedException {
        return verification(bus, name, known, cloud, fields).findings();
    }

    /** Reads the fields of several rules on a bus. Throws {@link FailureException} only where it is canceled. */
    RuleLookup fields(EventBus bus, List<String> names) {
        return RuleLookup.of(
                events,
                names.stream().map(name -> new RuleKey(bus.name(), name)).toList());
    }

    /** As {@link #verify}, with the rule that the findings are about. */
    public Verification verifyAndRead(EventBus bus, String name, KnownQueues known, Optional<GenesysCloud> cloud)
            throws InterruptedException {
        return verification(bus, name, known, cloud, fields(bus, List.of(name)));
    }

    private Verification verification(
            EventBus bus, String name, KnownQueues known, Optional<GenesysCloud> cloud, RuleLookup fields)
            throws InterruptedException {
        List<Finding> unread = new ArrayList<>();
        Optional<IntentCheck> intended = intended(new RuleKey(bus.name(), name), known, unread);
        Optional<RuleInsight> read;
        try {
            read = read(bus, name, intended, fields);
        } catch (FailureException e) {
            if (e.unlessCanceled() instanceof Failure.NotFound) {
                return Verification.ofNone(Findings.EXISTS_NO_BUS.with(bus.name()));
            }
            throw e;
        }
        if (read.isEmpty()) {
            return Verification.ofNone(Findings.EXISTS_FAIL.with(name, bus.name()));
        }
        return new Verification(read, findings(bus, read.get(), intended, unread, new QueueCheck(known, cloud)));
    }

    /** Where the plan cannot be read, adds the finding that says so. */
    private Optional<IntentCheck> intended(RuleKey key, KnownQueues known, List<Finding> unread) {
        try {
            return intendedRules.of(key).map(image -> new IntentCheck(image, known));
        } catch (FailureException e) {
            unread.add(Findings.PATTERN_UNRECORDED.shownBy(FailureEvidence.of(e.unlessCanceled())));
            return Optional.empty();
        }
    }

    private Optional<RuleInsight> read(EventBus bus, String name, Optional<IntentCheck> intended, RuleLookup fields)
            throws InterruptedException {
        LoadRules rules = new LoadRules(events, formats);
        return new VerifyPolling(pause)
                .until(
                        fields.rule(new RuleKey(bus.name(), name)).map(rule -> rules.withTargets(bus, rule)),
                        () -> rules.one(bus, name),
                        read -> intended.map(as ->
                                        read.filter(rule -> settled(rule, as)).isPresent())
                                .orElse(true));
    }

    private static boolean settled(RuleInsight read, IntentCheck intended) {
        return read.targetsUnread().isPresent()
                ? intended.differences(read.rule()).isEmpty()
                : intended.differences(read.read()).isEmpty();
    }

    private List<Finding> findings(
            EventBus bus, RuleInsight read, Optional<IntentCheck> intended, List<Finding> unread, QueueCheck queues)
            throws InterruptedException {
        Rule rule = read.rule();
        List<Finding> findings = new ArrayList<>();
        findings.add(Findings.EXISTS_PASS.with(List.of(rule.name(), bus.name()), List.of(rule.arn())));
        findings.add(intended.map(as -> as.enabled(rule))
                .orElseGet(() -> (rule.enabled() ? Findings.ENABLED_PASS : Findings.ENABLED_FAIL).shownByState(rule)));
        findings.add(intended.map(as -> as.pattern(rule))
                .or(() -> unread.stream().findFirst())
                .orElseGet(() -> unknownPattern(rule)));
        if (read.reading().isPresent()) {
            findings.add(matchable(read.reading().get()));
            findings.add(queues.of(read.queueIds()));
        }
        // The service that manages a rule is responsible for its targets.
        if (!rule.managed()) {
            findings.add(hasTarget(read));
            findings.add(targets(read, intended));
        }
        if (rule.pattern().isPresent() && read.reading().isPresent()) {
            RuleSampleEvents sample =
                    RuleSampleEvents.of(bus, rule, read.reading().get(), queues.known());
            findings.addAll(tried(rule.pattern().get(), sample));
        }
        return List.copyOf(findings);
    }

    private static Finding unknownPattern(Rule rule) {
        return (rule.pattern().isPresent() ? Findings.PATTERN_UNKNOWN : Findings.PATTERN_NONE).with();
    }

    private static Finding matchable(PatternReading reading) {
        List<String> flaws = reading.flaws().stream().map(FlawEvidence::of).toList();
        List<String> events = reading.events().stream().map(Enum::name).toList();
        return switch (reading.matches()) {
            case NO -> Findings.MATCHABLE_FAIL.shownBy(flaws);
            case UNKNOWN -> Findings.MATCHABLE_UNKNOWN.shownBy(flaws);
            case YES ->
                (reading.everything() ? Findings.MATCHABLE_EVERYTHING : Findings.MATCHABLE_PASS).shownBy(events);
        };
    }

    private static Finding hasTarget(RuleInsight read) {
        if (read.targetsUnread().isPresent()) {
            return Findings.TARGET_UNKNOWN.shownBy(
                    FailureEvidence.of(read.targetsUnread().get()));
        }
        List<String> lines = IntentCheck.lines(read.targets());
        return lines.isEmpty()
                ? Findings.TARGET_FAIL.with()
                : Findings.TARGET_PASS.with(List.of(Integer.toString(lines.size())), lines);
    }

    private static Finding targets(RuleInsight read, Optional<IntentCheck> intended) {
        return intended.filter(_ -> read.targetsUnread().isEmpty())
                .map(as -> as.targets(read.targets()))
                .orElseGet(Findings.TARGETS_UNKNOWN::with);
    }

    private List<Finding> tried(String pattern, RuleSampleEvents sample) {
        PatternReading reading = sample.reading();
        if (reading.queueIds().isEmpty() || reading.everything() || reading.otherQueues()) {
            return List.of(Findings.EVENTS_NONE.with());
        }
        return List.of(triedHere(pattern, sample), triedByAws(pattern, sample));
    }

    private Finding triedHere(String pattern, RuleSampleEvents sample) {
        return matcher.problem(pattern)
                .map(problem -> Findings.EVENTS_LOCAL_UNKNOWN.shownBy(List.of(problem.message())))
                .orElseGet(() -> SampleEventCheck.LOCAL.of(pattern, sample, matcher.compile(pattern)));
    }

    private Finding triedByAws(String pattern, RuleSampleEvents sample) {
        try {
            return SampleEventCheck.AWS.of(pattern, sample, event -> events.testPattern(pattern, event));
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            return why instanceof Failure.Forbidden forbidden
                    ? Findings.EVENTS_AWS_DENIED.with(List.of(forbidden.permission()), FailureEvidence.of(why))
                    : Findings.EVENTS_AWS_UNKNOWN.shownBy(FailureEvidence.of(why));
        }
    }
}
