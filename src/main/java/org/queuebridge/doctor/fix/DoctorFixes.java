package org.queuebridge.doctor.fix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.verify.Findings;

/**
 * Says which finding of the doctor has which fix.
 *
 * @param bus the examined bus
 * @param rule the examined rule; empty where only the bus was examined
 */
public record DoctorFixes(EventBus bus, Optional<String> rule) {
    private static final Map<String, FindingKind> KINDS = Stream.<FindingKind>concat(
                    Arrays.stream(DoctorFinding.values()), Arrays.stream(Findings.values()))
            .collect(Collectors.toUnmodifiableMap(FindingKind::key, kind -> kind));

    /** The flaws of a pattern that is for another bus. */
    private static final Set<String> OF_ANOTHER_BUS =
            Set.of(FlawKind.OTHER_SOURCE.name(), FlawKind.OTHER_ORGANIZATION.name(), FlawKind.FORMAT_NOT_ON_BUS.name());

    /** The fix of a finding; empty where there is none. */
    public Optional<DoctorFix> of(Finding finding) {
        return switch (KINDS.get(finding.key())) {
            case DoctorFinding found ->
                setUp(found, finding).or(() -> ruleKey().flatMap(key -> rule(found, finding, key)));
            case Findings found -> ruleKey().flatMap(key -> rule(found, finding, key));
            case null, default -> Optional.empty();
        };
    }

    private Optional<DoctorFix> setUp(DoctorFinding found, Finding finding) {
        return switch (found) {
            case SOURCE_PENDING -> Optional.of(new DoctorFix.CreateBus(bus.name()));
            case INTEGRATION_DISABLED -> Optional.of(new DoctorFix.AddTopics(bus, List.of(), rule));
            case TOPICS_MISSING -> Optional.of(new DoctorFix.AddTopics(bus, finding.evidence(), rule));
            default -> Optional.empty();
        };
    }

    private static Optional<DoctorFix> rule(DoctorFinding found, Finding finding, RuleKey key) {
        return switch (found) {
            case RULE_ELSEWHERE ->
                Optional.of(new DoctorFix.MoveToBus(new RuleKey(finding.args().getLast(), key.name())));
            case RULE_WRONG_BUS -> Optional.of(new DoctorFix.MoveToBus(key));
            case DELIVERY_GONE ->
                Optional.of(new DoctorFix.CorrectArn(key, finding.args().getFirst()));
            case DEAD_LETTERS_NONE ->
                Optional.of(new DoctorFix.AddDeadLetterQueue(key, finding.args().getFirst()));
            case DELIVERY_FAIL, DEAD_LETTERS_FAIL ->
                Optional.of(new DoctorFix.AllowDelivery(key, finding.args().getFirst()));
            default -> Optional.empty();
        };
    }

    private static Optional<DoctorFix> rule(Findings found, Finding finding, RuleKey key) {
        return switch (found) {
            case ENABLED_FAIL, ENABLED_OFF -> Optional.of(new DoctorFix.EnableRule(key));
            case TARGET_FAIL -> Optional.of(new DoctorFix.AddTarget(key));
            case QUEUES_MISSING ->
                Optional.of(new DoctorFix.SwapQueues(
                        key, finding.evidence().stream().map(KnownQueues::idIn).toList()));
            case MATCHABLE_FAIL, MATCHABLE_UNKNOWN ->
                onWrongBus(finding) ? Optional.of(new DoctorFix.MoveToBus(key)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The evidence is lines of {@link org.queuebridge.rules.verify.FlawEvidence}. */
    private static boolean onWrongBus(Finding finding) {
        return finding.evidence().stream().map(line -> line.split(" ", 2)[0]).anyMatch(OF_ANOTHER_BUS::contains);
    }

    private Optional<RuleKey> ruleKey() {
        return rule.map(name -> new RuleKey(bus.name(), name));
    }
}
