package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.PatternIntent;
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

    /**
     * Match other queues, or fire at other times. A rule whose pattern becomes too long is split into a set.
     *
     * @param queues from the ids that the rule or set has to those that it is to have
     * @param events from when it fires to when it is to fire; empty to keep that, however it is written
     */
    record Match(UnaryOperator<Set<String>> queues, Optional<UnaryOperator<PatternIntent>> events)
            implements BulkEdit {}

    /** Change each rule by itself, apart from its pattern. */
    record EachRule(UnaryOperator<RuleImage> change) implements BulkEdit {}

    /** All of these, one after the other, or none of them. */
    record InTurn(List<BulkEdit> edits) implements BulkEdit {
        public InTurn {
            edits = List.copyOf(edits);
        }
    }
}
