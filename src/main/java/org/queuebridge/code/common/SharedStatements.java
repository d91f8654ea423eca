package org.queuebridge.code.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;

/**
 * Statements that several rules of a plan share. Code runs from top to bottom, so it adds such a statement with the
 * first of these rules and removes it with the last.
 */
public final class SharedStatements {
    private SharedStatements() {}

    /** Returns the changes with each shared statement added only once and removed only once. */
    public static List<RuleChange> writtenOnce(List<RuleChange> changes) {
        List<RuleChange> once = new ArrayList<>();
        Set<Grant> added = new HashSet<>();
        for (RuleChange change : changes) {
            once.add(change.allowing(first(change.allowed(), added)));
        }
        Collections.reverse(once);
        Set<Grant> removed = new HashSet<>();
        once.replaceAll(change -> change.disallowing(first(change.disallowed(), removed)));
        Collections.reverse(once);
        return once;
    }

    private static List<Grant> first(List<Grant> grants, Set<Grant> seen) {
        return grants.stream().filter(grant -> seen.add(statement(grant))).toList();
    }

    /** Drops the rule, so that grants of the same statement are equal. */
    private static Grant statement(Grant grant) {
        return new Grant(grant.kind(), grant.resourceArn(), "", grant.source());
    }
}
