package org.queuebridge.ui.activity;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.JournalHead;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.ui.words.Moments;
import org.queuebridge.ui.words.Words;

/**
 * A plan of the journal as a row.
 *
 * @param when it was begun
 * @param what it was for, and for which rule or how many
 * @param where account and region
 * @param who the caller, shortly
 * @param folded all that can be searched for
 */
public record ActivityLine(
        JournalHead head, String when, String what, String where, String who, Result result, String folded) {
    /** The row. */
    public static ActivityLine of(JournalHead head, ZoneId zone) {
        Account account = head.account();
        String when = Moments.until(head.begun(), zone);
        String what = what(head);
        String where = Words.text("activity.where", account.account(), account.region());
        Result result = Result.of(head);
        String rules = head.rules().stream().map(RuleKey::name).collect(Collectors.joining(" "));
        return new ActivityLine(
                head,
                when,
                what,
                where,
                who(account.callerArn()),
                result,
                Folding.fold(String.join(" ", when, what, where, account.callerArn(), words(result), rules)));
    }

    /** Of the entry. */
    public String id() {
        return head.id();
    }

    /** Whether nothing real was touched. */
    public boolean sandbox() {
        return head.account().loopback();
    }

    /** How it came out. */
    public String resultWords() {
        return words(result);
    }

    /** Whether each of these folded words occurs. */
    boolean contains(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    /** The row as it is read out. */
    String spoken() {
        String place = sandbox() ? Words.text("header.sandbox") + " " + where : where;
        return String.join(", ", when, what, place, who, resultWords());
    }

    private static String words(Result result) {
        return Words.text("activity.result." + result);
    }

    private static String what(JournalHead head) {
        String about = head.rules().size() == 1
                ? head.rules().getFirst().name()
                : Words.text("activity.rules", head.rules().size());
        return Words.text("activity.what", Words.text("plan.purpose." + head.purpose()), about);
    }

    /** What stands behind the kind of identity: {@code user/admin} is admin, {@code root} root. */
    private static String who(String arn) {
        String resource = arn.substring(arn.lastIndexOf(':') + 1);
        return resource.substring(resource.indexOf('/') + 1);
    }
}
