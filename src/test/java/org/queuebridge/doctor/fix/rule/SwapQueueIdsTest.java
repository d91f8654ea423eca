package org.queuebridge.doctor.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;

/** A queue was deleted and created again: every rule of the bus names the new one, and nothing else changes. */
class SwapQueueIdsTest {
    private static final String OLD = "aaaaaaaa-0000-4000-8000-00000000000a";
    private static final Queue NEW = InMemoryGenesysCloud.queue("bbbbbbbb-0000-4000-8000-00000000000b", "Support");
    private static final Queue GONE = InMemoryGenesysCloud.queue(OLD, "Support");
    private static final List<Queue> NOW = List.of(BILLING, SALES, OTHER, NEW);

    private static final String BY_HAND = """
        {"source":[{"prefix":"aws.partner"}],"$or":[{"detail":{"eventBody":{"queueId":["%1$s",{"prefix":"%2$s"}]}}},
        {"detail":{"eventBody":{"queueId":[{"anything-but":["%3$s","%1$s"]}]}}}],"note":[null,1.50,"%1$s-x"]}\
        """;

    private final FixFixture clouds = new FixFixture();

    @BeforeEach
    void onlyTheNewQueueExists() {
        clouds.known = KnownQueues.of(NOW, true);
    }

    @Test
    void everyRuleThatNamesTheOldIdNamesTheNewOne() throws Exception {
        remember("Support");
        clouds.aws
                .holding(rule("alone", pattern(GONE)), SQS)
                .holding(rule("beside", pattern(BILLING, GONE, SALES)), SQS)
                .holding(rule("both", pattern(GONE, NEW)), SQS)
                .holding(rule("by-hand", BY_HAND.formatted(OLD.toUpperCase(Locale.ROOT), "d5a3", OTHER.id())), SQS)
                .holding(rule("other", pattern(BILLING)), SQS);

        FixPlan plan = swap(OLD);
        assertThat(plan.notes())
                .containsExactly(
                        FixNote.of(FixNote.Kind.SWAPPED, "Support", OLD, NEW.id()),
                        FixNote.of(FixNote.Kind.NAME_REMEMBERED));
        assertThat(clouds.apply(plan).complete()).isTrue();

        assertThat(patternOf("alone")).isEqualTo(pattern(NEW));
        assertThat(patternOf("beside")).isEqualTo(pattern(BILLING, GONE, SALES).replace(OLD, NEW.id()));
        assertThat(patternOf("both")).isEqualTo(pattern(NEW));
        assertThat(patternOf("by-hand"))
                .as("the rest of a pattern that others wrote stays as written")
                .isEqualTo(BY_HAND.replace("\n", "")
                        .formatted(NEW.id(), "d5a3", OTHER.id())
                        .replace(NEW.id() + "-x", OLD.toUpperCase(Locale.ROOT) + "-x"));
        assertThat(patternOf("other")).isEqualTo(pattern(BILLING));
        assertThat(clouds.journal.entries()).as("one change").hasSize(1);

        clouds.undo();
        assertThat(patternOf("both")).isEqualTo(pattern(GONE, NEW));
        assertThat(patternOf("alone")).isEqualTo(pattern(GONE));
    }

    @Test
    void theNameIsKnownFromADescriptionThatListsTheQueues() throws Exception {
        clouds.aws
                .holding(rule("silent", pattern(GONE)), SQS)
                .holding(described("told", pattern(BILLING, GONE), List.of(BILLING.name(), "Support")), SQS);

        assertThat(swap(OLD).notes()).contains(FixNote.of(FixNote.Kind.NAME_DESCRIBED, "told"));
        assertThat(FixFixture.planned(swap(OLD)).changes()).hasSize(2);
    }

    @Test
    void theNameIsKnownFromAnEarlierChange() throws Exception {
        clouds.aws.holding(rule("silent", pattern(GONE)), SQS);
        RuleKey key = new RuleKey(BUS.name(), "silent");
        RuleImage before = new RuleImage(
                key, described("silent", pattern(GONE), List.of("Support")).fields(), List.of(SQS), Map.of());
        ChangePlan edit = new ChangePlan(
                ChangePlan.Purpose.UPDATE, List.of(new RuleChange(key, Optional.of(before), Optional.of(before))));
        clouds.journal.begin(AwsSessions.ANN, edit, Optional.empty()).close();

        assertThat(swap(OLD).notes()).contains(FixNote.of(FixNote.Kind.NAME_IN_JOURNAL, "silent"));
    }

    @Test
    void nothingIsGuessed() throws Exception {
        clouds.aws.holding(rule("a", pattern(GONE)), SQS);
        assertThat(swap(OLD)).isEqualTo(new FixPlan.NotPossible(FixNote.of(FixNote.Kind.NAME_UNKNOWN, OLD)));

        remember("Support (old)");
        assertThat(swap(OLD)).isEqualTo(new FixPlan.NotPossible(FixNote.of(FixNote.Kind.NO_NAMESAKE, "Support (old)")));

        clouds.known = KnownQueues.of(
                List.of(NEW, InMemoryGenesysCloud.queue("cccccccc-0000-4000-8000-00000000000c", "Support")), true);
        remember("Support");
        assertThat(swap(OLD))
                .isEqualTo(new FixPlan.NotPossible(FixNote.of(FixNote.Kind.SEVERAL_NAMESAKES, "Support", "2")));

        clouds.known = KnownQueues.of(NOW, false);
        assertThat(swap(OLD)).isEqualTo(new FixPlan.NotPossible(FixNote.of(FixNote.Kind.QUEUES_NOT_LOADED)));
        assertThat(clouds.aws.changes()).isEmpty();
    }

    @Test
    void aQueueThatStillExistsIsNotReplaced() throws Exception {
        clouds.aws.holding(rule("a", pattern(GONE)), SQS);
        remember("Support");
        clouds.cloud.queues().add(GONE);

        assertThat(swap(OLD)).isEqualTo(new FixPlan.NotPossible(FixNote.of(FixNote.Kind.QUEUE_EXISTS, OLD)));
    }

    @Test
    void severalQueuesAreReplacedAtOnceAndWhatCannotBeIsSaid() throws Exception {
        clouds.aws.holding(rule("a", pattern(GONE)), SQS).holding(managed(rule("owned", pattern(GONE))), SQS);
        remember("Support");

        FixPlan plan = swap(OLD, "dddddddd-0000-4000-8000-00000000000d");
        assertThat(FixFixture.planned(plan).changes()).hasSize(1);
        assertThat(plan.notes())
                .extracting(FixNote::kind)
                .containsExactly(
                        FixNote.Kind.SWAPPED,
                        FixNote.Kind.NAME_REMEMBERED,
                        FixNote.Kind.NAME_UNKNOWN,
                        FixNote.Kind.MANAGED_RULES);
    }

    @Test
    void manyReplacedQueuesAreSaidInShort() throws Exception {
        List<Queue> now = new ArrayList<>();
        List<Queue> gone = new ArrayList<>();
        Map<String, List<QueueChange>> changes = new HashMap<>();
        for (int i = 10; i < 20; i++) {
            Queue old = InMemoryGenesysCloud.queue("aaaaaaaa-0000-4000-8000-0000000000" + i, "Queue " + i);
            Queue made = InMemoryGenesysCloud.queue("bbbbbbbb-0000-4000-8000-0000000000" + i, "Queue " + i);
            gone.add(old);
            now.add(made);
            changes.put(old.id(), List.of(new QueueChange.Gone(old.id(), old.name(), List.of(made))));
        }
        clouds.known = KnownQueues.of(now, true).with(changes);
        clouds.aws.holding(rule("a", pattern(gone.toArray(Queue[]::new))), SQS);

        FixPlan plan = swap(gone.stream().map(Queue::id).toArray(String[]::new));
        assertThat(FixFixture.planned(plan).changes()).hasSize(1);
        assertThat(plan.notes())
                .hasSize(7)
                .endsWith(FixNote.of(FixNote.Kind.SWAPPED_MORE, "5"), FixNote.of(FixNote.Kind.NAME_REMEMBERED));
    }

    private void remember(String name) {
        List<Queue> namesakes = clouds.known.byId().values().stream()
                .filter(queue -> queue.name().equals(name))
                .toList();
        clouds.known = clouds.known.with(Map.of(OLD, List.of(new QueueChange.Gone(OLD, name, namesakes))));
    }

    private FixPlan swap(String... ids) throws InterruptedException {
        return clouds.plan(new DoctorFix.SwapQueues(new RuleKey(BUS.name(), "a"), List.of(ids)));
    }

    private String patternOf(String rule) {
        return clouds.rule(BUS.name(), rule).pattern().orElseThrow();
    }

    private static Rule described(String name, String pattern, List<String> queues) {
        Rule rule = rule(name, pattern);
        return new Rule(
                name,
                rule.bus(),
                rule.arn(),
                rule.fields().with(pattern, RuleDescription.of(queues)),
                Optional.empty());
    }
}
