package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.ApplyListener;
import org.queuebridge.changes.ApplyPlan;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.Grants;
import org.queuebridge.changes.NoJournal;
import org.queuebridge.changes.ReadRule;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.code.CodePlace;
import org.queuebridge.domain.code.Language;
import org.queuebridge.domain.code.PlanCode;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.task.Stop;

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
    private static final Target QUEUE = target("queue", "sqs:eu-central-1:123456789012:ended.fifo")
            .with(Json.obj(
                    Map.entry("SqsParameters", Json.obj("MessageGroupId", new Json.Str("g"))),
                    Map.entry(
                            "InputTransformer",
                            Json.obj(
                                    Map.entry("InputPathsMap", Json.obj("id", new Json.Str("$.detail.id"))),
                                    Map.entry("InputTemplate", new Json.Str("\"<id> it's $5\\n\""))))));
    private static final Target FUNCTION = target("function", "lambda:eu-central-1:123456789012:function:ended")
            .with(Json.obj(
                    Map.entry("Input", new Json.Str("{\"a\": \"it's ${x}\"}")),
                    Map.entry(
                            "RetryPolicy",
                            Json.obj(
                                    Map.entry("MaximumRetryAttempts", new Json.Num("7")),
                                    Map.entry("MaximumEventAgeInSeconds", new Json.Num("60"))))));
    private static final Target LATER = target("later", "sns:eu-central-1:123456789012:ended")
            .with(Json.obj("FieldOfTheFuture", Json.obj("Depth", new Json.Num("7"))));
    private static final Map<String, String> TAGS =
            Map.of("team", NASTY.replaceAll("[^ -~ä–]", " ").trim(), "x", "");

    private final Sandbox sandbox;
    private final EventBridge events;
    private final ChangePlan plan;

    private PlanInSandbox(Sandbox sandbox, ChangePlan plan) {
        this.sandbox = sandbox;
        this.plan = plan;
        this.events = SandboxSession.hasty(sandbox).eventBridge();
        prepare(events, plan);
    }

    /** All that a rule can have, settings that nobody knows included. */
    static PlanInSandbox ofAll() throws IOException {
        return new PlanInSandbox(Sandbox.start(SandboxOptions.DEFAULT), everyKindOfChange(LATER));
    }

    /** Nothing unknown is made anew. */
    static PlanInSandbox ofKnown() throws IOException {
        return new PlanInSandbox(Sandbox.start(SandboxOptions.DEFAULT), everyKindOfChange(QUEUE));
    }

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
        CodePlace place = new CodePlace(
                DemoAccount.AWS_ACCOUNT,
                sandbox.region(),
                Optional.of(sandbox.awsUrl().toString()));
        return PlanCode.write(language, plan, place, _ -> Optional.empty());
    }

    /** Keys of the sandbox, no configuration of a person, and a proxy that is to be left out. */
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

    Map<RuleKey, Optional<RuleImage>> there() {
        return there(events, plan);
    }

    Map<RuleKey, Optional<RuleImage>> wanted() {
        return plan.changes().stream().collect(Collectors.toMap(RuleChange::key, RuleChange::after));
    }

    /** What applying the plan leaves in a sandbox of its own. */
    Map<RuleKey, Optional<RuleImage>> applied() throws Exception {
        return applied(plan);
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** Each of a rule of its own. */
    private static ChangePlan everyKindOfChange(Target another) {
        Optional<Content> nothing = Optional.empty();
        Optional<Content> full = Content.of(FIELDS, TAGS, QUEUE, LATER);
        String partner = DemoAccount.EVENT_SOURCE;
        return new ChangePlan(
                ChangePlan.Purpose.UPDATE,
                List.of(
                        change("default", "made", nothing, Content.of(FIELDS, TAGS, FUNCTION, another)),
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
                        change("default", "gone", Content.of(FIELDS, TAGS, FUNCTION, LATER), nothing)));
    }

    private static RuleChange change(String bus, String name, Optional<Content> before, Optional<Content> after) {
        RuleKey key = new RuleKey(bus, name);
        return new RuleChange(key, before.map(content -> content.as(key)), after.map(content -> content.as(key)));
    }

    private static Map<RuleKey, Optional<RuleImage>> applied(ChangePlan plan) throws Exception {
        try (Sandbox other = Sandbox.start(SandboxOptions.DEFAULT)) {
            EventBridge events = SandboxSession.hasty(other).eventBridge();
            prepare(events, plan);
            Account account = new Account(
                    DemoAccount.AWS_ACCOUNT, other.region(), other.awsUrl().toString(), "arn:me");
            assertThat(new ApplyPlan(events, Grants.none(), new FakeTime(), new NoJournal())
                            .apply(account, plan, ApplyListener.none(), Stop.NEVER))
                    .allMatch(ChangeResult::done);
            return there(events, plan);
        }
    }

    private static void prepare(EventBridge events, ChangePlan plan) {
        plan.changes()
                .forEach(change -> change.before().ifPresent(image -> {
                    var _ = events.putRule(image.key(), image.fields(), image.tags());
                    if (!image.targets().isEmpty()) {
                        events.putTargets(image.key().bus(), image.key().name(), image.targets());
                    }
                }));
    }

    private static Map<RuleKey, Optional<RuleImage>> there(EventBridge events, ChangePlan plan) {
        return plan.changes().stream()
                .map(RuleChange::key)
                .collect(Collectors.toMap(Function.identity(), new ReadRule(events)::image));
    }

    private static Target target(String id, String resource) {
        return new Target(id, "arn:aws:" + resource, Optional.empty());
    }
}
