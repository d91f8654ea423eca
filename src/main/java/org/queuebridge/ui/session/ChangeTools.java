package org.queuebridge.ui.session;

import java.util.function.Supplier;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.Journal;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases that change rules, anew for each use.
 *
 * @param pause waits between readings
 * @param journal of what is changed
 * @param meant how rules of the connected account and region are meant to be; asked for at each use
 */
public record ChangeTools(Pause pause, Journal journal, Supplier<MeantRules> meant) {
    /** What changes rules there. */
    public ChangeRules changing(AwsSession session) {
        return new ChangeRules(session.eventBridge(), session.grants(), account(session), pause, journal, meant.get());
    }

    /** Where changes go, and as whom, as the journal keeps it. */
    public static Account account(AwsSession session) {
        return new Account(session.account(), session.region(), session.endpoint(), session.callerArn());
    }
}
