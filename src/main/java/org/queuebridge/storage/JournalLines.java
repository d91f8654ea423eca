package org.queuebridge.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.storage.instance.RunningProgram;
import org.queuebridge.storage.json.RuleImageJson;
import org.queuebridge.storage.json.SetUpJson;

/** Writes the lines of the journal: one that starts a plan, and one for each event of it. */
final class JournalLines {
    static final String BEGUN = "begun";
    static final String SENDING = "sending";
    static final String ANSWERED = "answered";
    static final String REFUSED = "refused";
    static final String ENDED = "ended";
    static final String CLOSED = "closed";
    static final String SETTLED = "settled";

    /** Field of a line that starts a plan: the plan that it finishes. */
    static final String FINISHES = "finishes";

    /** Field of a line that starts a plan: its change of the set-up. Lines about its steps name no rule. */
    static final String SET_UP = "setUp";

    private JournalLines() {}

    static Json.Obj begun(
            String id,
            String time,
            RunningProgram program,
            AwsAccount account,
            ChangePlan plan,
            Optional<String> finishes) {
        Map<String, Json> json = line(id, BEGUN);
        json.put("time", new Json.Str(time));
        json.put("program", program.json());
        put(json, FINISHES, finishes);
        json.put(
                "account",
                Json.obj(
                        Map.entry("account", new Json.Str(account.id())),
                        Map.entry("region", new Json.Str(account.region())),
                        Map.entry("endpoint", new Json.Str(account.endpoint())),
                        Map.entry("caller", new Json.Str(account.callerArn()))));
        json.put("purpose", new Json.Str(plan.purpose().name()));
        json.put(
                "changes",
                new Json.Arr(
                        plan.changes().stream().<Json>map(RuleImageJson::write).toList()));
        plan.setUp().ifPresent(change -> json.put(SET_UP, SetUpJson.write(change)));
        return new Json.Obj(json);
    }

    static Json.Obj step(String id, String what, RuleKey key, int step) {
        Map<String, Json> json = line(id, what);
        json.putAll(RuleImageJson.write(key).fields());
        json.put("step", new Json.Num(Integer.toString(step)));
        return new Json.Obj(json);
    }

    static Json.Obj refused(String id, RuleKey key, ChangeResult.Refused refused) {
        Map<String, Json> json =
                new LinkedHashMap<>(step(id, REFUSED, key, refused.step()).fields());
        json.put("why", failure(refused.why()));
        return new Json.Obj(json);
    }

    static Json.Obj ended(String id, RuleKey key, ChangeResult result) {
        Map<String, Json> json = line(id, ENDED);
        json.putAll(RuleImageJson.write(key).fields());
        Optional<Failure> why =
                result instanceof ChangeResult.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        return ended(json, End.of(result), why);
    }

    static Json.Obj setUpStep(String id, String what, int step) {
        Map<String, Json> json = line(id, what);
        json.put("step", new Json.Num(Integer.toString(step)));
        return new Json.Obj(json);
    }

    static Json.Obj ended(String id, SetUpResult result) {
        Optional<Failure> why =
                result instanceof SetUpResult.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        return ended(line(id, ENDED), End.of(result), why);
    }

    private static Json.Obj ended(Map<String, Json> json, End end, Optional<Failure> why) {
        json.put("end", new Json.Str(end.name()));
        why.ifPresent(failure -> json.put("why", failure(failure)));
        return new Json.Obj(json);
    }

    static Json.Obj closed(String id) {
        return new Json.Obj(line(id, CLOSED));
    }

    static Json.Obj settled(String id) {
        return new Json.Obj(line(id, SETTLED));
    }

    private static Json.Obj failure(Failure failure) {
        Map<String, Json> json = new LinkedHashMap<>();
        json.put("reason", new Json.Str(failure.reason().name()));
        json.put("args", Json.strings(failure.args()));
        put(json, "code", failure.evidence().code());
        put(json, "message", failure.evidence().message());
        put(json, "requestId", failure.evidence().requestId());
        return new Json.Obj(json);
    }

    private static void put(Map<String, Json> json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, new Json.Str(text)));
    }

    private static Map<String, Json> line(String id, String what) {
        Map<String, Json> json = new LinkedHashMap<>();
        json.put("plan", new Json.Str(id));
        json.put("what", new Json.Str(what));
        return json;
    }
}
