package org.queuebridge.code.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.KnownTargetSettings;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** Writes a plan as a Python 3 program that uses boto3. */
public final class PythonScript extends PlanScript {
    public PythonScript(ChangePlan plan, CodeDestination destination, QueueNameComments notes) {
        super(plan, destination, notes);
    }

    @Override
    String program() {
        return "python3";
    }

    @Override
    void begin() {
        code.line("import json\nimport os\nimport re\nimport sys\n\nimport boto3\nimport botocore.session\n");
        session();
        code.line(PythonFunctions.CLIENT).line(PythonFunctions.RULE_NOW);
    }

    @Override
    ScriptFunctions helpers() {
        return PythonFunctions.HELPERS;
    }

    @Override
    void account() {
        code.line("account = client(\"sts\").get_caller_identity()[\"Account\"]");
        code.line("if account != " + PythonLiterals.quoted(destination.account()) + ":");
        code.line("    stop(f\"Credentials of account {account}: nothing has been changed.\")");
    }

    private void session() {
        code.line("# Endpoints used instead of AWS's own addresses.");
        Map<String, Json> endpoints = new LinkedHashMap<>();
        CodeDestination.SERVICES.stream()
                .filter(destination.endpoints()::containsKey)
                .forEach(service -> endpoints.put(
                        service, new Json.Str(destination.endpoints().getOrDefault(service, ""))));
        code.line("ENDPOINTS = " + PythonLiterals.literal(new Json.Obj(endpoints), ""));
        if (destination.common().isEmpty()) {
            code.line("os.environ[\"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS\"] = \"true\"");
        }
        destination
                .loopbackHosts()
                .map(PythonLiterals::quoted)
                .ifPresent(host -> code.line("os.environ[\"NO_PROXY\"] = os.environ[\"no_proxy\"] = " + host));
        code.line("core = botocore.session.get_session()");
        unknown(KnownTargetSettings.unknown(plan));
        code.line("session = boto3.Session(botocore_session=core, region_name="
                + PythonLiterals.quoted(destination.region()) + ")");
        code.line("\n");
    }

    private void unknown(SortedSet<String> settings) {
        if (settings.isEmpty()) {
            return;
        }
        code.comment("boto3 may not know these settings of a target. This tells it to accept them.");
        code.line("shapes = core.get_component(\"data_loader\").load_service_model(\"events\","
                + " \"service-2\")[\"shapes\"]");
        code.line("shapes[\"AnyJson\"] = {\"type\": \"structure\", \"document\": True, \"members\": {}}");
        settings.forEach(name -> code.line(
                "shapes[\"Target\"][\"members\"][" + PythonLiterals.quoted(name) + "] = {\"shape\": \"AnyJson\"}"));
    }

    @Override
    void asPlanned(int number, RuleChange change) {
        code.line("as_planned(" + bus(change.key()) + ", " + name(change.key()) + ", " + before(change.before()) + ")");
    }

    private static String before(Optional<RuleImage> image) {
        return image.map(before -> {
                    Map<String, Json> targets = new LinkedHashMap<>();
                    for (Target target : before.targets()) {
                        targets.put(target.id(), target.json());
                    }
                    Map<String, Json> tags = new LinkedHashMap<>();
                    before.tags().forEach((key, value) -> tags.put(key, new Json.Str(value)));
                    return PythonLiterals.literal(
                            Json.obj(
                                    Map.entry("fields", StepCalls.fields(before.fields())),
                                    Map.entry("targets", new Json.Obj(targets)),
                                    Map.entry("tags", new Json.Obj(tags))),
                            "");
                })
                .orElse("None");
    }

    @Override
    void function(String verb, String done, Json.Obj input) {
        code.line("lambda_permission(" + PythonLiterals.quoted(verb + "_permission") + ", "
                + PythonLiterals.quoted(done) + ", **" + PythonLiterals.literal(input, "") + ")");
    }

    @Override
    void policy(String function, String how, List<Json> arguments) {
        code.line(function + "(" + how + ", "
                + arguments.stream()
                        .map(each -> PythonLiterals.literal(each, ""))
                        .collect(Collectors.joining(", ")) + ")");
    }

    @Override
    void call(int number, RuleChange change, ApiCall call) {
        RuleKey key = change.key();
        List<String> arguments = new ArrayList<>();
        if (call.needed() == ApiCall.Needed.RULE_ARN) {
            arguments.add("ResourceARN=arns[" + bus(key) + ", " + name(key) + "]");
        }
        arguments.addAll(PythonLiterals.arguments(call.input()));
        String python = PythonLiterals.between("events." + call.lowerCase("_") + "(", arguments, ")", "");
        code.line(call.refused() == ApiCall.Refused.BY_ENTRIES ? "entries(" + python + ")" : python);
    }

    private static String bus(RuleKey key) {
        return PythonLiterals.quoted(key.bus());
    }

    private static String name(RuleKey key) {
        return PythonLiterals.quoted(key.name());
    }
}
