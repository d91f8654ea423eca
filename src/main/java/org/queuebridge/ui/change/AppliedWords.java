package org.queuebridge.ui.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ResultWords;
import org.queuebridge.words.SetUpWords;

/**
 * The result of a plan in words.
 *
 * @param title the title
 * @param text the text, a line for each rule that differs from the plan
 */
public record AppliedWords(Notice.Kind kind, String title, String text) {
    private static final int SHOWN = 6;

    /** The words. */
    public static AppliedWords of(Applied applied) {
        return new AppliedWords(kind(applied), title(applied), text(applied));
    }

    private static Notice.Kind kind(Applied applied) {
        if (applied.complete()) {
            return Notice.Kind.SUCCESS;
        }
        if (applied.setUp().isPresent()) {
            return applied.setUp().get() instanceof SetUpResult.Failed ? Notice.Kind.DANGER : Notice.Kind.WARNING;
        }
        return applied.left().stream().allMatch(AppliedWords::mayYetBe) ? Notice.Kind.WARNING : Notice.Kind.DANGER;
    }

    /** Whether every call that changes the rule was accepted, or the user stopped it. */
    private static boolean mayYetBe(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Failed failed ->
                failed.step() == failed.change().steps().size();
            case ChangeResult.Done _, ChangeResult.NotAsPlanned _, ChangeResult.Stopped _, ChangeResult.Unpermitted _ ->
                true;
            case ChangeResult.ChangedMeanwhile _ -> false;
        };
    }

    private static String title(Applied applied) {
        String key = "applied." + applied.purpose();
        if (applied.setUp().isPresent()) {
            String ofSetUp = applied.purpose() == Purpose.UNDO ? key + ".set-up" : key;
            return Messages.text(
                    ofSetUp + (applied.complete() ? ".one" : ".left"),
                    SetUpWords.name(applied.setUp().get().change()));
        }
        int all = applied.rules().size();
        int left = applied.left().size();
        if (all == 1) {
            ChangeResult only = applied.rules().getFirst();
            return only instanceof ChangeResult.Unpermitted unpermitted
                    ? unpermitted(unpermitted)
                    : Messages.text(key + (left == 0 ? ".one" : ".left"), name(only));
        }
        return left == 0 ? Messages.text(key + ".many", all) : Messages.text(key + ".some", all - left, all);
    }

    private static String unpermitted(ChangeResult.Unpermitted unpermitted) {
        RuleChange change = unpermitted.change();
        boolean missing = unpermitted.refused().stream()
                .anyMatch(refused -> change.steps().get(refused.step()) instanceof Step.Allow);
        String left = change.after().isPresent() ? "applied.unpermitted.left" : "applied.unpermitted.gone";
        return Messages.text(missing ? "applied.unpermitted.missing" : left, name(unpermitted));
    }

    private static String text(Applied applied) {
        if (applied.setUp().isPresent()) {
            return SetUpWords.result(applied.setUp().get());
        }
        List<ChangeResult> left = applied.left();
        if (applied.rules().size() == 1) {
            return left.isEmpty() ? success(applied) : ResultWords.of(left.getFirst());
        }
        return left.isEmpty() ? success(applied) : why(left);
    }

    /** A line each, and how many more there are. */
    private static String why(List<ChangeResult> left) {
        Stream<String> first = left.stream().limit(SHOWN).map(result -> name(result) + ": " + ResultWords.why(result));
        Stream<String> more =
                left.size() > SHOWN ? Stream.of(Messages.text("applied.more", left.size() - SHOWN)) : Stream.empty();
        return Stream.concat(first, more).collect(Collectors.joining("\n"));
    }

    private static String success(Applied applied) {
        if (applied.purpose() != Purpose.CREATE && applied.purpose() != Purpose.UPDATE) {
            return "";
        }
        if (applied.rules().size() > 1 && !ofOneSet(applied)) {
            return Messages.text("applied.each");
        }
        if (applied.rules().size() > 1) {
            return Messages.text(
                    "applied.set",
                    name(applied.rules().getFirst()),
                    name(applied.rules().getLast()));
        }
        Optional<RuleImage> now = applied.rules().getFirst().there();
        return now.map(image -> Messages.text(
                        image.fields().enabled() ? "applied.read-back" : "applied.read-back.disabled",
                        image.targets().size()))
                .orElse("");
    }

    private static boolean ofOneSet(Applied applied) {
        List<Optional<String>> sets = applied.rules().stream()
                .map(rule -> RuleName.setOf(name(rule)))
                .distinct()
                .toList();
        return sets.size() == 1 && sets.getFirst().isPresent();
    }

    private static String name(ChangeResult result) {
        return result.change().key().name();
    }
}
