package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.rule.Target;

/** What a person wants to be different in several rules at once. Whatever they do not ask for stays. */
public sealed interface BulkEdit {
    /** To let through these queues too, by id. */
    record AddQueues(Set<String> ids) implements BulkEdit {
        public AddQueues {
            ids = Set.copyOf(ids);
        }
    }

    /** No longer to let through these queues, by id. */
    record RemoveQueues(Set<String> ids) implements BulkEdit {
        public RemoveQueues {
            ids = Set.copyOf(ids);
        }
    }

    /** To send to these targets too; a rule that sends to one already gets no second one. */
    record AddTargets(List<Target> targets) implements BulkEdit {
        public AddTargets {
            targets = List.copyOf(targets);
        }
    }

    /** No longer to send there. */
    record RemoveTargets(Set<String> arns) implements BulkEdit {
        public RemoveTargets {
            arns = Set.copyOf(arns);
        }
    }
}
