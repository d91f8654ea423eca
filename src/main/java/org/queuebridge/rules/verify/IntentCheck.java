package org.queuebridge.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;

/** Compares a rule with its plan. */
record IntentCheck(RuleImage image, KnownQueues known) {
    /** The differences; none where the rule is as planned. */
    List<Finding> differences(RuleWithTargets there) {
        return Stream.of(enabled(there.rule()), pattern(there.rule()), targets(there.targets()))
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .toList();
    }

    /** The differences apart from the targets. */
    List<Finding> differences(Rule there) {
        return differences(new RuleWithTargets(there, image.targets()));
    }

    Finding enabled(Rule there) {
        if (there.enabled()) {
            return (image.fields().enabled() ? Findings.ENABLED_PASS : Findings.ENABLED_ON).shownByState(there);
        }
        return (image.fields().enabled() ? Findings.ENABLED_FAIL : Findings.ENABLED_OFF).shownByState(there);
    }

    Finding pattern(Rule there) {
        ComparablePattern wanted = ComparablePattern.of(image.fields().pattern().orElse("{}"));
        List<String> lines =
                wanted.differencesTo(ComparablePattern.of(there.pattern().orElse("{}")), known);
        return lines.isEmpty() ? Findings.PATTERN_PASS.shownBy(size(there)) : Findings.PATTERN_DIFFERS.shownBy(lines);
    }

    /** Target ids do not count: a target is the same where resource and role are. */
    Finding targets(List<Target> there) {
        List<String> missing = lines(image.targets());
        List<String> additional = new ArrayList<>();
        for (String line : lines(there)) {
            if (!missing.remove(line)) {
                additional.add(line);
            }
        }
        List<String> lines = Stream.concat(
                        missing.stream().map(line -> "- " + line),
                        additional.stream().map(line -> "+ " + line))
                .toList();
        return lines.isEmpty() ? Findings.TARGETS_PASS.shownBy(lines(there)) : Findings.TARGETS_DIFFER.shownBy(lines);
    }

    private static List<String> size(Rule rule) {
        return rule.pattern().map(text -> Integer.toString(text.length())).stream()
                .toList();
    }

    /** Targets with their roles, for people; the list may be modified. */
    static List<String> lines(List<Target> targets) {
        List<String> lines = new ArrayList<>();
        for (Target target : targets) {
            lines.add(target.arn() + target.roleArn().map(role -> " · " + role).orElse(""));
        }
        return lines;
    }
}
