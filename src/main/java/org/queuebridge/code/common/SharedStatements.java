package org.queuebridge.code.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;

/**
 * Statements that several rules of a plan live on: code is run from top to bottom, so it gives one with the first of
 * these rules and takes it with the last.
 */
public final class SharedStatements {
    private SharedStatements() {}

    public static List<RuleChange> once(List<RuleChange> changes) {
        List<RuleChange> once = new ArrayList<>();
        Set<Grant> given = new HashSet<>();
        for (RuleChange change : changes) {
            once.add(change.allowing(first(change.allowed(), given)));
        }
        Collections.reverse(once);
        Set<Grant> taken = new HashSet<>();
        once.replaceAll(change -> change.disallowing(first(change.disallowed(), taken)));
        Collections.reverse(once);
        return once;
    }

    private static List<Grant> first(List<Grant> grants, Set<Grant> seen) {
        return grants.stream().filter(grant -> seen.add(statement(grant))).toList();
    }

    /** Whichever rule it is for. */
    private static Grant statement(Grant grant) {
        return new Grant(grant.kind(), grant.resourceArn(), "", grant.source());
    }
}
