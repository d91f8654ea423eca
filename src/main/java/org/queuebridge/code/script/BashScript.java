package org.queuebridge.code.script;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.KnownTargetSettings;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;

/**
 * Writes a plan as a bash script that calls the AWS CLI. Input is passed as JSON, because the CLI treats other
 * arguments that begin with {@code -}, {@code file://} or {@code http://} specially.
 */
public final class BashScript extends PlanScript {
    private static final String PATTERN = "EventPattern";

    public BashScript(ChangePlan plan, CodeDestination destination, QueueNameComments notes) {
        super(plan, destination, notes);
    }

    @Override
    String program() {
        return "bash";
    }

    @Override
    void begin() {
        code.line(BashFunctions.BEGIN);
        call();
        unknown(KnownTargetSettings.unknown(plan));
        if (any(RuleChange::before, false)) {
            code.line(BashFunctions.ABSENT);
        }
        if (any(RuleChange::before, true)) {
            code.line(BashFunctions.AS_PLANNED);
        }
    }

    @Override
    ScriptFunctions helpers() {
        return BashFunctions.HELPERS;
    }

    @Override
    void account() {
        code.line("account=$(call sts get-caller-identity --query Account --output text)");
        code.line("[[ $account == " + BashLiterals.quoted(destination.account())
                + " ]] || stop \"Credentials of account $account: nothing has been changed.\"");
    }

    private void call() {
        Optional<String> common = destination.common();
        code.line("call() {");
        if (common.isEmpty() && !destination.endpoints().isEmpty()) {
            endpoints();
        }
        code.line("  aws \"$@\" --region " + BashLiterals.quoted(destination.region())
                + (common.isEmpty() && !destination.endpoints().isEmpty() ? " ${endpoint[@]+\"${endpoint[@]}\"}" : "")
                + common.map(url -> " --endpoint-url " + BashLiterals.quoted(url))
                        .orElse(""));
        code.line("}");
        if (common.isEmpty()) {
            code.line("export AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true");
        }
        destination
                .loopbackHosts()
                .map(BashLiterals::quoted)
                .ifPresent(host -> code.line("export NO_PROXY=" + host + " no_proxy=" + host));
        code.blank();
    }

    /** Gives each service its own endpoint only. */
    private void endpoints() {
        code.line("  local endpoint=()");
        code.line("  case $1 in");
        CodeDestination.SERVICES.stream()
                .filter(destination.endpoints()::containsKey)
                .forEach(service -> code.line("    " + service + ") endpoint=(--endpoint-url "
                        + BashLiterals.quoted(destination.endpoints().getOrDefault(service, "")) + ") ;;"));
        code.line("  esac");
    }

    /** The CLI reads additions to its model of a service from such a file (botocore, loaders). */
    private void unknown(SortedSet<String> settings) {
        if (settings.isEmpty()) {
            return;
        }
        Map<String, Json> members = new LinkedHashMap<>();
        settings.forEach(name -> members.put(name, Json.obj("shape", new Json.Str("AnyJson"))));
        Json.Obj any = Json.obj(
                entry("type", new Json.Str("structure")),
                entry("document", new Json.Bool(true)),
                entry("members", new Json.Obj(Map.of())));
        Json.Obj shapes = Json.obj(entry("AnyJson", any), entry("Target", Json.obj("members", new Json.Obj(members))));
        Json.Obj extras = Json.obj(entry("version", new Json.Num("1.0")), entry("merge", Json.obj("shapes", shapes)));
        code.comment("The AWS CLI may not know these settings of a target: " + String.join(", ", settings) + ".");
        code.comment("This tells it to accept them.");
        code.line("models=$(mktemp -d)");
        code.line("trap 'rm -rf \"$models\"' EXIT");
        code.line("mkdir -p \"$models/events/2015-10-07\"");
        code.line("printf '%s\\n' " + BashLiterals.quoted(extras)
                + " > \"$models/events/2015-10-07/service-2.sdk-extras.json\"");
        code.line("export AWS_DATA_PATH=\"$models${AWS_DATA_PATH:+:$AWS_DATA_PATH}\"");
        code.blank();
    }

    private boolean any(Function<RuleChange, Optional<RuleImage>> image, boolean present) {
        return plan.changes().stream().anyMatch(change -> image.apply(change).isPresent() == present);
    }

    @Override
    void asPlanned(int number, RuleChange change) {
        if (change.before().isEmpty()) {
            Json.Obj rules = Json.obj(
                    entry("NamePrefix", new Json.Str(change.key().name())),
                    entry("EventBusName", new Json.Str(change.key().bus())));
            code.line("absent " + BashLiterals.quoted(VisibleJson.compact(rules)) + " "
                    + BashLiterals.jmesPath(new Json.Str(change.key().name())));
            return;
        }
        RuleImage before = change.before().get();
        code.line("as_planned " + number + " " + BashLiterals.quoted(VisibleJson.compact(StepCalls.named(change.key())))
                + " \\");
        code.line("  " + BashLiterals.jmesPath(compared(before.fields())) + " \\");
        code.line("  " + BashLiterals.quoted(VisibleJson.compact(StepCalls.ofTargets(change.key()))) + " \\");
        code.line("  " + BashLiterals.jmesPath(StepCalls.targets(before)) + " "
                + BashLiterals.jmesPath(StepCalls.tags(before.tags())));
    }

    private static Json compared(RuleFields fields) {
        return new Json.Arr(List.of(
                orNull(fields.pattern()),
                orNull(fields.schedule()),
                new Json.Str(fields.state()),
                new Json.Str(fields.description()),
                orNull(fields.roleArn())));
    }

    private static Json orNull(Optional<String> text) {
        return text.<Json>map(Json.Str::new).orElseGet(Json.Null::new);
    }

    @Override
    void function(String verb, String done, Json.Obj input) {
        code.line("lambda " + verb + "-permission " + BashLiterals.quoted(input) + " " + done);
    }

    @Override
    void policy(String function, String how, List<Json> arguments) {
        code.line(function + " " + how + " "
                + arguments.stream().map(BashScript::argument).collect(Collectors.joining(" ")));
    }

    private static String argument(Json value) {
        return value instanceof Json.Str(String text) ? BashLiterals.quoted(text) : BashLiterals.quoted(value);
    }

    @Override
    void call(int number, RuleChange change, ApiCall call) {
        Map<String, Json> input = new LinkedHashMap<>(call.input().fields());
        String command = call.refused() == ApiCall.Refused.BY_ENTRIES ? "entries " : "call events ";
        code.line(command + call.lowerCase("-")
                + (call.needed() == ApiCall.Needed.RULE_ARN ? " --resource-arn \"${arn[" + number + "]}\"" : "")
                + pattern(input)
                + " --cli-input-json " + BashLiterals.quoted(new Json.Obj(input))
                + (call.operation().equals("PutRule") ? " >/dev/null" : ""));
    }

    /** The pattern is an argument of its own if possible, because that is readable. No argument can contain NUL. */
    private static String pattern(Map<String, Json> input) {
        if (input.get(PATTERN) instanceof Json.Str(String pattern)
                && pattern.startsWith("{")
                && pattern.indexOf('\0') < 0) {
            input.remove(PATTERN);
            return " \\\n  --event-pattern " + BashLiterals.quoted(pattern) + " \\\n ";
        }
        return "";
    }
}
