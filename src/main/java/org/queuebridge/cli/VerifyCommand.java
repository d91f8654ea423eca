package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.output.FindingJson;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies rules in AWS; fails where a check does. */
@Command(name = "verify")
final class VerifyCommand extends CloudCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "0..*")
    List<String> names = new ArrayList<>();

    @Option(names = "--all")
    boolean all;

    VerifyCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        if (names.isEmpty() != all) {
            throw new CommandException(ExitCode.USAGE, Messages.text("command.verify.which"));
        }
        List<RuleInsight> rules = RuleChoice.of(names, clouds.rules().items());
        RuleVerification verification = new RuleVerification(clouds);
        List<VerifiedRule> verified = rules.isEmpty()
                ? List.of()
                : verification.of(rules.stream().map(rule -> rule.rule().name()).toList());
        List<List<String>> rows = new ArrayList<>();
        List<Json> items = new ArrayList<>();
        for (VerifiedRule rule : verified) {
            rule.findings().forEach(finding -> rows.add(row(rule.rule(), finding)));
            items.add(Json.obj(
                    Map.entry("rule", new Json.Str(rule.rule())),
                    Map.entry(
                            "findings",
                            new Json.Arr(rule.findings().stream()
                                    .<Json>map(FindingJson::of)
                                    .toList()))));
        }
        print(new CommandOutput(
                new Json.Arr(items),
                List.of(
                        Messages.text("command.column.rule"),
                        Messages.text("command.column.verdict"),
                        Messages.text("command.column.finding")),
                rows));
        return verification.failed(verified, io) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static List<String> row(String rule, Finding finding) {
        return List.of(
                rule, FindingJson.verdict(finding), FindingWords.of(finding).title());
    }
}
