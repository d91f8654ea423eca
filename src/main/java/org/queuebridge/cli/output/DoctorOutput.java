package org.queuebridge.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.doctor.fix.steps.FixSteps;
import org.queuebridge.domain.json.Json;
import org.queuebridge.report.StepsText;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/** A diagnosis as JSON and as a table (src/docs/commands.md). */
public final class DoctorOutput {
    private DoctorOutput() {}

    public static CommandOutput of(Diagnosis diagnosis) {
        Json json = Json.obj(
                Map.entry("rule", diagnosis.rule().<Json>map(Json.Str::new).orElseGet(Json.Null::new)),
                Map.entry("bus", new Json.Str(diagnosis.bus().name())),
                Map.entry(
                        "firstFault",
                        diagnosis
                                .firstFault()
                                .<Json>map(fault -> new Json.Str(fault.finding().key()))
                                .orElseGet(Json.Null::new)),
                Map.entry(
                        "steps",
                        Json.strings(StepsText.of(diagnosis
                                .firstFault()
                                .map(fault -> steps(diagnosis, fault))
                                .orElse(List.of())))),
                Map.entry("findings", array(diagnosis.rungs())),
                Map.entry("since", array(diagnosis.since())));
        return new CommandOutput(
                json,
                List.of(Messages.text("command.column.verdict"), Messages.text("command.column.finding")),
                Stream.concat(diagnosis.rungs().stream(), diagnosis.since().stream())
                        .map(rung -> List.of(FindingJson.verdict(rung.finding()), sentence(rung)))
                        .toList());
    }

    /** What a person can do about a fault; none where only a plan of this program mends it. */
    public static List<FixStep> steps(Diagnosis diagnosis, Rung fault) {
        return new FixSteps(diagnosis.bus(), diagnosis.rule()).of(fault.finding());
    }

    private static Json array(List<Rung> rungs) {
        return new Json.Arr(rungs.stream().map(DoctorOutput::json).toList());
    }

    private static Json json(Rung rung) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(
                "rung", new Json.Str(rung.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        fields.putAll(FindingJson.of(rung.finding()).fields());
        fields.put("follows", new Json.Bool(rung.follows()));
        return new Json.Obj(fields);
    }

    /** A sentence that ends in a colon goes on in its evidence. */
    private static String sentence(Rung rung) {
        FindingWords words = FindingWords.of(rung.finding());
        return words.title().endsWith(":") ? words.title() + " " + String.join(", ", words.evidence()) : words.title();
    }
}
