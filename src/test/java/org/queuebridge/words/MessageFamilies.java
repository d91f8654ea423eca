package org.queuebridge.words;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.queuebridge.changes.bulk.BulkEditResult;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.code.Language;
import org.queuebridge.connect.WebPage;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.doctor.healthy.SinceFinding;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.pattern.explain.FieldMiss;
import org.queuebridge.domain.rule.InputCheck;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.report.ReportFormat;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.rules.deadletter.DeliveryError;
import org.queuebridge.rules.verify.FailureEvidence;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.ui.activity.UndoObstacle;
import org.queuebridge.ui.activity.UndoProposal;
import org.queuebridge.ui.bench.EventModel;
import org.queuebridge.ui.bulk.BulkKind;
import org.queuebridge.ui.connect.AwsModel;
import org.queuebridge.ui.palette.PaletteEntry;
import org.queuebridge.ui.rules.diagram.BusView;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.target.TargetInputModel;

/** The keys of messages that the code puts together. */
public final class MessageFamilies {
    private static final TargetKind[] WITH_POLICIES = {
        TargetKind.LAMBDA, TargetKind.SQS, TargetKind.SNS, TargetKind.LOGS
    };

    /** A rule, a set of rules, or several. */
    private static final Set<String> ONE_OR_MORE = Set.of("", ".set", ".many");

    /** The metrics that have words. */
    private static final EventMetric[] CHARTED = {
        EventMetric.MATCHED_EVENTS, EventMetric.INVOCATIONS, EventMetric.FAILED_INVOCATIONS, EventMetric.SENT_TO_DLQ
    };

    /** Keys that are put together: what they begin with, and all that can follow. */
    public static final Map<String, Set<String>> ALL = Map.ofEntries(
            Map.entry("doctor.checking.", names(RungKind.values(), "")),
            Map.entry("doctor.advice.", names(RungKind.values(), "")),
            Map.entry("metrics.sum.", names(CHARTED, "")),
            Map.entry("metrics.none.", names(CHARTED, "")),
            Map.entry("metrics.legend.", names(CHARTED, "")),
            Map.entry("metrics.window.", names(MetricWindow.values(), "")),
            Map.entry("metrics.chart.spoken.", names(MetricWindow.values(), "")),
            Map.entry("failure.", names(Reason.values(), "", ".advice")),
            Map.entry("connect.aws.source.", names(AwsModel.Source.values(), "")),
            Map.entry("connect.aws.region.prompt.", names(AwsModel.Source.values(), "")),
            Map.entry("event-format.", names(StandardFormat.values(), "")),
            Map.entry("command.change.none.", names(UndoOrFinish.values(), "")),
            Map.entry("meaning.", meanings()),
            Map.entry("compose.share.", Set.of("events", "source", "queues", "free")),
            Map.entry("compose.source.", Set.of("own", "exact", "organization", "any")),
            Map.entry("compose.from.", Set.of("own", "exact", "organization", "any")),
            Map.entry("palette.kind.", names(PaletteEntry.Kind.values(), "")),
            Map.entry("menu.web.", names(WebPage.Why.values(), "")),
            Map.entry("menu.not.obstacle.", names(UndoObstacle.values(), "")),
            Map.entry("keys.group.", listedGroups()),
            Map.entry(
                    "key.",
                    names(
                            Arrays.stream(Keys.Group.values())
                                    .filter(group -> group != Keys.Group.ALTERNATIVE)
                                    .flatMap(group -> group.keys().stream())
                                    .toArray(Keys[]::new),
                            "")),
            Map.entry("media.", Set.copyOf(FiresWhen.MEDIA_TYPES)),
            Map.entry("direction.", Set.copyOf(FiresWhen.DIRECTIONS)),
            Map.entry("rules.meaning.", chosen("")),
            Map.entry("rules.sentence.what.", names(EndMeaning.values(), "")),
            Map.entry("rules.sentence.", sentences()),
            Map.entry("rules.ended.", names(EndEvent.values(), "")),
            Map.entry("flaw.", names(FlawKind.values(), "")),
            Map.entry("verdict.", names(Verdict.values(), "")),
            Map.entry("rules.verify.count.", names(Verdict.values(), "")),
            Map.entry("rules.verified.column.", names(Verdict.values(), "")),
            Map.entry("target.", names(TargetKind.values(), "")),
            Map.entry("compose.targets.listed.", names(WITH_POLICIES, "")),
            Map.entry("target.settings.problem.", names(TargetSettings.Problem.values(), "")),
            Map.entry("target.input.problem.", names(InputCheck.Problem.values(), "")),
            Map.entry("target.input.", names(TargetInputModel.InputKind.values(), "")),
            Map.entry("permission.no-room.", names(WITH_POLICIES, "")),
            Map.entry("permission.sign.", names(PermissionWords.Sign.values(), "")),
            Map.entry("target.problem.", names(TargetCheck.Problem.values(), "")),
            Map.entry("rule.name.", names(RuleName.Problem.values(), "")),
            Map.entry("rule.description.", names(RuleDescription.Problem.values(), "")),
            Map.entry("rule.problem.", names(RuleCheck.Problem.values(), "")),
            Map.entry("export.format.", names(ReportFormat.values(), "")),
            Map.entry("coverage.mark.", names(CoverageMark.values(), "")),
            Map.entry("diagram.view.", names(BusView.values(), "")),
            Map.entry("diagram.legend.", names(CoverageMark.values(), "")),
            Map.entry("issue.", names(RuleIssue.values(), "", ".what", ".advice")),
            Map.entry(
                    "finding.",
                    Stream.<FindingKind[]>of(
                                    Findings.values(),
                                    DoctorFinding.values(),
                                    LiveFinding.values(),
                                    SinceFinding.values())
                            .flatMap(Arrays::stream)
                            .map(FindingKind::key)
                            .collect(toCollection(TreeSet::new))),
            Map.entry("fix.note.", names(FixNote.Kind.values(), "")),
            Map.entry("fix.step.", names(FixStep.Kind.values(), "")),
            Map.entry("evidence.", evidence()),
            Map.entry("support.verdict.", names(Verdict.values(), "")),
            Map.entry("pattern.words.", operators()),
            Map.entry("step.", steps()),
            Map.entry("dialog.delete.title", ONE_OR_MORE),
            Map.entry("dialog.delete.confirm", Set.of("", ".many")),
            Map.entry("dialog.delete.after", Set.of("", ".many")),
            Map.entry("dialog.enable.title", ONE_OR_MORE),
            Map.entry("dialog.enable.confirm", Set.of("", ".many")),
            Map.entry("dialog.enable.after", Set.of("", ".many")),
            Map.entry("dialog.disable.title", ONE_OR_MORE),
            Map.entry("dialog.disable.confirm", Set.of("", ".many")),
            Map.entry("dialog.disable.after", Set.of("", ".many")),
            Map.entry("plan.purpose.", names(Purpose.values(), "")),
            Map.entry("activity.result.", names(PlanResult.values(), "")),
            Map.entry("activity.obstacle.", names(UndoObstacle.values(), "")),
            Map.entry("activity.title.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.text.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.text.nothing.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.confirm.", names(UndoProposal.Deed.values(), "")),
            Map.entry("bulk.kind.", names(BulkKind.values(), "")),
            Map.entry("bulk.title.", names(BulkKind.values(), "")),
            Map.entry(
                    "bulk.nothing.",
                    names(new BulkKind[] {BulkKind.ADD_QUEUES, BulkKind.REMOVE_QUEUES, BulkKind.REMOVE_TARGETS}, "")),
            Map.entry("bulk.obstacle.", names(BulkEditResult.Obstacle.values(), "")),
            Map.entry("command.obstacle.", names(BulkEditResult.Obstacle.values(), "")),
            Map.entry("plan.code.", names(Language.values(), "")),
            Map.entry("plan.diff.policy.", names(WITH_POLICIES, "")),
            Map.entry("wait.", names(ServiceWait.Service.values(), "")),
            Map.entry("applied.finish.", names(Purpose.values(), "")),
            Map.entry("applied.undo.", undoable()),
            Map.entry("applied.", applied()),
            Map.entry("bench.origin.", names(EventModel.Origin.values(), "")),
            Map.entry("format.place.", names(QueueIdPlace.Likeness.values(), "")),
            Map.entry("miss.", misses()),
            Map.entry(
                    "operator.",
                    Set.of("prefix", "suffix", "wildcard", "cidr", "equals-ignore-case", "numeric", "anything-but")),
            Map.entry("diff.", names(LineDiff.Change.values(), "")));

    private MessageFamilies() {}

    /** Enabled or not, by an event or a schedule, to targets, to none, or to unknown ones. */
    private static Set<String> sentences() {
        return Stream.of("on.", "off.", "on.schedule.", "off.schedule.")
                .flatMap(state ->
                        Stream.of("sends", "nowhere", "unread", "loading").map(state::concat))
                .collect(toCollection(TreeSet::new));
    }

    /** What can be chosen says when it fires and its caveat; relayed events have no choice. */
    private static Set<String> meanings() {
        Set<String> meanings = chosen("", ".when", ".caveat");
        meanings.addAll(Set.of("CUSTOMER_LEFT", "CUSTOMER_LEFT.when", "CUSTOMER_LEFT.caveat"));
        meanings.removeAll(Set.of("CONVERSATION_ENDED.when", "CONVERSATION_ENDED.caveat"));
        return meanings;
    }

    /** Lines of the doctor, ids of calls, and two that findings of verifying name whole. */
    private static Set<String> evidence() {
        Set<String> all =
                new TreeSet<>(Set.of("state", "size", FailureEvidence.REQUEST_ID, FailureEvidence.CORRELATION_ID));
        Arrays.stream(EvidenceLine.values()).map(Enum::name).forEach(all::add);
        all.addAll(Set.of(DeliveryReason.ROLE, DeliveryReason.OPEN, DeliveryReason.NOT_LISTED));
        Arrays.stream(DeliveryError.values()).map(DeliveryReason::key).forEach(all::add);
        return all;
    }

    /** The operators of text: what a value does, and does not. */
    private static Set<String> operators() {
        return Stream.of("prefix", "suffix", "equals-ignore-case", "wildcard")
                .flatMap(operator -> Stream.of("does." + operator, "not." + operator))
                .collect(toCollection(TreeSet::new));
    }

    /** Some misses are told in two ways. */
    private static Set<String> misses() {
        Set<String> misses = names(FieldMiss.values(), "");
        misses.addAll(Set.of("PLACEHOLDER.event", "FIELD_MISSING.elsewhere"));
        return misses;
    }

    private static Set<String> listedGroups() {
        return names(EnumSet.complementOf(EnumSet.of(Keys.Group.ALTERNATIVE)).toArray(Keys.Group[]::new), "");
    }

    private static Set<String> undoable() {
        return names(EnumSet.complementOf(EnumSet.of(Purpose.UNDO)).toArray(Purpose[]::new), "");
    }

    private static Set<String> applied() {
        Set<Purpose> ofSetUp = EnumSet.of(Purpose.CREATE_BUS, Purpose.EDIT_INTEGRATION, Purpose.CREATE_INTEGRATION);
        Set<String> applied = names(
                EnumSet.complementOf(EnumSet.copyOf(ofSetUp)).toArray(Purpose[]::new),
                ".one",
                ".many",
                ".some",
                ".left");
        applied.addAll(names(ofSetUp.toArray(Purpose[]::new), ".one", ".left"));
        applied.addAll(Set.of("UNDO.set-up.one", "UNDO.set-up.left"));
        return applied;
    }

    private static Set<String> steps() {
        Set<String> steps = names(Step.Kind.values(), "");
        steps.addAll(names(SetUpStep.Kind.values(), ""));
        steps.addAll(Set.of("SEND", "PERMISSIONS", "READ_BACK", "WAIT_ACTIVE"));
        return steps;
    }

    private static Set<String> chosen(String... ends) {
        return EnumSet.complementOf(EnumSet.of(EndMeaning.CUSTOMER_LEFT)).stream()
                .flatMap(meaning -> Stream.of(ends).map(end -> meaning + end))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] constants, String... endings) {
        return Arrays.stream(constants)
                .flatMap(constant -> Arrays.stream(endings).map(constant.name()::concat))
                .collect(toCollection(TreeSet::new));
    }
}
