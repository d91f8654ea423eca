package org.queuebridge.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.words.Messages;
import org.queuebridge.words.SetUpWords;
import org.queuebridge.words.StepWords;

/**
 * A plan as a command shows it, before it is applied.
 *
 * @param stops the events that no longer arrive, target by target
 * @param mayStop those of which it cannot be told
 * @param problems why events may not arrive although the plan is applied, in words
 */
public record CommandPlan(ChangePlan plan, List<Stop> stops, List<Stop> mayStop, List<String> problems) {
    /**
     * Queues of which a target no longer receives events.
     *
     * @param target its ARN
     */
    record Stop(String target, List<StoppedQueue> queues) {
        Stop {
            queues = List.copyOf(queues);
        }

        Json json() {
            return Json.obj(
                    Map.entry("target", new Json.Str(target)),
                    Map.entry(
                            "queues",
                            Json.strings(queues.stream().map(StoppedQueue::name).toList())));
        }

        String words(String key) {
            return Messages.text(
                    key, target, queues.stream().map(StoppedQueue::words).collect(Collectors.joining(", ")));
        }
    }

    /**
     * A queue of which events stop.
     *
     * @param name its name; its id where that is not known
     * @param label name and id
     * @param partly whether other events of it still arrive
     */
    record StoppedQueue(String name, String label, boolean partly) {
        String words() {
            return partly ? Messages.text("command.plan.partly", label) : label;
        }
    }

    public CommandPlan {
        stops = List.copyOf(stops);
        mayStop = List.copyOf(mayStop);
        problems = List.copyOf(problems);
    }

    /** A plan after which nothing stops. */
    public static CommandPlan of(ChangePlan plan, List<String> problems) {
        return new CommandPlan(plan, List.of(), List.of(), problems);
    }

    public boolean isEmpty() {
        return plan.setUp().isEmpty()
                && plan.changes().stream().allMatch(change -> change.steps().isEmpty());
    }

    /** Line by line, for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            lines.add(Messages.text(
                    "command.plan.rule", change.key().name(), change.key().bus()));
            if (change.steps().isEmpty()) {
                lines.add("  " + Messages.text("command.plan.no-step"));
            }
            StepWords.of(change).forEach(step -> lines.add("  - " + step.what()));
        }
        plan.setUp().ifPresent(change -> {
            lines.add(Messages.text("command.plan.set-up", SetUpWords.name(change), change.bus()));
            SetUpWords.steps(change).forEach(step -> lines.add("  - " + step.what()));
        });
        stops.forEach(stop -> lines.add(stop.words("command.plan.stops")));
        mayStop.forEach(stop -> lines.add(stop.words("command.plan.may-stop")));
        lines.addAll(problems);
        return lines;
    }

    public Json json(CodeDestination destination, Function<String, Optional<String>> queueNames) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(
                "changes",
                new Json.Arr(plan.changes().stream()
                        .map(change -> change(change, destination, queueNames))
                        .toList()));
        plan.setUp().ifPresent(change -> fields.put("setUp", json(change)));
        fields.put("stops", new Json.Arr(stops.stream().map(Stop::json).toList()));
        fields.put("mayStop", new Json.Arr(mayStop.stream().map(Stop::json).toList()));
        fields.put("problems", Json.strings(problems));
        return new Json.Obj(fields);
    }

    private static Json json(SetUpChange change) {
        List<Json> steps = new ArrayList<>();
        for (StepWords step : SetUpWords.steps(change)) {
            steps.add(
                    Json.obj(Map.entry("what", new Json.Str(step.what())), Map.entry("why", new Json.Str(step.why()))));
        }
        return Json.obj(
                Map.entry("name", new Json.Str(SetUpWords.name(change))),
                Map.entry("bus", new Json.Str(change.bus())),
                Map.entry("steps", new Json.Arr(steps)));
    }

    private Json change(RuleChange change, CodeDestination destination, Function<String, Optional<String>> queueNames) {
        List<Json> steps = new ArrayList<>();
        List<StepWords> words = StepWords.of(change);
        for (int i = 0; i < change.steps().size(); i++) {
            Step step = change.steps().get(i);
            steps.add(Json.obj(
                    Map.entry("call", new Json.Str(StepCall.of(step))),
                    Map.entry("what", new Json.Str(words.get(i).what())),
                    Map.entry("why", new Json.Str(words.get(i).why()))));
        }
        String code =
                PlanCode.write(Language.CLI, new ChangePlan(plan.purpose(), List.of(change)), destination, queueNames);
        return Json.obj(
                Map.entry("rule", new Json.Str(change.key().name())),
                Map.entry("steps", new Json.Arr(steps)),
                Map.entry("code", new Json.Str(code)));
    }
}
