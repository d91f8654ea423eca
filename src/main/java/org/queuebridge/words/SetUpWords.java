package org.queuebridge.words;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.change.SetUpStep;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.rule.EventBus;

/** Changes of the set-up that brings events to a bus, in words. */
public final class SetUpWords {
    private SetUpWords() {}

    /** What is changed, by its name. */
    public static String name(SetUpChange change) {
        return switch (change) {
            case BusChange bus -> busName(bus.bus());
            case IntegrationChange integration -> integration.integration().name();
            case IntegrationCreation creation -> creation.integration().name();
        };
    }

    /** The name of a bus without its organization. */
    public static String busName(String bus) {
        return new EventBus(bus, "").shortName();
    }

    /** The steps. */
    public static List<StepWords> steps(SetUpChange change) {
        return change.steps().stream().map(SetUpWords::of).toList();
    }

    private static StepWords of(SetUpStep step) {
        return switch (step) {
            case SetUpStep.CreateBus create ->
                words("plan.create-bus", "plan.create-bus.why", busName(create.source()));
            case SetUpStep.DeleteBus delete -> words("plan.delete-bus", "plan.delete-bus.why", busName(delete.name()));
            case SetUpStep.ChangeTopics topics
            when topics.removed().isEmpty() ->
                words(
                        "plan.add-topics",
                        "plan.add-topics.why",
                        topics.integration().name(),
                        Topic.shortNames(topics.added()));
            case SetUpStep.ChangeTopics topics ->
                words(
                        "plan.remove-topics",
                        "plan.remove-topics.why",
                        topics.integration().name(),
                        Topic.shortNames(topics.removed()));
            case SetUpStep.SwitchIntegration turn
            when turn.on() ->
                words(
                        "plan.enable-integration",
                        "plan.enable-integration.why",
                        turn.integration().name());
            case SetUpStep.SwitchIntegration turn ->
                words(
                        "plan.disable-integration",
                        "plan.disable-integration.why",
                        turn.integration().name());
            case SetUpStep.CreateIntegration create ->
                words(
                        "plan.create-integration",
                        "plan.create-integration.why",
                        create.integration().name());
            case SetUpStep.ConfigureIntegration(NewIntegration of) ->
                words(
                        "plan.configure-integration",
                        "plan.configure-integration.why",
                        of.account(),
                        of.region(),
                        of.suffix(),
                        Topic.shortNames(of.topics()));
            case SetUpStep.EnableIntegration enable ->
                words(
                        "plan.enable-integration",
                        "plan.enable-integration.source",
                        enable.integration().name());
            case SetUpStep.DeleteIntegration delete ->
                words(
                        "plan.delete-integration",
                        "plan.delete-integration.why",
                        delete.integration().name());
        };
    }

    private static StepWords words(String what, String why, String... about) {
        return new StepWords(Messages.text(what, (Object[]) about), Messages.text(why), Optional.empty());
    }

    /** What came of it: why it differs from the plan, or that it does not. */
    public static String result(SetUpResult result) {
        return switch (result) {
            case SetUpResult.Done done -> done(done.change());
            case SetUpResult.NotYet late -> notYet(late.change(), late.state());
            case SetUpResult.Stopped stopped ->
                Messages.text("applied.stopped", step(stopped.change(), stopped.step()));
            case SetUpResult.Failed failed -> {
                FailureWords why = FailureWords.of(failed.why());
                yield Messages.text("applied.failed", step(failed.change(), failed.step()), why.what(), why.advice());
            }
        };
    }

    private static String done(SetUpChange change) {
        return switch (change) {
            case BusChange bus -> Messages.text(bus.created() ? "applied.bus.active" : "applied.bus.gone");
            case IntegrationChange integration ->
                Messages.text(integration.enabled() ? "applied.integration.active" : "applied.integration.inactive");
            case IntegrationCreation creation ->
                Messages.text(creation.created() ? "applied.integration.active" : "applied.integration.gone");
        };
    }

    private static String notYet(SetUpChange change, String state) {
        return switch (change) {
            case BusChange _ -> Messages.text("applied.bus.late", state);
            case IntegrationChange _, IntegrationCreation _ -> Messages.text("applied.integration.late", state);
        };
    }

    /** The step of that number, or the waiting after the last. */
    static String step(SetUpChange change, int number) {
        List<SetUpStep> steps = change.steps();
        return Messages.text(
                "step." + (number < steps.size() ? steps.get(number).kind().name() : "WAIT_ACTIVE"));
    }
}
