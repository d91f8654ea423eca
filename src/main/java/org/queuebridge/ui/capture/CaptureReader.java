package org.queuebridge.ui.capture;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.QueueIdPlace.Likeness;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.rules.trial.LocalTestResult;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.words.MissWords;

/**
 * Makes rows of events: names their queues, and tests the rules of the bus on them. Grows with the rules, so it runs in
 * the background.
 *
 * @param rules of the bus, as they were loaded
 * @param chosen the name of the rule that the events are captured for
 */
record CaptureReader(
        TestLocally tests, List<RuleInsight> rules, KnownQueues known, Optional<String> chosen, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String PLACEHOLDER = "{id}.";

    CaptureRow row(long number, CapturedEvent event) {
        Optional<String> queueId = queueId(event.json());
        Optional<Queue> queue = queueId.flatMap(known::queue);
        Optional<LocalTestResult> byRule = byRule(event.json());
        return new CaptureRow(
                number,
                event,
                CLOCK.format(event.time().atZone(zone)),
                queue.map(Queue::name).or(() -> queueId).orElse(""),
                queue.map(each -> each.division().name()).orElse(""),
                kind(event),
                body(event.json(), "conversationId"),
                matching(event.json()),
                byRule.map(CaptureReader::answer),
                byRule.map(CaptureReader::why).orElse(""));
    }

    /** What the chosen rule says of an event; empty where no rule is chosen, or the rule is not loaded. */
    Optional<LocalTestResult> byRule(Json.Obj event) {
        return chosenRule().map(rule -> tests.answer(rule.pattern(), event));
    }

    /** The correction of the chosen rule's pattern that an event calls for. */
    Optional<DoctorFix.CorrectPath> correction(Json.Obj event) {
        return chosenRule().flatMap(rule -> new PathCorrection(tests, known).of(rule, event));
    }

    /** The first of the events that each enabled rule matches, by the rule's name. */
    Map<String, FirstMatch> firstMatches(List<CaptureRow> rows) {
        Map<String, FirstMatch> first = new HashMap<>();
        rules.stream()
                .map(RuleInsight::rule)
                .filter(Rule::enabled)
                .forEach(rule -> rows.stream()
                        .filter(row -> row.matching().contains(rule.name()))
                        .map(row -> row.event().time())
                        .min(Comparator.naturalOrder())
                        .ifPresent(at -> first.put(
                                rule.name(), new FirstMatch(at, rule.pattern().orElseThrow()))));
        return first;
    }

    private Optional<Rule> chosenRule() {
        return chosen.flatMap(name -> rules.stream()
                .map(RuleInsight::rule)
                .filter(rule -> rule.name().equals(name))
                .findFirst());
    }

    /** Forgets the patterns that the rules no longer have. */
    void forgetOthers() {
        tests.keep(
                rules.stream().flatMap(rule -> rule.rule().pattern().stream()).collect(Collectors.toSet()));
    }

    private List<String> matching(Json.Obj event) {
        String text = JsonWriter.compact(event);
        return rules.stream()
                .map(RuleInsight::rule)
                .filter(rule -> !rule.name().startsWith(CapturePlan.PREFIX))
                .filter(rule -> tests.matches(rule.pattern(), text))
                .map(rule -> rule.name())
                .toList();
    }

    private Optional<String> queueId(Json.Obj event) {
        return QueueIdPlace.in(event, id -> known.queue(id).isPresent()).stream()
                .filter(place -> place.likeness() == Likeness.KNOWN || place.likeness() == Likeness.NAMED)
                .findFirst()
                .map(QueueIdPlace::value);
    }

    private static String kind(CapturedEvent event) {
        String type = event.detailType();
        int id = type.indexOf(PLACEHOLDER);
        String brief = id < 0 ? type : type.substring(id + PLACEHOLDER.length());
        String outcome = body(event.json(), "acdOutcome");
        return outcome.isEmpty() ? brief : brief + " · " + outcome;
    }

    private static String body(Json.Obj event, String field) {
        return event.get("detail").orElse(null) instanceof Json.Obj detail
                        && detail.get("eventBody").orElse(detail) instanceof Json.Obj inner
                        && inner.get(field).orElse(null) instanceof Json.Str(String text)
                ? text
                : "";
    }

    private static Answer answer(LocalTestResult result) {
        return switch (result) {
            case LocalTestResult.Judged(var explanation) -> Answer.of(explanation.matches());
            case LocalTestResult.NoPattern _, LocalTestResult.Refused _ -> Answer.NO;
            case LocalTestResult.Unreadable _ -> Answer.UNKNOWN;
        };
    }

    private static String why(LocalTestResult result) {
        return result instanceof LocalTestResult.Judged(var explanation) && !explanation.matches()
                ? MissWords.brief(explanation.nearest())
                : "";
    }
}
