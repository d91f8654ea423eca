package org.queuebridge.domain.pattern.read;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;

/**
 * Reads the intent from which {@link PatternBuilder} would build a pattern with exactly the same meaning. The pattern
 * may use nested names or dots, repeat the queues in each alternative, or list the transfers.
 *
 * @param format the one that is tried
 */
record IntentReader(EventFormat format) {
    private static final String SOURCE = "source";
    private static final String DETAIL_TYPE = "detail-type";

    /** Facts, Genesys Cloud: disconnectType. */
    private static final Set<String> TRANSFERS = Set.of(
            "TRANSFER",
            "CONFERENCE_TRANSFER",
            "CONSULT_TRANSFER",
            "FORWARD_TRANSFER",
            "NO_ANSWER_TRANSFER",
            "NOT_AVAILABLE_TRANSFER",
            "DND_TRANSFER");

    /** What one alternative says. */
    private record AlternativeIntent(EventSource source, Set<String> queueIds, FiresWhen ended) {}

    /** Empty where no intent leads to a pattern that matches the same events. */
    static Optional<PatternIntent> read(List<PatternAlternative> intents, Collection<EventFormat> formats) {
        return formats.stream()
                .map(format -> new IntentReader(format).read(intents))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PatternIntent> read(List<PatternAlternative> alternatives) {
        List<AlternativeIntent> intents = alternatives.stream()
                .map(this::intent)
                .flatMap(Optional::stream)
                .toList();
        if (intents.size() < alternatives.size() || !alike(intents)) {
            return Optional.empty();
        }
        Set<EndMeaning> meanings = EnumSet.noneOf(EndMeaning.class);
        intents.forEach(intent -> meanings.addAll(intent.ended().meanings()));
        boolean withoutTransfers =
                intents.stream().anyMatch(intent -> intent.ended().withoutTransfers());
        AlternativeIntent first = intents.getFirst();
        FiresWhen ended = new FiresWhen(
                meanings,
                withoutTransfers,
                first.ended().mediaTypes(),
                first.ended().directions());
        boolean sameAgentLegs = intents.stream()
                .map(AlternativeIntent::ended)
                .filter(each -> each.meanings().contains(EndMeaning.AGENT_ENDED))
                .allMatch(each -> each.withoutTransfers() == withoutTransfers);
        return sameAgentLegs ? Optional.of(new PatternIntent(format, first.source(), ended)) : Optional.empty();
    }

    private static boolean alike(List<AlternativeIntent> intents) {
        AlternativeIntent first = intents.getFirst();
        return intents.stream()
                .allMatch(intent -> intent.source().equals(first.source())
                        && intent.queueIds().equals(first.queueIds())
                        && intent.ended().mediaTypes().equals(first.ended().mediaTypes())
                        && intent.ended().directions().equals(first.ended().directions()));
    }

    private Optional<AlternativeIntent> intent(PatternAlternative alternative) {
        Optional<EventSource> source = single(alternative.testsOf(SOURCE)).flatMap(EventSource::of);
        Optional<Set<String>> types = texts(alternative.testsOf(DETAIL_TYPE));
        Optional<Set<String>> queueIds = texts(alternative.testsOf(format.dottedQueuePath()));
        if (source.isEmpty() || types.isEmpty() || queueIds.isEmpty() || !formatsSource(source.get())) {
            return Optional.empty();
        }
        return ended(alternative, types.get()).map(ended -> new AlternativeIntent(source.get(), queueIds.get(), ended));
    }

    /** Whose source it is tells formats apart whose queue stands at the same place. */
    private boolean formatsSource(EventSource source) {
        return switch (format) {
            case CustomFormat custom -> source.equals(EventSource.exactly(custom.source()));
            case StandardFormat _ -> true;
        };
    }

    private Optional<FiresWhen> ended(PatternAlternative intent, Set<String> detailTypes) {
        Optional<Set<String>> media = narrowing(intent, PatternBuilder.MEDIA_TYPE);
        Optional<Set<String>> directions = narrowing(intent, PatternBuilder.DIRECTION);
        if (media.isEmpty() || directions.isEmpty()) {
            return Optional.empty();
        }
        for (boolean withoutTransfers : new boolean[] {false, true}) {
            Set<EndMeaning> meanings = EnumSet.noneOf(EndMeaning.class);
            format.meanings().stream()
                    .filter(meaning -> detailTypes.contains(format.detailType(meaning)))
                    .filter(meaning -> onlyThese(intent, meaning.conditions(withoutTransfers)))
                    .forEach(meanings::add);
            FiresWhen ended = new FiresWhen(
                    meanings, withoutTransfers, new TreeSet<>(media.get()), new TreeSet<>(directions.get()));
            if (meanings.size() == detailTypes.size()) {
                return Optional.of(ended);
            }
        }
        return Optional.empty();
    }

    /** Whether the alternative asks for these conditions of the body and nothing that is not known here. */
    private boolean onlyThese(PatternAlternative intent, Map<String, Json> conditions) {
        Set<String> rest = new HashSet<>(intent.tests().keySet());
        rest.removeAll(List.of(SOURCE, DETAIL_TYPE, format.dottedQueuePath()));
        if (format.narrowable()) {
            rest.remove(inBody(PatternBuilder.MEDIA_TYPE));
            rest.remove(inBody(PatternBuilder.DIRECTION));
        }
        for (Map.Entry<String, Json> condition : conditions.entrySet()) {
            String path = inBody(condition.getKey());
            if (!rest.remove(path) || !same(intent.testsOf(path), condition.getValue())) {
                return false;
            }
        }
        return rest.isEmpty();
    }

    private static boolean same(List<Json> tests, Json condition) {
        return new Json.Arr(tests).equals(condition) || (listsTransfers(tests) && mentionsTransfers(condition));
    }

    private static boolean mentionsTransfers(Json condition) {
        return EndMeaning.AGENT_ENDED.conditions(true).containsValue(condition);
    }

    private static boolean listsTransfers(List<Json> tests) {
        return single(tests)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .filter(operator -> operator.fields().size() == 1)
                .flatMap(operator -> operator.get("anything-but"))
                .filter(Json.Arr.class::isInstance)
                .flatMap(list -> texts(((Json.Arr) list).items()))
                .filter(TRANSFERS::equals)
                .isPresent();
    }

    private Optional<Set<String>> narrowing(PatternAlternative intent, String field) {
        List<Json> tests = format.narrowable() ? intent.testsOf(inBody(field)) : List.of();
        return tests.isEmpty() ? Optional.of(Set.of()) : texts(tests);
    }

    private String inBody(String field) {
        String path = format.dottedQueuePath();
        return path.substring(0, path.lastIndexOf('.') + 1) + field;
    }

    private static Optional<Json> single(List<Json> tests) {
        return tests.size() == 1 ? Optional.of(tests.getFirst()) : Optional.empty();
    }

    /** The texts where all tests are exact texts, and there is one. */
    private static Optional<Set<String>> texts(List<Json> tests) {
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        Set<String> texts = new HashSet<>();
        for (Json test : tests) {
            if (!(test instanceof Json.Str(String text))) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }
}
