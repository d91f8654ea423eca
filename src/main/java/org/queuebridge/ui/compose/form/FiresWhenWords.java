package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** When a rule fires, within a sentence. */
final class FiresWhenWords {
    private static final int SHOWN = 2;

    private FiresWhenWords() {}

    /** The events; that none is chosen where there is none. */
    static String of(FiresWhen ended) {
        if (ended.meanings().isEmpty()) {
            return Messages.text("compose.fires.none");
        }
        List<String> meanings = ended.meanings().stream()
                .map(meaning -> Messages.text("rules.meaning." + meaning))
                .toList();
        String only = Stream.of(
                        ended.mediaTypes().stream().map(media -> Messages.text("media." + media)),
                        ended.directions().stream().map(direction -> Messages.text("direction." + direction)))
                .map(words -> words.collect(Collectors.joining(Messages.text("compose.meaning.or"))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return RuleWords.few(meanings, SHOWN)
                + (ended.withoutTransfers() ? Messages.text("compose.meaning.transfers") : "")
                + (only.isEmpty() ? "" : Messages.text("compose.meaning.only", only));
    }

    /** That the integration does not send events that the rule waits for; empty where it sends all. */
    static String notSent(List<EndMeaning> missing) {
        return missing.isEmpty()
                ? ""
                : Messages.text(
                        "compose.meaning.not-sent",
                        missing.stream()
                                .map(meaning -> meaning.event().topicSuffix())
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }
}
