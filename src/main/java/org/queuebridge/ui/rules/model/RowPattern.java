package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.json.JsonText;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PatternWords;

/** The pattern of a row, for reading: laid out, with queues by name, and in sentences. */
public record RowPattern(RuleRow row) {
    /** The pattern laid out; empty where there is none, or it is not JSON. */
    public List<JsonLayout.Line> lines() {
        if (row.isSet()) {
            return row.parts().stream()
                    .flatMap(part -> new RowPattern(part).lines().stream())
                    .toList();
        }
        return row.rule()
                .pattern()
                .flatMap(text -> JsonText.parse(text).value())
                .map(JsonLayout::lines)
                .orElse(List.of());
    }

    /** The meaning of a pattern that others wrote, in sentences; empty for this program's own. */
    public List<String> sentences() {
        Optional<PatternReading> foreign =
                row.insight().reading().filter(reading -> reading.intent().isEmpty());
        if (foreign.filter(PatternReading::wholeBus).isPresent()) {
            return List.of(Messages.text("rules.overview.whole-bus"));
        }
        PatternWords words = new PatternWords(value -> note(value).orElse(value));
        return foreign.flatMap(_ -> row.rule().pattern())
                .flatMap(text -> JsonText.parse(text).object())
                .map(words::sentences)
                .orElse(List.of());
    }

    /** The note beside a queue's id. */
    public Optional<String> note(String id) {
        return row.queues().stream()
                .filter(queue -> queue.id().equals(id))
                .findFirst()
                .flatMap(queue -> queue.missing() ? Optional.of(Messages.text("rules.queue.gone")) : queue.name());
    }
}
