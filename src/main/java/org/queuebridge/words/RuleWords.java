package org.queuebridge.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/** Rules and their parts in few words. */
public final class RuleWords {
    private static final int ID_SHOWN = 8;

    private RuleWords() {}

    /** A target by kind and name, e.g. {@code SQS conversation-ended}. */
    public static String target(String arn) {
        return Arn.parse(arn).map(RuleWords::target).orElse(arn);
    }

    /** A target's name, e.g. {@code conversation-ended}. */
    public static String targetName(String arn) {
        return Arn.parse(arn)
                .flatMap(read -> TargetKind.ofArn(read).map(kind -> kind.shortName(read)))
                .orElse(arn);
    }

    /** A target's kind, e.g. {@code SQS}; the service of kinds that EventBridge does not have. */
    public static String targetKind(String arn) {
        return Arn.parse(arn)
                .map(read -> TargetKind.ofArn(read)
                        .map(kind -> Messages.text("target." + kind))
                        .orElse(read.service()))
                .orElse("");
    }

    private static String target(Arn arn) {
        return TargetKind.ofArn(arn)
                .map(kind -> Messages.text("rules.target", Messages.text("target." + kind), kind.shortName(arn)))
                .orElse(Messages.text("rules.target", arn.service(), arn.resource()));
    }

    /** The beginning of an id, enough to tell it from others. */
    public static String shortId(String id) {
        return id.length() > ID_SHOWN ? id.substring(0, ID_SHOWN) + "…" : id;
    }

    /** The first ones, and how many more there are. */
    public static String few(List<String> all, int shown) {
        String first = String.join(", ", all.subList(0, Math.min(shown, all.size())));
        return all.size() > shown ? Messages.text("rules.more", first, all.size() - shown) : first;
    }

    /** When a pattern fires, e.g. {@code agent's part ended}. */
    public static String ended(Optional<PatternReading> reading) {
        return reading.map(RuleWords::ended).orElse(Messages.text("rules.ended.schedule"));
    }

    private static String ended(PatternReading reading) {
        if (reading.intent().isPresent()) {
            FiresWhen intended = reading.intent().get().ended();
            return few(
                    intended.meanings().stream()
                            .map(meaning -> Messages.text("rules.meaning." + meaning))
                            .toList(),
                    2);
        }
        Set<EndEvent> events = reading.events();
        if (events.isEmpty()) {
            return Messages.text("rules.ended.other");
        }
        if (events.containsAll(Arrays.asList(EndEvent.values()))) {
            return Messages.text(reading.wholeBus() ? "rules.ended.everything" : "rules.ended.any");
        }
        return few(
                events.stream()
                        .map(event -> Messages.text("rules.ended." + event))
                        .toList(),
                2);
    }
}
