package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.apply.ApplyListener;
import org.queuebridge.changes.apply.ApplyPlan;
import org.queuebridge.changes.journal.NoJournal;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.task.StopRequest;

/** A plan with every kind of change, a sandbox where it can be run as code, and what applying it leaves. */
final class PlanInSandbox implements AutoCloseable {
    private static final String NASTY = "it's \"$(x)\" `y` \\ ${z} %{w}\nEOF – Gespräche 😀";
    private static final RuleFields FIELDS = new RuleFields(
            Optional.of("{\n  \"source\": [\"it's\", \"$(x)\"]\n}"),
            Optional.empty(),
            RuleFields.ENABLED,
            NASTY.replace('\n', ' '),
            Optional.empty());
    private static final RuleFields OTHER = new RuleFields(
            Optional.of("{\"source\":[{\"prefix\":\"b\"}]}"),
            Optional.empty(),
            RuleFields.DISABLED,
            "--help",
            Optional.of("arn:aws:iam::123456789012:role/r"));
    private static final Target QUEUE = target("queue", "sqs:eu-central-1:123456789012:" + DemoTargets.FIFO_QUEUE)
            .with(Json.obj(
                    Map.entry("SqsParameters", Json.obj("MessageGroupId", new Json.Str("g"))),
                    Map.entry(
                            "InputTransformer",
                            Json.obj(
                                    Map.entry("InputPathsMap", Json.obj("id", new Json.Str("$.detail.id"))),
                                    Map.entry("InputTemplate", new Json.Str("\"<id> it's $5\\n\""))))));
    private static final Target FUNCTION = target(
                    "function", "lambda:eu-central-1:123456789012:function:wallboard-refresh")
            .with(Json.obj(
                    Map.entry("Input", new Json.Str("{\"a\": \"it's ${x}\"}")),
                    Map.entry(
                            "RetryPolicy",
                            Json.obj(
                                    Map.entry("MaximumRetryAttempts", new Json.Num("7")),
                                    Map.entry("MaximumEventAgeInSeconds", new Json.Num("60"))))));
    private static final Target LATER = target("later", "sns:eu-central-1:123456789012:supervisors")
            .with(Json.obj("FieldOfTheFuture", Json.obj("Depth", new Json.Num("7"))));
    private static final Target SHARED = target("shared", "sqs:eu-central-1:123456789012:conversation-ended");
    private static final Target ALONE = target("alone", "sns:eu-central-1:123456789012:" + DemoTargets.ENCRYPTED_TOPIC);
    private static final Target GROUP =
            target("group", "logs:eu-central-1:123456789012:log-group:/aws/events/raw-archive");
    private static final Target LONE_GROUP =
            target("group", "logs:eu-central-1:123456789012:log-group:/aws/events/alone");
    private static final Map<String, String> TAGS =
            Map.of("team", NASTY.replaceAll("[^ -~ä–]", " ").trim(), "x", "");

    /** Nothing is throttled: how that is got over is tried elsewhere. */
    private static final SandboxOptions FAST =
            SandboxOptions.DEFAULT.withEventLimits(EventLimits.ofNewAccount().withCallsPerSecond(1_000_000));

    private final Sandbox sandbox;
    private final AwsSession session;
    private final ChangePlan plan;

    private PlanInSandbox(Sandbox sandbox, ChangePlan plan) {
        this.sandbox = sandbox;
        this.plan = plan;
        this.session = prepared(sandbox, plan);
    }

    /** All that a rule can have, settings that nobody knows included, and every kind of permission. */
    static PlanInSandbox ofAll() throws IOException {
        List<TargetKind> kinds = List.of(TargetKind.LAMBDA, TargetKind.SQS, TargetKind.SNS, TargetKind.LOGS);
        return new PlanInSandbox(Sandbox.start(FAST), everyKindOfChange(LATER, kinds));
    }

    /** Nothing unknown is made again, and only functions get permissions. */
    static PlanInSandbox ofKnown() throws IOException {
        return new PlanInSandbox(Sandbox.start(FAST), everyKindOfChange(QUEUE, List.of(TargetKind.LAMBDA)));
    }

    /** What is left: rules, and the policies of what they deliver to. */
    record State(Map<RuleKey, Optional<RuleImage>> rules, Map<String, List<PlanPermissions.Policy>> policies) {}

    /** What a rule has besides its name. */
    private record Content(RuleFields fields, Map<String, String> tags, List<Target> targets) {
        static Optional<Content> of(RuleFields fields, Map<String, String> tags, Target... targets) {
            return Optional.of(new Content(fields, tags, List.of(targets)));
        }

        RuleImage as(RuleKey key) {
            return new RuleImage(key, fields, targets, tags);
        }
    }

    String code(Language language) {
        CodeDestination place = CodeDestination.byEventBridge(
                DemoAccount.AWS_ACCOUNT,
                sandbox.region(),
                "aws",
                sandbox.awsUrl().toString());
        return PlanCode.write(language, plan, place, _ -> Optional.empty());
    }

    /** Keys of the sandbox, no configuration of the user, and a proxy that is to be left out. */
    Map<String, String> environment() {
        return Map.of(
                "AWS_ACCESS_KEY_ID",
                sandbox.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY",
                sandbox.secretAccessKey(),
                "AWS_CONFIG_FILE",
                "/dev/null",
                "HTTP_PROXY",
                "http://127.0.0.1:9");
    }

    State there() {
        return there(session, plan);
    }

    /** What the program would take back with the rules that were made, if it deleted them now. */
    List<Grant> wouldUndo() {
        List<RuleChange> deletions = made().map(
                        change -> new RuleChange(change.key(), change.after(), Optional.empty()))
                .toList();
        return new PlanGrants(session.services().grants(), PlanPermissions::ruleArn, List.of())
                .complete(new ChangePlan(ChangePlan.Purpose.DELETE, deletions)).changes().stream()
                        .flatMap(change -> change.disallowed().stream())
                        .toList();
    }

    /** What the plan gives to the rules that it makes. */
    List<Grant> given() {
        return made().flatMap(change -> change.allowed().stream()).toList();
    }

    private Stream<RuleChange> made() {
        return plan.changes().stream().filter(change -> change.before().isEmpty());
    }

    Map<RuleKey, Optional<RuleImage>> wanted() {
        return plan.changes().stream().collect(Collectors.toMap(RuleChange::key, RuleChange::after));
    }

    /** What applying the plan leaves in a sandbox of its own. */
    State applied() throws Exception {
        return applied(plan);
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** Each of a rule of its own. */
    private static ChangePlan everyKindOfChange(Target another, List<TargetKind> kinds) {
        Optional<Content> nothing = Optional.empty();
        Optional<Content> full = Content.of(FIELDS, TAGS, QUEUE, LATER);
        String partner = DemoAccount.EVENT_SOURCE;
        return new ChangePlan(
                ChangePlan.Purpose.UPDATE,
                PlanPermissions.with(
                        Stream.of(
                                change(
                                        "default",
                                        "made",
                                        nothing,
                                        Content.of(FIELDS, TAGS, FUNCTION, another, SHARED, GROUP)),
                                change(partner, "updated", full, Content.of(OTHER, Map.of("x", "1"), FUNCTION, LATER)),
                                change(
                                        "default",
                                        "on",
                                        Content.of(OTHER, Map.of()),
                                        Content.of(OTHER.in(RuleFields.ENABLED), Map.of())),
                                change(
                                        partner,
                                        "off",
                                        Content.of(FIELDS, TAGS),
                                        Content.of(FIELDS.in(RuleFields.DISABLED), TAGS)),
                                change(
                                        "default",
                                        "gone",
                                        Content.of(FIELDS, TAGS, FUNCTION, LATER, QUEUE, ALONE, LONE_GROUP),
                                        nothing)),
                        kinds));
    }

    private static RuleChange change(String bus, String name, Optional<Content> before, Optional<Content> after) {
        RuleKey key = new RuleKey(bus, name);
        return new RuleChange(key, before.map(content -> content.as(key)), after.map(content -> content.as(key)));
    }

    private static State applied(ChangePlan plan) throws Exception {
        try (Sandbox other = Sandbox.start(FAST)) {
            AwsSession session = prepared(other, plan);
            AwsAccount account = new AwsAccount(
                    DemoAccount.AWS_ACCOUNT, other.region(), other.awsUrl().toString(), "arn:me");
            assertThat(new ApplyPlan(
                                    session.services().eventBridge(),
                                    session.services().grants(),
                                    new FakeTime(),
                                    new NoJournal())
                            .apply(account, plan, Optional.empty(), ApplyListener.none(), StopRequest.NEVER)
                            .rules())
                    .allMatch(ChangeResult::done);
            return there(session, plan);
        }
    }

    private static AwsSession prepared(Sandbox sandbox, ChangePlan plan) {
        AwsSession session = SandboxSession.hasty(sandbox);
        EventBridge events = session.services().eventBridge();
        sandbox.targets().sns().policy(ALONE.arn(), "");
        sandbox.targets().logs().create(sandbox.events().home(), "/aws/events/alone");
        PlanPermissions.prepare(session.services().grants(), plan);
        plan.changes()
                .forEach(change -> change.before().ifPresent(image -> {
                    var _ = events.putRule(image.key(), image.fields(), image.tags());
                    if (!image.targets().isEmpty()) {
                        events.putTargets(image.key().bus(), image.key().name(), image.targets());
                    }
                }));
        return session;
    }

    private static State there(AwsSession session, ChangePlan plan) {
        ReadRule reader = new ReadRule(session.services().eventBridge());
        return new State(
                plan.changes().stream()
                        .map(RuleChange::key)
                        .collect(Collectors.toMap(Function.identity(), reader::image)),
                PlanPermissions.there(session.services().grants(), plan));
    }

    private static Target target(String id, String resource) {
        return new Target(id, "arn:aws:" + resource, Optional.empty());
    }
}
