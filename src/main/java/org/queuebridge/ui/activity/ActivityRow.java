package org.queuebridge.ui.activity;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.words.Messages;
import org.queuebridge.words.SetUpWords;
import org.queuebridge.words.TimeWords;

/**
 * A plan of the journal as a row.
 *
 * @param when when it was started
 * @param what its purpose, and the rule or the number of rules
 * @param where account and region
 * @param who the caller, shortened
 * @param folded everything that can be searched
 */
public record ActivityRow(
        JournalHead head, String when, String what, String where, String who, PlanResult result, String folded) {
    /** Makes the row. */
    public static ActivityRow of(JournalHead head, ZoneId zone) {
        AwsAccount account = head.account();
        String when = TimeWords.until(head.begun(), zone);
        String what = what(head);
        String where = Messages.text("activity.where", account.id(), account.region());
        PlanResult result = PlanResult.of(head);
        String rules = head.rules().stream().map(RuleKey::name).collect(Collectors.joining(" "));
        return new ActivityRow(
                head,
                when,
                what,
                where,
                account.callerName(),
                result,
                Folding.fold(String.join(" ", when, what, where, account.callerArn(), words(result), rules)));
    }

    /** The entry's id. */
    public String id() {
        return head.id();
    }

    /** Whether it was in the sandbox. */
    public boolean sandbox() {
        return head.account().loopback();
    }

    /** Its result. */
    public String resultWords() {
        return words(result);
    }

    /** Whether all of these folded words occur. */
    boolean contains(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    /** The row for screen readers. */
    String spoken() {
        return String.join(", ", when, what, place(), who, resultWords());
    }

    /** Account and region, and that it is the sandbox. */
    String place() {
        return sandbox() ? Messages.text("header.sandbox") + " " + where : where;
    }

    private static String words(PlanResult result) {
        return Messages.text("activity.result." + result);
    }

    private static String what(JournalHead head) {
        String about =
                head.setUp().map(setUp -> SetUpWords.busName(setUp.bus())).orElseGet(() -> rules(head));
        return Messages.text("activity.what", Messages.text("plan.purpose." + head.purpose()), about);
    }

    private static String rules(JournalHead head) {
        return head.rules().size() == 1
                ? head.rules().getFirst().name()
                : Messages.text("activity.rules", head.rules().size());
    }
}
