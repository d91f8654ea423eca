package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.TargetKind;

/** Port: lists the resources of the region that a rule could deliver to. */
public interface TargetCatalog {
    /** The result of listing. */
    sealed interface Listing {
        /** The ARNs of all resources, sorted by name. */
        record Found(List<String> arns) implements Listing {
            public Found {
                arns = List.copyOf(arns);
            }
        }

        /** The user may not list them, and has to type the ARN. */
        record NotAllowed(Failure.Forbidden why) implements Listing {}
    }

    /**
     * Lists the resources of a kind. Throws {@link org.queuebridge.domain.FailureException} where that fails for
     * another reason than a missing right.
     *
     * @param kind LAMBDA, SQS, SNS or LOGS; other kinds have no resources here
     */
    Listing list(TargetKind kind);

    /** An empty catalog. */
    static TargetCatalog empty() {
        return _ -> new Listing.Found(List.of());
    }
}
