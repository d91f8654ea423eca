package org.queuebridge.ui.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.session.Workspace;

/**
 * Offers, at the start, the changes that were not finished, one at a time; first those of the connected account.
 * Changes that are interrupted later are reported on their own screen.
 */
public final class UnfinishedModel {
    private final ActivityModel activity;
    private final UndoModel follow;
    private final ScreenChanges changes;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> left = new HashSet<>();
    private Optional<Set<String>> atStart = Optional.empty();

    /**
     * An offer.
     *
     * @param more the number of other offers
     * @param here whether it was in the connected account
     */
    public record Offer(ActivityRow line, int more, boolean here) {}

    /** @param changes the changes of the screen Activity, which is shown then */
    public UnfinishedModel(ActivityModel activity, UndoModel follow, ScreenChanges changes, Workspace workspace) {
        this.activity = activity;
        this.follow = follow;
        this.changes = changes;
        this.workspace = workspace;
        activity.stateProperty().subscribe(_ -> follow());
        activity.plansProperty().subscribe(_ -> follow());
        workspace.awsProperty().subscribe(_ -> follow());
    }

    /** The current offer; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Goes to the plan. */
    public void show() {
        offer.get().ifPresent(each -> activity.show(each.line().id()));
    }

    /** Goes to the plan, and proposes how to undo or finish it. */
    public void propose(UndoOrFinish kind) {
        offer.get().ifPresent(each -> {
            activity.show(each.line().id());
            follow.propose(each.line(), kind, changes);
        });
    }

    /** Leaves the change as it is and stops offering it, also after the next start. */
    public void leave() {
        offer.get().ifPresent(each -> {
            left.add(each.line().id());
            follow();
            follow.leave(each.line().head(), changes);
        });
    }

    private void follow() {
        if (activity.stateProperty().get() instanceof ActivityState.Loaded) {
            List<ActivityRow> pending = activity.plansProperty().get().pending();
            Set<String> offered = atStart.orElseGet(
                    () -> pending.stream().map(ActivityRow::id).collect(Collectors.toSet()));
            atStart = Optional.of(offered);
            offer.set(offer(pending.stream()
                    .filter(line -> offered.contains(line.id()) && !left.contains(line.id()))
                    .toList()));
        }
    }

    private Optional<Offer> offer(List<ActivityRow> lines) {
        return lines.stream()
                .filter(line -> here(line.head()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> new Offer(line, lines.size() - 1, here(line.head())));
    }

    private boolean here(JournalHead head) {
        return workspace
                .awsProperty()
                .get()
                .filter(session -> head.account().samePlace(session.account()))
                .isPresent();
    }
}
