package org.queuebridge.ui.compose.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.pattern.build.PatternShares;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.ui.control.code.FoldableText;

/**
 * Builds the preview of the pattern that would be sent.
 *
 * @param limit the longest pattern
 * @param bus the rule's bus
 * @param index finds queues by name
 * @param edited the edited rules
 * @param formats the event formats that can hold a queue's id
 */
record PreviewBuilder(
        PatternBudget limit,
        Optional<EventBus> bus,
        QueueIndex index,
        Optional<EditedRules> edited,
        List<EventFormat> formats) {
    /** The preview for these queues and this intent. */
    PatternPreview composed(Optional<PatternIntent> wanted, List<String> ids) {
        return wanted.flatMap(intended ->
                        PatternBuilder.build(intended, ids).map(pattern -> preview(pattern, intended, names(ids))))
                .orElseGet(() -> PatternPreview.none(limit, names(ids)));
    }

    private PatternPreview preview(EventPattern pattern, PatternIntent intended, Map<String, String> names) {
        PatternBudget.Usage usage = limit.usage(pattern);
        PatternReading reading = PatternReader.read(pattern.root(), bus, List.of(intended.format()));
        boolean whole = usage.fits() && edited.filter(EditedRules::set).isEmpty();
        return new PatternPreview(
                Optional.of(pattern),
                FoldableText.of(JsonLayout.lines(pattern.root())),
                names,
                usage,
                PatternShares.of(pattern, names.size()),
                reading.flaws(),
                whole ? List.of() : parts(intended, names.keySet()),
                reading.matches(),
                Optional.empty());
    }

    /** The preview of a pattern that is written by hand. */
    PatternPreview written(String text, PatternMatcher matcher) {
        var problem = matcher.problem(text).or(() -> PatternError.notAnObject(text));
        Optional<EventPattern> pattern = problem.isPresent()
                ? Optional.empty()
                : JsonText.parse(text).object().map(EventPattern::new);
        Optional<PatternReading> reading = pattern.map(each -> PatternReader.read(each.root(), bus, formats));
        Map<String, String> names = names(reading.map(PatternReading::queueIds).orElse(List.of()));
        return new PatternPreview(
                pattern,
                pattern.map(whole -> FoldableText.of(JsonLayout.lines(whole.root())))
                        .orElse(FoldableText.EMPTY),
                names,
                pattern.map(limit::usage).orElse(new PatternBudget.Usage(text.length(), limit.limit())),
                pattern.map(whole -> PatternShares.of(whole, names.size())).orElse(PatternShares.NONE),
                reading.map(PatternReading::flaws).orElse(List.of()),
                List.of(),
                reading.map(PatternReading::matches).orElse(Answer.YES),
                problem);
    }

    /** The rules of an edited set keep their queues where they can. */
    private List<PatternPart> parts(PatternIntent intended, Set<String> ids) {
        return PatternPart.of(
                intended, ids, limit.limit(), edited.map(EditedRules::parts).orElse(Map.of()));
    }

    private Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, index.byId(id).map(Queue::name).orElse("")));
        return names;
    }
}
