package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.words.Messages;

/** Finds the rules that arguments name: a rule by its name, or all rules of a set by the set's name. */
final class RuleChoice {
    private RuleChoice() {}

    /**
     * The named rules, each once; every rule where none is named.
     *
     * @throws CommandException where a name is unknown
     */
    static List<RuleInsight> of(List<String> names, List<RuleInsight> all) {
        if (names.isEmpty()) {
            return all;
        }
        Map<RuleKey, RuleInsight> chosen = new LinkedHashMap<>();
        for (String name : names) {
            List<RuleInsight> found = named(name, all);
            if (found.isEmpty()) {
                throw new CommandException(ExitCode.FAILED, Messages.text("command.rule.unknown", name));
            }
            found.forEach(rule -> chosen.put(rule.rule().key(), rule));
        }
        return new ArrayList<>(chosen.values());
    }

    static List<RuleKey> keys(List<RuleInsight> rules) {
        return rules.stream().map(rule -> rule.rule().key()).toList();
    }

    private static List<RuleInsight> named(String name, List<RuleInsight> all) {
        List<RuleInsight> exact =
                all.stream().filter(rule -> rule.rule().name().equals(name)).toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(rule ->
                                RuleName.partOf(name, rule.rule().name()).isPresent())
                        .toList()
                : exact;
    }
}
