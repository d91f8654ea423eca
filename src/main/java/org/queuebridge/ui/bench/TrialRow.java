package org.queuebridge.ui.bench;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.pattern.explain.MatchExplanation;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.trial.AwsTestResult;
import org.queuebridge.rules.trial.LocalTestResult;
import org.queuebridge.words.Messages;
import org.queuebridge.words.MissWords;

/**
 * A pattern on the bench, and whether the event matches it.
 *
 * @param rule the rule; empty for the composed pattern
 * @param pattern its JSON text; empty where the rule has none
 * @param here this computer's answer; empty while there is no event
 * @param aws AWS's answer, where it was asked about this event
 */
public record TrialRow(
        Optional<Rule> rule, Optional<String> pattern, Optional<LocalTestResult> here, Optional<AwsTestResult> aws) {
    /** The key of the composed pattern, which no rule can have for a name. */
    static final String COMPOSED = "";

    /** The row's identity. */
    String key() {
        return rule.map(Rule::name).orElse(COMPOSED);
    }

    String name() {
        return rule.map(Rule::name).orElse(Messages.text("bench.composed"));
    }

    boolean matches() {
        return here.filter(LocalTestResult::matches).isPresent();
    }

    /** Whether this computer can tell whether the event matches. */
    boolean judged() {
        return here.filter(LocalTestResult.Judged.class::isInstance).isPresent();
    }

    /** Whether it matches, but the rule delivers nothing. */
    boolean off() {
        return rule.filter(each -> !each.enabled()).isPresent();
    }

    /** Whether AWS's answer differs from this computer's. */
    boolean differs() {
        return aws.filter(answer -> switch (answer) {
                    case AwsTestResult.Said(boolean matches) -> matches != matches();
                    case AwsTestResult.Refused _ -> judged();
                })
                .isPresent();
    }

    String stateWords() {
        return rule.map(each -> Messages.text(each.enabled() ? "rules.state.enabled" : "rules.state.disabled"))
                .orElse(Messages.text("bench.state.composed"));
    }

    /** This computer's answer, in a few words. */
    String hereWords() {
        return here.map(answer -> switch (answer) {
                    case LocalTestResult.Judged(MatchExplanation explanation) ->
                        Messages.text(
                                explanation.matches()
                                        ? off() ? "bench.matches.disabled" : "bench.matches"
                                        : "bench.matches-not");
                    case LocalTestResult.Refused _ -> Messages.text("bench.refused");
                    case LocalTestResult.NoPattern _ -> Messages.text("bench.no-pattern");
                    case LocalTestResult.Unreadable _ -> Messages.text("bench.unreadable");
                })
                .orElse("—");
    }

    /** AWS's answer, in a few words; empty while it was not asked. */
    String awsWords() {
        return aws.map(answer -> switch (answer) {
                    case AwsTestResult.Said(boolean matches) ->
                        Messages.text(matches ? "bench.matches" : "bench.matches-not");
                    case AwsTestResult.Refused _ -> Messages.text("bench.refused");
                })
                .orElse("");
    }

    /** The fields that do not match, in a few words. */
    String whyWords() {
        return here.filter(LocalTestResult.Judged.class::isInstance)
                .map(answer -> ((LocalTestResult.Judged) answer).explanation())
                .filter(explanation -> !explanation.matches())
                .map(explanation -> MissWords.brief(explanation.nearest()))
                .orElse("");
    }

    /** The whole row, for screen readers. */
    String spoken() {
        String ofAws = awsWords().isEmpty()
                ? ""
                : Messages.text(differs() ? "bench.aws.spoken.differs" : "bench.aws.spoken", awsWords());
        return Stream.of(name(), stateWords(), hereWords(), ofAws, whyWords())
                .filter(words -> !words.isEmpty() && !words.equals("—"))
                .collect(Collectors.joining(", "));
    }
}
