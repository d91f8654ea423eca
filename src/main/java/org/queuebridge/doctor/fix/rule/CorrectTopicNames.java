package org.queuebridge.doctor.fix.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.pattern.build.ValueSwap;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;

/**
 * Plans to replace topics that Genesys Cloud does not offer by the ones that are spelled nearly alike, as people who
 * write patterns by hand misspell them. Where there is none, or more than one, a person chooses in the editor.
 *
 * @param genesys who is signed in: asked for the topics that there are
 */
record CorrectTopicNames(RulePlans plans, Optional<GenesysSession> genesys) {
    /** How many letters may differ: {@code user.ended}, but not {@code acd.end} instead of {@code user.end}. */
    private static final int MOST_LETTERS = 2;

    FixPlan of(RuleKey key, List<String> topics) {
        Set<String> offered =
                genesys.map(session -> session.cloud().eventBridgeTopics()).orElse(Set.of());
        Map<String, String> right = new LinkedHashMap<>();
        List<FixNote> notes = new ArrayList<>();
        for (String topic : topics) {
            Optional<String> alike = alike(topic, offered);
            alike.ifPresentOrElse(
                    found -> {
                        right.put(topic.toLowerCase(Locale.ROOT), found);
                        notes.add(FixNote.of(
                                Kind.TOPIC_CORRECTED,
                                Topic.shortNames(List.of(topic)),
                                Topic.shortNames(List.of(found))));
                    },
                    () -> notes.add(FixNote.of(Kind.TOPIC_NOT_OFFERED, Topic.shortNames(List.of(topic)))));
        }
        return right.isEmpty()
                ? new FixPlan.Edit(key, FixPlan.Place.PATTERN, Optional.empty(), notes)
                : plans.of(key, rule -> planned(rule, new ValueSwap(right), notes));
    }

    private FixPlan planned(RuleImage rule, ValueSwap swap, List<FixNote> notes) {
        return rule.fields()
                .pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(swap::in)
                .map(pattern -> plans.updating(
                        rule,
                        rule.with(
                                rule.fields().with(pattern.text(), rule.fields().description())),
                        notes.toArray(FixNote[]::new)))
                .orElseGet(() -> new FixPlan.NotPossible(FixNote.of(Kind.NOTHING_TO_DO)));
    }

    private static Optional<String> alike(String topic, Set<String> offered) {
        List<String> near = offered.stream()
                .filter(other ->
                        distance(topic.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= MOST_LETTERS)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** How many letters have to be added, removed or replaced (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
