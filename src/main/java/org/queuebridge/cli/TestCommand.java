package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.report.RuleJson;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.trial.LocalTestResult;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.words.BenchWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.MissWords;
import org.queuebridge.words.PatternProblemWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tests which rules match an event, and why the others do not. */
@Command(name = "test")
final class TestCommand extends CloudCommand {
    /** Far more than EventBridge takes, in bytes. */
    private static final int LONGEST = 4 << 20;

    @Parameters(index = "0", paramLabel = "EVENT-FILE|-", descriptionKey = "event-file")
    String file = "";

    @Parameters(index = "1..*", paramLabel = "RULE", descriptionKey = "rules", arity = "0..*")
    List<String> names = new ArrayList<>();

    TestCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    /** The answer for one rule. */
    private record Tested(String rule, Answer matches, String why) {}

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Json.Obj event = event();
        List<RuleInsight> rules = RuleChoice.of(names, clouds.rules().items());
        KnownQueues known = clouds.knownQueues();
        MissWords words = new MissWords(new BenchWords(id -> known.name(id).orElse("")));
        TestLocally tester = new TestLocally(clouds.services().matcher());
        List<Tested> tested = rules.stream()
                .map(rule -> tested(rule, tester.answer(rule.rule().pattern(), event), words))
                .toList();
        print(new CommandOutput(
                new Json.Arr(tested.stream().map(TestCommand::json).toList()),
                List.of(
                        Messages.text("command.column.rule"),
                        Messages.text("command.column.matches"),
                        Messages.text("command.column.why")),
                tested.stream()
                        .map(each -> List.of(each.rule(), RuleJson.word(each.matches()), each.why()))
                        .toList()));
        return ExitCode.DONE;
    }

    private Json.Obj event() {
        return switch (JsonText.parse(io.read(file, LONGEST))) {
            case JsonText.Parsed.Value(Json.Obj event) -> event;
            case JsonText.Parsed.Value _ ->
                throw new CommandException(
                        ExitCode.USAGE, Messages.text("command.event.no-object", CommandIo.label(file)));
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                throw new CommandException(
                        ExitCode.USAGE,
                        Messages.text("command.json.malformed", CommandIo.label(file), line, column, message));
        };
    }

    private static Tested tested(RuleInsight rule, LocalTestResult result, MissWords words) {
        String name = rule.rule().name();
        return switch (result) {
            case LocalTestResult.Judged(var explanation) ->
                explanation.matches()
                        ? new Tested(name, Answer.YES, "")
                        : new Tested(
                                name,
                                Answer.NO,
                                String.join(
                                        " ",
                                        explanation.nearest().failing().stream()
                                                .map(field -> field.path() + ": "
                                                        + field.miss()
                                                                .map(words::sentence)
                                                                .orElse(""))
                                                .toList()));
            case LocalTestResult.Refused(var problem) ->
                new Tested(name, Answer.UNKNOWN, PatternProblemWords.of(problem));
            case LocalTestResult.NoPattern() -> new Tested(name, Answer.NO, Messages.text("command.no-pattern"));
            case LocalTestResult.Unreadable() ->
                new Tested(name, Answer.UNKNOWN, Messages.text("bench.verdict.unreadable"));
        };
    }

    private static Json json(Tested tested) {
        return Json.obj(
                Map.entry("rule", new Json.Str(tested.rule())),
                Map.entry("matches", new Json.Str(RuleJson.word(tested.matches()))),
                Map.entry("why", new Json.Str(tested.why())));
    }
}
