package org.queuebridge.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.Target;

/** The result of one rule in words. */
public final class ResultWords {
    private ResultWords() {}

    /** Why it differs from the plan, and the rule's current state. */
    public static String of(ChangeResult result) {
        return why(result) + now(result);
    }

    /** Why it differs from the plan, in short. */
    public static String why(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Done _ -> Messages.text("applied.done");
            case ChangeResult.NotAsPlanned _ -> Messages.text("applied.not-as-planned");
            case ChangeResult.ChangedMeanwhile changed ->
                Messages.text("applied.meanwhile", step(changed.change(), changed.step()));
            case ChangeResult.Stopped stopped ->
                Messages.text("applied.stopped", step(stopped.change(), stopped.step()));
            case ChangeResult.Failed failed -> failed(failed);
            case ChangeResult.Unpermitted unpermitted -> unpermitted(unpermitted);
        };
    }

    private static String failed(ChangeResult.Failed failed) {
        FailureWords why = FailureWords.of(failed.why());
        return failed.step() < failed.change().steps().size()
                ? Messages.text("applied.failed", step(failed.change(), failed.step()), why.what(), why.advice())
                : Messages.text("applied.unread", why.what(), why.advice());
    }

    private static String unpermitted(ChangeResult.Unpermitted unpermitted) {
        return unpermitted.refused().stream()
                .map(refused -> refused(unpermitted.change(), refused))
                .collect(Collectors.joining(" "));
    }

    /** What a refused permission means, why it was refused, and what to do. */
    public static String refused(RuleChange change, Refused refused) {
        List<Step> steps = change.steps();
        FailureWords why = FailureWords.of(refused.why());
        Optional<Grant> grant =
                refused.step() < steps.size() ? steps.get(refused.step()).permission() : Optional.empty();
        return grant.map(given -> Messages.text(
                        change.allowed().contains(given) ? "applied.unpermitted.allow" : "applied.unpermitted.disallow",
                        RuleWords.target(given.resourceArn()),
                        why.what(),
                        why.advice()))
                .orElseGet(
                        () -> Messages.text("applied.failed", step(change, refused.step()), why.what(), why.advice()));
    }

    /** The step of that number, or the check after the last. */
    public static String step(RuleChange change, int number) {
        List<Step> steps = change.steps();
        return Messages.text(
                "step." + (number < steps.size() ? steps.get(number).kind().name() : "READ_BACK"));
    }

    private static String now(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Done _, ChangeResult.NotAsPlanned _, ChangeResult.Unpermitted _ -> "";
            case ChangeResult.ChangedMeanwhile changed -> " " + there(changed.now());
            case ChangeResult.Stopped stopped -> " " + there(stopped.now());
            case ChangeResult.Failed failed -> " " + there(failed.now());
        };
    }

    private static String there(Reading now) {
        return switch (now) {
            case Reading.Read(Optional<RuleImage> image) -> there(image);
            case Reading.Unread() -> Messages.text("applied.there.unread");
        };
    }

    private static String there(Optional<RuleImage> now) {
        return now.map(image ->
                        Messages.text("applied.there.targets", image.targets().size(), targets(image.targets())))
                .orElseGet(() -> Messages.text("applied.there.none"));
    }

    private static String targets(List<Target> targets) {
        return String.join(
                ", ",
                targets.stream().map(target -> RuleWords.target(target.arn())).toList());
    }
}
