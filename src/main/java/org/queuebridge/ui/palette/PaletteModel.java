package org.queuebridge.ui.palette;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** What is typed into the palette, and what it finds; the search runs in the background. On the window's thread. */
public final class PaletteModel {
    /** As many as the user reads before typing more. */
    static final int SHOWN = 50;

    private final Sources sources;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<PaletteSearch.Found> found =
            new ReadOnlyObjectWrapper<>(PaletteSearch.Found.NOTHING);
    private final Computation<PaletteSearch.Found> finder;
    private List<PaletteEntry> commands = List.of();

    /**
     * What it finds.
     *
     * @param commands screens and actions, as they are when it opens
     */
    public record Sources(
            ObservableValue<QueueIndex> queues,
            ObservableValue<List<RuleInsight>> rules,
            Supplier<List<PaletteEntry>> commands,
            Links links) {}

    /**
     * Where it leads.
     *
     * @param rule shows a rule by its name
     * @param doctor finds out why a rule gets no events, by its name
     * @param capture captures events for a rule, by its name
     * @param target shows the rules with a target, by its ARN
     */
    public record Links(
            Consumer<Queue> queue,
            Consumer<String> rule,
            Consumer<String> doctor,
            Consumer<String> capture,
            Consumer<String> target) {}

    /**
     * Finds nothing before it is opened.
     *
     * @param background where to search
     * @param window the window's thread
     */
    public PaletteModel(Sources sources, Executor background, Executor window) {
        this.sources = sources;
        finder = new Computation<>(background, window, found::set, () -> found.set(PaletteSearch.Found.NOTHING));
        typed.subscribe((_, _) -> find());
    }

    /** Words of a name; case and accents do not matter. */
    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<PaletteSearch.Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether the result belongs to what is typed now. */
    ReadOnlyBooleanProperty settledProperty() {
        return finder.currentProperty();
    }

    /** Starts over, with the actions that are possible now. */
    void begin() {
        commands = sources.commands().get();
        typed.set("");
        find();
    }

    private void find() {
        QueueIndex queues = sources.queues().getValue();
        List<RuleInsight> rules = sources.rules().getValue();
        List<PaletteEntry> own = commands;
        String words = typed.get();
        finder.compute(() -> new PaletteSearch(
                        queues,
                        this::entry,
                        Stream.of(own, rules(rules), doctor(rules), captures(rules), targets(rules))
                                .flatMap(List::stream)
                                .toList())
                .find(words, SHOWN));
    }

    private PaletteEntry entry(Queue queue) {
        return PaletteEntry.of(
                PaletteEntry.Kind.QUEUE,
                queue.name(),
                queue.division().name(),
                () -> sources.links().queue().accept(queue));
    }

    private List<PaletteEntry> rules(List<RuleInsight> rules) {
        return rules.stream()
                .map(RuleInsight::rule)
                .map(rule -> PaletteEntry.of(
                        PaletteEntry.Kind.RULE,
                        rule.name(),
                        rule.description(),
                        () -> sources.links().rule().accept(rule.name())))
                .toList();
    }

    /** Behind the rules themselves, whose names begin with what is typed. */
    private List<PaletteEntry> doctor(List<RuleInsight> rules) {
        return ofEach(
                rules,
                PaletteEntry.Kind.DOCTOR,
                "doctor.title.rule",
                sources.links().doctor());
    }

    private List<PaletteEntry> captures(List<RuleInsight> rules) {
        return ofEach(
                rules,
                PaletteEntry.Kind.CAPTURE,
                "palette.capture",
                sources.links().capture());
    }

    /** What can be done with each rule. */
    private static List<PaletteEntry> ofEach(
            List<RuleInsight> rules, PaletteEntry.Kind kind, String wordsKey, Consumer<String> command) {
        return rules.stream()
                .map(rule -> rule.rule().name())
                .map(name -> PaletteEntry.of(kind, Messages.text(wordsKey, name), "", () -> command.accept(name)))
                .toList();
    }

    private List<PaletteEntry> targets(List<RuleInsight> rules) {
        return rules.stream()
                .flatMap(rule -> rule.targets().stream())
                .map(Target::arn)
                .distinct()
                .map(arn -> PaletteEntry.of(
                        PaletteEntry.Kind.TARGET,
                        RuleWords.target(arn),
                        arn,
                        () -> sources.links().target().accept(arn)))
                .toList();
    }
}
