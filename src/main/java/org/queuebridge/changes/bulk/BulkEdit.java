package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.rule.Target;

/** A change that the user asks for in several rules at once. Everything else is kept. */
public sealed interface BulkEdit {
    /** Match these queues too, by id. */
    record AddQueues(Set<String> ids) implements BulkEdit {
        public AddQueues {
            ids = Set.copyOf(ids);
        }
    }

    /** No longer match these queues, by id. */
    record RemoveQueues(Set<String> ids) implements BulkEdit {
        public RemoveQueues {
            ids = Set.copyOf(ids);
        }
    }

    /** Send to these targets too; a rule that already sends to one gets no second one. */
    record AddTargets(List<Target> targets) implements BulkEdit {
        public AddTargets {
            targets = List.copyOf(targets);
        }
    }

    /** No longer send to these targets, by ARN. */
    record RemoveTargets(Set<String> arns) implements BulkEdit {
        public RemoveTargets {
            arns = Set.copyOf(arns);
        }
    }
}
