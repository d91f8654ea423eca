package org.queuebridge.domain.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** A plan as a program for Python 3 with boto3. */
final class PythonCode {
    private final ChangePlan plan;
    private final CodePlace place;
    private final QueueNotes notes;
    private final CodeText code = new CodeText();

    PythonCode(ChangePlan plan, CodePlace place, QueueNotes notes) {
        this.plan = plan;
        this.place = place;
        this.notes = notes;
    }

    String write() {
        code.line("#!/usr/bin/env python3");
        code.comment(PlanWords.purpose(plan) + " Written by QueueBridge for " + place.words() + ".");
        code.line("import json\nimport os\nimport sys\n\nimport boto3\nimport botocore.session\n");
        session();
        helpers();
        code.blank().comment("The account that this was planned for, and no other.");
        code.line("account = client(\"sts\").get_caller_identity()[\"Account\"]");
        code.line("if account != " + Python.quoted(place.account()) + ":");
        code.line("    stop(f\"Credentials of account {account}: nothing has been changed.\")");
        code.blank().comment("Nothing is changed where anything is not as it was when this was planned.");
        plan.changes().forEach(this::asPlanned);
        plan.changes().forEach(this::change);
        return code.toString();
    }

    private void session() {
        code.line("ENDPOINT = " + place.endpoint().map(Python::quoted).orElse("None"));
        if (place.endpoint().isEmpty()) {
            code.line("os.environ[\"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS\"] = \"true\"");
        }
        place.loopbackHost()
                .map(Python::quoted)
                .ifPresent(host -> code.line("os.environ[\"NO_PROXY\"] = os.environ[\"no_proxy\"] = " + host));
        code.line("core = botocore.session.get_session()");
        unknown(KnownSettings.unknown(plan));
        code.line("session = boto3.Session(botocore_session=core, region_name=" + Python.quoted(place.region()) + ")");
        code.line("\n");
    }

    private void unknown(SortedSet<String> settings) {
        if (settings.isEmpty()) {
            return;
        }
        code.comment("boto3 may not know these settings of a target. This tells it to let them through.");
        code.line("shapes = core.get_component(\"data_loader\").load_service_model(\"events\","
                + " \"service-2\")[\"shapes\"]");
        code.line("shapes[\"AnyJson\"] = {\"type\": \"structure\", \"document\": True, \"members\": {}}");
        settings.forEach(name ->
                code.line("shapes[\"Target\"][\"members\"][" + Python.quoted(name) + "] = {\"shape\": \"AnyJson\"}"));
    }

    private void helpers() {
        code.line(PythonText.CLIENT).line(PythonText.RULE_NOW);
        List<Step> steps = plan.changes().stream()
                .flatMap(change -> change.steps().stream())
                .toList();
        if (steps.stream().anyMatch(step -> step instanceof Step.PutTargets || step instanceof Step.RemoveTargets)) {
            code.line(PythonText.ENTRIES);
        }
        PythonPermissions.helpers(code, steps);
    }

    private void asPlanned(RuleChange change) {
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
                    return Python.literal(
                            Json.obj(
                                    Map.entry("fields", EventCalls.fields(before.fields())),
                                    Map.entry("targets", new Json.Obj(targets)),
                                    Map.entry("tags", new Json.Obj(tags))),
                            "");
                })
                .orElse("None");
    }

    private void change(RuleChange change) {
        code.blank().comment("--- " + PlanWords.rule(change.key()));
        notes.write(code, "", PlanCode.pattern(change));
        for (Step step : change.steps()) {
            code.comment(PlanWords.step(step));
            EventCalls.of(step).forEach(call -> call(change.key(), call));
            PythonPermissions.write(code, step);
        }
    }

    private void call(RuleKey key, Call call) {
        List<String> arguments = new ArrayList<>();
        if (call.needed() == Call.Needed.RULE_ARN) {
            arguments.add("ResourceARN=arns[" + bus(key) + ", " + name(key) + "]");
        }
        arguments.addAll(Python.arguments(call.input()));
        String made = Python.between("events." + call.words("_") + "(", arguments, ")", "");
        code.line(call.answered() == Call.Answered.BY_ENTRIES ? "entries(" + made + ")" : made);
    }

    private static String bus(RuleKey key) {
        return Python.quoted(key.bus());
    }

    private static String name(RuleKey key) {
        return Python.quoted(key.name());
    }
}
