package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.TargetKind;

/** Port: what there is in the region that a rule could deliver to. */
public interface TargetCatalog {
    /** What became of listing. */
    sealed interface Listing {
        /** The ARNs of all there are, as targets name them, in the order of their names. */
        record Found(List<String> arns) implements Listing {
            public Found {
                arns = List.copyOf(arns);
            }
        }

        /** Who is connected may not list them: people type the ARN then. */
        record NotAllowed(Failure.Forbidden why) implements Listing {}
    }

    /**
     * Lists what there is of a kind. Throws {@link org.queuebridge.domain.FailureException} where it fails for another
     * reason than a missing right.
     *
     * @param kind LAMBDA, SQS, SNS or LOGS; of others nothing is found
     */
    Listing list(TargetKind kind);

    /** A catalog with nothing in it. */
    static TargetCatalog empty() {
        return _ -> new Listing.Found(List.of());
    }
}
