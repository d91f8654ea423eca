package org.queuebridge.cli.session;

import java.util.Map;
import java.util.function.Supplier;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.Pause;

/**
 * What the commands work with.
 *
 * @param environment the variables that sign in and fill the options of {@code create}
 * @param settings reads the settings of the window: pattern limit and event formats
 * @param queueMemory knows the queues that were loaded before, together with the window
 * @param doctorMemory what the doctor remembers, together with the window
 * @param journal records changes, together with the window
 */
public record CommandServices(
        Map<String, String> environment,
        GenesysSignIn genesys,
        AwsSignIn aws,
        Supplier<Settings> settings,
        QueueMemoryKeeper queueMemory,
        DoctorMemory doctorMemory,
        Journal journal,
        PatternMatcher matcher,
        Pause pause) {
    public CommandServices {
        environment = Map.copyOf(environment);
    }
}
