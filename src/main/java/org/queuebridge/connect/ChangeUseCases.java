package org.queuebridge.connect;

import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.changes.journal.IntendedRulesFromJournal;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.GrantsFromJournal;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ExistingRules;
import org.queuebridge.changes.setup.PlanSetUp;
import org.queuebridge.changes.setup.SetUpClouds;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases that plan and apply changes, new for each use.
 *
 * @param pause waits between readings
 * @param journal records the changes
 * @param rules gives the known rules of the bus
 * @param genesys finds the organization of a bus
 */
public record ChangeUseCases(
        Pause pause, Journal journal, Supplier<List<RuleInsight>> rules, SetUpClouds.GenesysOfBus genesys) {
    /** Applies plans in a session. */
    public ChangeRules changing(AwsSession session) {
        return new ChangeRules(clouds(session), session.services().grants(), session.account(), pause, journal);
    }

    /**
     * Plans what is composed.
     *
     * @param there tells which names are taken
     * @param permit whether missing permissions are added
     */
    public PlanDrafts drafting(AwsSession session, ExistingRules there, Grants grants, boolean permit) {
        PlanGrants all = permissions(session, grants);
        return new PlanDrafts(there, permit ? all : all.withoutGiving());
    }

    /** Plans the undo or the finish of a plan in the journal; reads both clouds, changes nothing. */
    public PlanUndoOrFinish.Answer following(AwsSession session, JournalEntry entry, UndoOrFinish kind)
            throws InterruptedException {
        if (entry.plan().setUp().isPresent()) {
            return new PlanUndoOrFinish.Answer(settingUp(session).following(entry, kind), List.of());
        }
        return new PlanUndoOrFinish(
                        session.services().eventBridge(),
                        new CachedGrants(session.services().grants()),
                        journal)
                .plan(entry, kind);
    }

    /** Plans changes of the set-up that brings events to a bus. */
    public PlanSetUp settingUp(AwsSession session) {
        return new PlanSetUp(clouds(session), journal);
    }

    private SetUpClouds clouds(AwsSession session) {
        return new SetUpClouds(
                session.services().eventBridge(), session.services().buses(), genesys);
    }

    /** Adds permission steps to plans; each resource is read once. */
    public PlanGrants planning(AwsSession session) {
        return permissions(session, new CachedGrants(session.services().grants()));
    }

    /** The rules as last planned here. */
    public IntendedRules intended(AwsSession session, List<RuleKey> keys) {
        return new IntendedRulesFromJournal(journal, session.account(), keys);
    }

    private PlanGrants permissions(AwsSession session, Grants grants) {
        return new PlanGrants(
                grants,
                key -> ruleArn(session, key),
                rules.get().stream().map(RuleInsight::read).toList(),
                new GrantsFromJournal(journal, session.account())::of,
                true);
    }

    /** The ARN that a rule has or will have; empty for an unknown bus. */
    public static String ruleArn(AwsSession session, RuleKey key) {
        return session.listed().buses().stream()
                .filter(bus -> bus.name().equals(key.bus()))
                .findFirst()
                .map(bus -> bus.ruleArn(key.name()))
                .orElse("");
    }
}
