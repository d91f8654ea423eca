package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.TargetsState;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** What a rule does, in one sentence; what is not known of it is said so, in a second one where needed. */
public record RuleSentence(RuleRow row) {
    public String words() {
        Optional<PatternReading> reading = row.insight().reading();
        if (reading.filter(PatternReading::neverMatches).isPresent()) {
            return Messages.text("rules.sentence.never");
        }
        String sentence = reading.map(this::sends).orElseGet(this::withoutReading);
        boolean doubtful =
                reading.filter(each -> each.matches() == Answer.UNKNOWN).isPresent();
        return Stream.of(sentence, doubtful ? Messages.text("rules.sentence.may-match") : "", partly())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String sends(PatternReading reading) {
        return Messages.text("rules.sentence." + state() + "." + destination(), what(reading), targets());
    }

    private String withoutReading() {
        boolean scheduled = row.rule().pattern().isEmpty();
        return scheduled
                ? Messages.text("rules.sentence." + state() + ".schedule." + destination(), targets())
                : Messages.text("rules.sentence.unreadable");
    }

    private String state() {
        return enabled() > 0 ? "on" : "off";
    }

    private long enabled() {
        return row.rules().stream().filter(rule -> rule.rule().enabled()).count();
    }

    private String partly() {
        long enabled = enabled();
        int all = row.rules().size();
        return enabled > 0 && enabled < all ? Messages.text("rules.sentence.partly", enabled, all) : "";
    }

    private String destination() {
        return switch (row.insight().targetsState()) {
            case TargetsState.Loading() -> "loading";
            case TargetsState.Unread _ -> "unread";
            case TargetsState.Known() -> row.insight().targets().isEmpty() ? "nowhere" : "sends";
        };
    }

    private String targets() {
        List<String> names = row.insight().targets().stream()
                .map(Target::arn)
                .map(RuleWords::target)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : joined(names, "rules.sentence.targets.more");
    }

    /** The events of this program's own patterns by name; those of others by what is certain of them. */
    private String what(PatternReading reading) {
        if (reading.wholeBus()) {
            return Messages.text("rules.sentence.whole-bus");
        }
        return reading.intent()
                .map(intent -> Messages.text(
                        "rules.sentence.of",
                        joined(
                                intent.ended().meanings().stream()
                                        .map(RuleSentence::noun)
                                        .distinct()
                                        .toList(),
                                "rules.sentence.kinds.more"),
                        queues(reading)))
                .orElseGet(() -> reading.everything()
                        ? Messages.text("rules.sentence.some-events")
                        : Messages.text("rules.sentence.some-events.of", queues(reading)));
    }

    private static String noun(EndMeaning meaning) {
        return Messages.text("rules.sentence.what." + meaning);
    }

    private String queues(PatternReading reading) {
        if (reading.everything()) {
            return Messages.text("rules.sentence.queues.all");
        }
        List<String> names = row.queuesByName().stream().map(RuleSentence::name).toList();
        if (names.isEmpty()) {
            return Messages.text("rules.sentence.queues.condition");
        }
        String known = joined(names, "rules.sentence.queues.more");
        return reading.otherQueues() ? Messages.text("rules.sentence.queues.others", known) : known;
    }

    private static String name(RuleQueue queue) {
        String name = queue.name().orElseGet(() -> RuleWords.shortId(queue.id()));
        if (queue.missing()) {
            return Messages.text("rules.sentence.queue.missing", name);
        }
        return queue.name().isPresent() ? name : Messages.text("rules.sentence.queue.unnamed", name);
    }

    /** One or two by name; of more the first, and how many others there are. */
    private static String joined(List<String> names, String more) {
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> Messages.text("rules.sentence.both", names.getFirst(), names.getLast());
            default -> Messages.text(more, names.getFirst(), names.size() - 1);
        };
    }
}
