package org.queuebridge.words;

import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.words.PermissionWords.Sign;

/** Whether EventBridge may use an encryption key, in words. */
final class KeyWords {
    private KeyWords() {}

    /** What is said of a resource's own policy, with what its key makes of it. */
    static PermissionWords with(PermissionWords policy, KeyVerdict key) {
        Answer delivers = key.delivers();
        if (delivers == Answer.YES) {
            return new PermissionWords(policy.sign(), policy.text() + " " + text(key), policy.copyable());
        }
        boolean never = delivers == Answer.NO || policy.sign() == Sign.MAY_NOT;
        // That the policy allows it would contradict that nothing arrives.
        String text = policy.sign() == Sign.MAY ? text(key) : text(key) + " " + policy.text();
        return new PermissionWords(never ? Sign.MAY_NOT : Sign.UNKNOWN, text, policy.copyable());
    }

    /** Who lacks what, in words. */
    static String needs(List<Need> missing) {
        return missing.stream()
                .map(need -> Messages.text("permission.need", need.action(), need.principal()))
                .collect(Collectors.joining(", "));
    }

    /** How a statement is named in a sentence. */
    static String name(PolicyStatement statement) {
        return statement
                .sid()
                .map(sid -> Messages.text("permission.statement", sid))
                .orElseGet(() -> Messages.text("permission.statement.number", statement.number()));
    }

    private static String text(KeyVerdict verdict) {
        return switch (verdict) {
            case KeyVerdict.Allows(String key) -> Messages.text("permission.key.allows", key);
            case KeyVerdict.Lacks(String key, List<Need> missing) ->
                Messages.text("permission.key.lacks", key, needs(missing));
            case KeyVerdict.Denies(String key, PolicyStatement statement) ->
                Messages.text("permission.key.denies", key, name(statement));
            case KeyVerdict.Uncertain(String key, PolicyStatement statement, String about) ->
                Messages.text("permission.key.uncertain", key, name(statement), about);
            case KeyVerdict.Unreadable(String key) -> Messages.text("permission.key.unreadable", key);
            case KeyVerdict.Unusable(String key, String state) -> Messages.text("permission.key.unusable", key, state);
            case KeyVerdict.Unread(KeyState.Unread(String key, var why)) ->
                Messages.text("permission.key.unread", key, FailureWords.of(why).what());
        };
    }
}
