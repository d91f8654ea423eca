package org.queuebridge.ui.bench;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.pattern.MatchExplanation;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.AwsAnswer;
import org.queuebridge.rules.LocalAnswer;
import org.queuebridge.ui.words.MissWords;
import org.queuebridge.ui.words.Words;

/**
 * A pattern on the bench, and what becomes of the event there.
 *
 * @param rule whose pattern it is; empty for the one that is composed
 * @param pattern its JSON text; empty where the rule has none
 * @param here what this computer says; empty while there is no event
 * @param aws what AWS says, where it was asked about this event
 */
public record TrialLine(
        Optional<Rule> rule, Optional<String> pattern, Optional<LocalAnswer> here, Optional<AwsAnswer> aws) {
    /** The key of the composed pattern, which no rule can have for a name. */
    static final String COMPOSED = "";

    /** Tells it from the others. */
    String key() {
        return rule.map(Rule::name).orElse(COMPOSED);
    }

    String name() {
        return rule.map(Rule::name).orElse(Words.text("bench.composed"));
    }

    boolean matches() {
        return here.filter(LocalAnswer::matches).isPresent();
    }

    /** Whether this computer can say whether the event gets through. */
    boolean judged() {
        return here.filter(LocalAnswer.Judged.class::isInstance).isPresent();
    }

    /** Whether it lets nothing through though it matches. */
    boolean off() {
        return rule.filter(each -> !each.enabled()).isPresent();
    }

    /** Whether AWS says otherwise than this computer. */
    boolean differs() {
        return aws.filter(answer -> switch (answer) {
                    case AwsAnswer.Said(boolean matches) -> matches != matches();
                    case AwsAnswer.Refused _ -> judged();
                })
                .isPresent();
    }

    String stateWords() {
        return rule.map(each -> Words.text(each.enabled() ? "rules.state.enabled" : "rules.state.disabled"))
                .orElse(Words.text("bench.state.composed"));
    }

    /** What this computer says, in a few words. */
    String hereWords() {
        return here.map(answer -> switch (answer) {
                    case LocalAnswer.Judged(MatchExplanation explanation) ->
                        Words.text(
                                explanation.matches()
                                        ? off() ? "bench.matches.disabled" : "bench.matches"
                                        : "bench.matches-not");
                    case LocalAnswer.Refused _ -> Words.text("bench.refused");
                    case LocalAnswer.NoPattern _ -> Words.text("bench.no-pattern");
                    case LocalAnswer.Unreadable _ -> Words.text("bench.unreadable");
                })
                .orElse("—");
    }

    /** What AWS says, in a few words; empty while it was not asked. */
    String awsWords() {
        return aws.map(answer -> switch (answer) {
                    case AwsAnswer.Said(boolean matches) -> Words.text(matches ? "bench.matches" : "bench.matches-not");
                    case AwsAnswer.Refused _ -> Words.text("bench.refused");
                })
                .orElse("");
    }

    /** Which fields keep the event out, in a few words. */
    String whyWords() {
        return here.filter(LocalAnswer.Judged.class::isInstance)
                .map(answer -> ((LocalAnswer.Judged) answer).explanation())
                .filter(explanation -> !explanation.matches())
                .map(explanation -> MissWords.brief(explanation.nearest()))
                .orElse("");
    }

    /** The whole row, for screen readers. */
    String spoken() {
        String ofAws = awsWords().isEmpty()
                ? ""
                : Words.text(differs() ? "bench.aws.spoken.differs" : "bench.aws.spoken", awsWords());
        return Stream.of(name(), stateWords(), hereWords(), ofAws, whyWords())
                .filter(words -> !words.isEmpty() && !words.equals("—"))
                .collect(Collectors.joining(", "));
    }
}
