package org.queuebridge.ui.target;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RetryLimit;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The settings of a target in few words. */
public final class SettingsSummary {
    private SettingsSummary() {}

    /** The settings in words; empty where none that this program shows is set. */
    public static String of(Json.Obj settings) {
        List<String> parts = new ArrayList<>();
        switch (TargetInput.of(settings)) {
            case TargetInput.Whole() -> {}
            case TargetInput.Part(String path) -> parts.add(Messages.text("target.summary.part", path));
            case TargetInput.Transformed _ -> parts.add(Messages.text("target.summary.transformed"));
            case TargetInput.Constant _ -> parts.add(Messages.text("target.summary.constant"));
        }
        TargetSettings others = new TargetSettings(settings);
        add(parts, "target.summary.group", others.messageGroup());
        add(parts, "target.summary.retries", others.limit(RetryLimit.RETRIES));
        add(parts, "target.summary.age", others.limit(RetryLimit.AGE));
        if (!others.deadLetters().isEmpty()) {
            add(parts, "target.summary.dlq", RuleWords.target(others.deadLetters()));
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(Messages.text(key, value));
        }
    }
}
