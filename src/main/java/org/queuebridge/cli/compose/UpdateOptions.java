package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code update}: what the rules are to have instead, and what is added or removed. */
public final class UpdateOptions {
    @Mixin
    public final RuleOptions rule = new RuleOptions();

    @Option(names = "--add-queue", paramLabel = "NAME-or-ID", arity = "1..*")
    public List<String> addQueues = new ArrayList<>();

    @Option(names = "--remove-queue", paramLabel = "NAME-or-ID", arity = "1..*")
    public List<String> removeQueues = new ArrayList<>();

    @Option(names = "--add-target", paramLabel = "ARN", arity = "1..*")
    List<String> addTargets = new ArrayList<>();

    @Option(names = "--remove-target", paramLabel = "ARN", arity = "1..*")
    List<String> removeTargets = new ArrayList<>();

    @Option(names = "--no-role")
    boolean noRole;

    @Option(names = "--enabled")
    boolean enabled;

    @Option(names = "--name", hidden = true)
    Optional<String> name = Optional.empty();

    /** Throws {@link CommandException} where nothing is to change, or options contradict each other. */
    public void check(List<EventFormat> formats) {
        rule.check(formats);
        if (name.isPresent()) {
            throw usage("command.update.name");
        }
        if (enabled && rule.disabled) {
            throw usage("command.update.both", "--enabled", "--disabled");
        }
        if (noRole && rule.role.isPresent()) {
            throw usage("command.update.both", "--role", "--no-role");
        }
        if (!(changesQueues() || changesEvents() || changesTargets() || changesRest())) {
            throw usage("command.update.nothing");
        }
    }

    private static CommandException usage(String key, Object... values) {
        return new CommandException(ExitCode.USAGE, Messages.text(key, values));
    }

    boolean changesQueues() {
        return rule.queuesFrom.isPresent() || !(rule.queues.isEmpty() && addQueues.isEmpty() && removeQueues.isEmpty());
    }

    boolean changesEvents() {
        return rule.format.isPresent() || !rule.events.isEmpty();
    }

    boolean changesTargets() {
        return rule.targetSettings.isPresent()
                || !(rule.targets.isEmpty() && addTargets.isEmpty() && removeTargets.isEmpty());
    }

    private boolean changesRest() {
        return rule.role.isPresent() || noRole || rule.description.isPresent() || enabled || rule.disabled;
    }
}
