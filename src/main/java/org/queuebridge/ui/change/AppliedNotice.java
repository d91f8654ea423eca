package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.words.Messages;

/**
 * Shows the result of a plan, and what can be done next.
 *
 * @param followUp shows the plan that undoes or finishes it
 * @param difference shows how a rule differs from what the plan had expected
 */
public record AppliedNotice(
        BiConsumer<Applied, UndoOrFinish> followUp, Consumer<ChangeResult.ChangedMeanwhile> difference) {
    /** Shows it with further links. */
    public void show(Notice notice, Applied applied, Node... more) {
        List<Node> actions = new ArrayList<>();
        int rules = applied.rules().size();
        if (!applied.complete() && applied.entry().isPresent()) {
            actions.add(link(
                    "applied.finish." + applied.purpose(),
                    rules,
                    "applied-finish",
                    () -> followUp.accept(applied, UndoOrFinish.FINISH)));
        }
        changed(applied)
                .ifPresent(changed -> actions.add(
                        link("applied.difference", rules, "applied-difference", () -> difference.accept(changed))));
        if (canUndo(applied)) {
            actions.add(link(
                    "applied.undo." + applied.purpose(),
                    rules,
                    "applied-undo",
                    () -> followUp.accept(applied, UndoOrFinish.UNDO)));
        }
        actions.addAll(statement(applied));
        actions.addAll(List.of(more));
        Optional<Failure> refused = refused(applied);
        if (refused.isPresent()) {
            notice.show(refused.get(), more);
            return;
        }
        AppliedWords words = AppliedWords.of(applied);
        notice.show(words.kind(), words.title(), words.text(), actions.toArray(Node[]::new));
    }

    /** Whether it can be undone, and is not an undo itself. */
    public static boolean canUndo(Applied applied) {
        return applied.purpose() != Purpose.UNDO && somethingWasDone(applied);
    }

    /** Why nothing was done about the only rule, or about the set-up. */
    private static Optional<Failure> refused(Applied applied) {
        if (applied.setUp().isPresent()) {
            return !somethingWasDone(applied) && applied.setUp().get() instanceof SetUpResult.Failed failed
                    ? Optional.of(failed.why())
                    : Optional.empty();
        }
        boolean one = applied.rules().size() == 1 && !somethingWasDone(applied);
        return one && applied.rules().getFirst() instanceof ChangeResult.Failed failed
                ? Optional.of(failed.why())
                : Optional.empty();
    }

    private static boolean somethingWasDone(Applied applied) {
        return applied.rules().stream().anyMatch(AppliedNotice::somethingWasDone)
                || applied.setUp().stream().anyMatch(AppliedNotice::somethingWasDone);
    }

    /** A step whose answer was lost may be done. */
    private static boolean somethingWasDone(SetUpResult result) {
        return switch (result) {
            case SetUpResult.Done done -> !done.change().steps().isEmpty();
            case SetUpResult.NotYet _ -> true;
            case SetUpResult.Stopped stopped -> stopped.step() > 0;
            case SetUpResult.Failed failed -> failed.step() > 0 || failed.why() instanceof Failure.Network;
        };
    }

    private static boolean somethingWasDone(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Done done -> !done.change().steps().isEmpty();
            case ChangeResult.NotAsPlanned _, ChangeResult.Unpermitted _ -> true;
            case ChangeResult.ChangedMeanwhile changed -> changed.step() > 0;
            case ChangeResult.Stopped stopped -> stopped.step() > 0;
            case ChangeResult.Failed failed ->
                failed.step() > 0
                        || !failed.now()
                                .equals(new ChangeResult.Reading.Read(
                                        failed.change().before()));
        };
    }

    private static Optional<ChangeResult.ChangedMeanwhile> changed(Applied applied) {
        return applied.left().stream()
                .filter(ChangeResult.ChangedMeanwhile.class::isInstance)
                .map(ChangeResult.ChangedMeanwhile.class::cast)
                .findFirst();
    }

    /** The statement that permits what was refused, for whoever can add it. */
    private static List<Hyperlink> statement(Applied applied) {
        Stream<Failure> ofSetUp = applied.setUp().stream()
                .flatMap(result -> result instanceof SetUpResult.Failed failed ? Stream.of(failed.why()) : Stream.of());
        return Stream.concat(applied.left().stream().flatMap(AppliedNotice::failures), ofSetUp)
                .flatMap(why -> Notice.copyStatement(why).stream())
                .limit(1)
                .toList();
    }

    private static Stream<Failure> failures(ChangeResult left) {
        return switch (left) {
            case ChangeResult.Failed failed -> Stream.of(failed.why());
            case ChangeResult.Unpermitted unpermitted ->
                unpermitted.refused().stream().map(ChangeResult.Refused::why);
            case ChangeResult.Done _,
                    ChangeResult.NotAsPlanned _,
                    ChangeResult.ChangedMeanwhile _,
                    ChangeResult.Stopped _ -> Stream.empty();
        };
    }

    private static Hyperlink link(String key, int rules, String id, Runnable action) {
        Hyperlink link = Buttons.link(Messages.text(key, rules), action);
        link.setId(id);
        return link;
    }
}
