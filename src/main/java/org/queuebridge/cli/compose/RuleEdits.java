package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.rule.EventBus;

/**
 * What the options of {@code update} ask for, as one edit of a rule or set.
 *
 * @param formats the formats of the settings
 * @param organization the id of the signed-in organization; empty if not signed in
 */
public record RuleEdits(UpdateOptions options, List<EventFormat> formats, EventBus bus, Optional<String> organization) {
    public RuleEdits {
        formats = List.copyOf(formats);
    }

    /**
     * Queues by id.
     *
     * @param replacing the only ones; empty to keep those of the rule
     * @param added queues that it is to have too
     * @param removed queues that it is not to have
     */
    public record Queues(Set<String> replacing, Set<String> added, Set<String> removed) {
        public Queues {
            replacing = Set.copyOf(replacing);
            added = Set.copyOf(added);
            removed = Set.copyOf(removed);
        }

        private Set<String> after(Set<String> before) {
            Set<String> after = new LinkedHashSet<>(replacing.isEmpty() ? before : replacing);
            after.addAll(added);
            after.removeAll(removed);
            return after;
        }
    }

    /** The edit; targets are those of the file, read once for all rules. */
    public BulkEdit edit(Queues queues, TargetEdits targets) {
        List<BulkEdit> edits = new ArrayList<>();
        if (options.changesQueues() || options.changesEvents()) {
            edits.add(new BulkEdit.Match(
                    queues::after, options.changesEvents() ? Optional.of(this::intent) : Optional.empty()));
        }
        edits.add(new BulkEdit.EachRule(rule -> rest(targets.after(rule))));
        return new BulkEdit.InTurn(edits);
    }

    private PatternIntent intent(PatternIntent before) {
        EventFormat format =
                options.rule.format.map(new EventFormats(formats)::named).orElse(before.format());
        EventSource source =
                format.equals(before.format()) ? before.source() : EventSource.proposedFor(format, bus, organization);
        return new PatternIntent(
                format, source, EventWords.of(options.rule.events).after(before.ended(), format));
    }

    private RuleImage rest(RuleImage rule) {
        RuleImage described = options.rule
                .description
                .map(text -> rule.with(rule.fields().describedAs(text)))
                .orElse(rule);
        return options.enabled || options.rule.disabled
                ? RequestedImage.enabled(described, options.enabled)
                : described;
    }
}
