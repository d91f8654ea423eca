package org.queuebridge.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.change.Step.Kind;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

class RuleChangeTest {
    private static final RuleKey KEY = new RuleKey("default", "ended");
    private static final RuleFields ON = RuleFields.of(Optional.of("{\"source\":[\"a\"]}"), true, "", Optional.empty());
    private static final RuleFields OFF = ON.in(RuleFields.DISABLED);
    private static final RuleFields CLOUDTRAIL = ON.in("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    private static final Grant GRANT = new Grant(TargetKind.SQS, "arn:q", "arn:r");

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("nothing differs", image(ON, "1 2"), image(ON, "1 2"), List.of()),
                Arguments.of("enabled", image(OFF, "1"), image(ON, "1"), List.of(Kind.SWITCH_RULE)),
                Arguments.of("enabled in another way", image(OFF, "1"), image(CLOUDTRAIL, "1"), List.of(Kind.PUT_RULE)),
                Arguments.of(
                        "enabled and described",
                        image(OFF, "1"),
                        image(ON.with("{}", "new"), "1"),
                        List.of(Kind.PUT_RULE)),
                Arguments.of("made", null, image(ON, "1"), List.of(Kind.PUT_RULE, Kind.PUT_TARGETS)),
                Arguments.of("made without targets", null, image(ON, ""), List.of(Kind.PUT_RULE)),
                Arguments.of("deleted", image(ON, "1"), null, List.of(Kind.REMOVE_TARGETS, Kind.DELETE_RULE)),
                Arguments.of("deleted without targets", image(ON, ""), null, List.of(Kind.DELETE_RULE)),
                Arguments.of("never there", null, null, List.of()),
                Arguments.of(
                        "room for the old targets and the new",
                        image(ON, "1 2 3 4"),
                        image(ON, "2 3 4 5"),
                        List.of(Kind.PUT_TARGETS, Kind.REMOVE_TARGETS)),
                Arguments.of(
                        "no room for both",
                        image(ON, "1 2 3 4 5"),
                        image(ON, "2 3 4 5 6"),
                        List.of(Kind.REMOVE_TARGETS, Kind.PUT_TARGETS)),
                Arguments.of(
                        "replaced targets need no room",
                        image(ON, "1 2 3 4 5"),
                        image(ON, "1x 2 3 4"),
                        List.of(Kind.PUT_TARGETS, Kind.REMOVE_TARGETS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void plansOnlyTheNeededStepsAndLosesNoEvent(
            String what, @Nullable RuleImage before, @Nullable RuleImage after, List<Kind> kinds) {
        assertThat(change(before, after).steps()).extracting(Step::kind).isEqualTo(kinds);
    }

    @Test
    void addsPermissionsBeforeTargetsAndRemovesThemAfterTheRule() {
        RuleImage rule = image(ON, "1");
        assertThat(new RuleChange(KEY, Optional.empty(), Optional.of(rule), List.of(GRANT), List.of()).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.PUT_RULE, Kind.ALLOW, Kind.PUT_TARGETS);
        assertThat(new RuleChange(KEY, Optional.of(rule), Optional.empty(), List.of(), List.of(GRANT)).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.REMOVE_TARGETS, Kind.DELETE_RULE, Kind.DISALLOW);
    }

    @Test
    void changesOnlyTheTagsThatDiffer() {
        RuleImage before = image(ON, "").with(Map.of("gone", "1", "same", "2", "other", "3"));
        RuleImage after = before.with(Map.of("same", "2", "other", "4", "new", "5"));

        assertThat(change(before, after).steps())
                .containsExactly(
                        new Step.Untag(KEY, Map.of("gone", "1")),
                        new Step.Tag(KEY, Map.of("other", "3"), Map.of("other", "4", "new", "5")));
    }

    @Test
    void keepsOnlyThePermissionsOfTheGivenSteps() {
        Grant other = new Grant(TargetKind.SNS, "arn:t", "arn:r");
        RuleChange change =
                new RuleChange(KEY, Optional.empty(), Optional.of(image(ON, "1")), List.of(GRANT, other), List.of());

        assertThat(change.permittingOnly(List.of(2)).allowed()).containsExactly(other);
        assertThat(change.permittingOnly(List.of(0, 3)).allowed()).isEmpty();
        assertThat(change.withoutAllowing().allowed()).isEmpty();
    }

    /** For any two images, the steps lead from one to the other, and the rule is recognized after each step. */
    @Test
    void stepsLeadToThePlanAndTheRuleIsRecognizedAfterEachStep() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Optional<RuleImage> before = random(random);
            RuleChange change = new RuleChange(KEY, before, random(random));
            Optional<RuleImage> at = before;
            for (Step step : change.steps()) {
                at = step.after(at);
                assertThat(change.mayBeAt(at)).as("%s after %s", change, step).isTrue();
                assertThat(change.resumedFrom(at).steps())
                        .hasSizeLessThan(change.steps().size());
            }
            assertThat(at).as("%s", change).isEqualTo(change.after());
        }
    }

    static Stream<Arguments> byOthers() {
        RuleImage half = image(ON, "1 2").with(Map.of("team", "care"));
        return Stream.of(
                Arguments.of("gone", null),
                Arguments.of("another description", half.with(ON.with("{}", "by others"))),
                Arguments.of("another tag", half.with(Map.of("team", "care", "by", "others"))),
                Arguments.of("another value", half.with(Map.of("team", "others"))),
                Arguments.of("a tag missing", half.with(Map.<String, String>of())),
                Arguments.of("a further target", image(ON, "1 2 9").with(half.tags())),
                Arguments.of("a target missing", image(ON, "2").with(half.tags())),
                Arguments.of("another target of that id", image(ON, "1x 2").with(half.tags())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byOthers")
    void aChangeBySomebodyElseIsNotRecognizedAsPartOfThePlan(String what, @Nullable RuleImage now) {
        RuleImage before = image(ON, "1").with(Map.of("team", "care"));
        RuleImage after = image(OFF, "1 2").with(Map.of("team", "care", "new", "tag"));
        assertThat(change(before, after).mayBeAt(Optional.of(image(ON, "1 2").with(before.tags()))))
                .isTrue();

        assertThat(change(before, after).mayBeAt(Optional.ofNullable(now))).isFalse();
    }

    private static RuleChange change(@Nullable RuleImage before, @Nullable RuleImage after) {
        return new RuleChange(KEY, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    /** Targets by id; the characters after the first one distinguish targets with the same id. */
    private static RuleImage image(RuleFields fields, String targets) {
        return new RuleImage(
                KEY,
                fields,
                Stream.of(targets.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new Target(id.substring(0, 1), "arn:" + id, Optional.empty()))
                        .toList(),
                Map.of());
    }

    private static Optional<RuleImage> random(Random random) {
        if (random.nextInt(8) == 0) {
            return Optional.empty();
        }
        RuleFields fields = List.of(ON, OFF, CLOUDTRAIL, ON.with("{}", "x")).get(random.nextInt(4));
        List<String> targets = new ArrayList<>();
        IntStream.range(1, 8)
                .filter(_ -> random.nextBoolean())
                .limit(5)
                .forEach(id -> targets.add(id + List.of("", "x").get(random.nextInt(2))));
        Map<String, String> tags = new TreeMap<>();
        List.of("a", "b", "c").stream()
                .filter(_ -> random.nextBoolean())
                .forEach(key -> tags.put(key, String.valueOf(random.nextInt(2))));
        return Optional.of(image(fields, String.join(" ", targets)).with(tags));
    }
}
