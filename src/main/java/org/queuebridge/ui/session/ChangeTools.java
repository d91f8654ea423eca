package org.queuebridge.ui.session;

import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.Grants;
import org.queuebridge.changes.Journal;
import org.queuebridge.changes.Permissions;
import org.queuebridge.changes.RememberedGrants;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases that change rules, anew for each use.
 *
 * @param pause waits between readings
 * @param journal of what is changed
 * @param meant how rules of the connected account and region are meant to be; asked for at each use
 * @param rules those that are known to be on the bus; asked for at each use
 */
public record ChangeTools(Pause pause, Journal journal, Supplier<MeantRules> meant, Supplier<List<RuleInsight>> rules) {
    /** What changes rules there, and gives targets the permissions that they lack. */
    public ChangeRules changing(AwsSession session) {
        return changing(session, true);
    }

    /**
     * What changes rules there.
     *
     * @param permit whether targets get the permissions that they lack
     */
    public ChangeRules changing(AwsSession session, boolean permit) {
        Permissions permissions = permissions(session, session.grants());
        return new ChangeRules(
                session.eventBridge(),
                permit ? permissions : permissions.withoutGiving(),
                account(session),
                pause,
                journal,
                meant.get());
    }

    /** What adds to plans there that targets permit them. */
    public Permissions permissions(AwsSession session, Grants grants) {
        return new Permissions(
                grants,
                key -> ruleArn(session, key),
                rules.get().stream().map(RuleInsight::read).toList());
    }

    /** The same for a plan: what a resource permits is asked once. */
    public Permissions planning(AwsSession session) {
        return permissions(session, new RememberedGrants(session.grants()));
    }

    /** The ARN that a rule has there, or will have; empty on a bus that is not there. */
    public static String ruleArn(AwsSession session, RuleKey key) {
        return session.buses().stream()
                .filter(bus -> bus.name().equals(key.bus()))
                .findFirst()
                .map(bus -> bus.ruleArn(key.name()))
                .orElse("");
    }

    /** Where changes go, and as whom, as the journal keeps it. */
    public static Account account(AwsSession session) {
        return new Account(session.account(), session.region(), session.endpoint(), session.callerArn());
    }
}
