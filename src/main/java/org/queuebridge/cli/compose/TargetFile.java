package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.code.common.KnownTargetSettings;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;
import org.queuebridge.json.RepeatedName;
import org.queuebridge.words.Messages;

/**
 * Reads targets with their settings from a file, as PutTargets spells them: one target, a list, or an object with the
 * list under {@code Targets}, as {@code aws events list-targets-by-rule} writes it. A target without {@code Id} has an
 * empty one.
 *
 * @param name the file's name, or {@code -}
 */
public record TargetFile(String name) {
    /** In bytes: five targets, each with a template of 8,192 characters. */
    private static final int LONGEST = 1 << 20;

    private static final String TARGETS = "Targets";
    private static final Set<String> TEXTS = Set.of("Id", "Arn", "RoleArn");

    /** Throws {@link CommandException} naming the place where it cannot be read so. */
    public List<Target> read(CommandIo io) {
        String text = io.read(name, LONGEST);
        return switch (JsonText.parse(text)) {
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                throw wrong("command.json.malformed", CommandIo.label(name), line, column, message);
            case JsonText.Parsed.Value(Json json) -> {
                RepeatedName.in(text).ifPresent(path -> {
                    throw wrong("command.targets.twice", CommandIo.label(name), path);
                });
                yield targets(json);
            }
        };
    }

    private List<Target> targets(Json json) {
        return switch (json) {
            case Json.Arr(List<Json> items) -> list(items, "");
            case Json.Obj whole when whole.fields().containsKey(TARGETS) -> inside(whole);
            case Json.Obj one -> List.of(target(one, ""));
            default -> throw wrong("command.targets.shape", CommandIo.label(name));
        };
    }

    private List<Target> inside(Json.Obj whole) {
        if (whole.fields().size() > 1
                || !(whole.get(TARGETS).orElse(new Json.Null()) instanceof Json.Arr(List<Json> items))) {
            throw wrong("command.targets.shape", CommandIo.label(name));
        }
        return list(items, TARGETS);
    }

    private List<Target> list(List<Json> items, String path) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            targets.add(target(items.get(i), path + "[" + i + "]"));
        }
        return targets;
    }

    private Target target(Json json, String path) {
        if (!(json instanceof Json.Obj whole)) {
            throw wrong("command.targets.unknown", CommandIo.label(name), path);
        }
        for (Map.Entry<String, Json> field : whole.fields().entrySet()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            if (TEXTS.contains(field.getKey())) {
                if (!(field.getValue() instanceof Json.Str)) {
                    throw wrong("command.targets.unknown", CommandIo.label(name), prefix + field.getKey());
                }
            } else {
                KnownTargetSettings.misfit(field.getKey(), field.getValue()).ifPresent(misfit -> {
                    throw wrong("command.targets.unknown", CommandIo.label(name), prefix + misfit);
                });
            }
        }
        Target target = Target.of(whole);
        if (target.arn().isBlank()) {
            throw wrong("command.targets.no-arn", CommandIo.label(name), path.isEmpty() ? "Arn" : path + ".Arn");
        }
        return target;
    }

    private static CommandException wrong(String key, Object... values) {
        return new CommandException(ExitCode.USAGE, Messages.text(key, values));
    }
}
