package org.queuebridge.ui.compose.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.rules.SplitRules;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetChoices;
import org.queuebridge.ui.target.TargetsModel;
import org.queuebridge.words.Messages;

/**
 * The fields of the composed rule, and what is wrong with each. Name and description follow the selected queues until
 * the user writes others.
 */
public final class RuleForm {
    private static final Set<RuleCheck.Problem> OF_OTHER_FIELDS =
            EnumSet.of(RuleCheck.Problem.PATTERN_TOO_LONG, RuleCheck.Problem.ROLE_NOT_AN_ARN);

    private final Workspace workspace;
    private final ProposedText name = new ProposedText();
    private final ProposedText description = new ProposedText();
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private final FiresWhenForm ended;
    private final HandWrittenPattern hand = new HandWrittenPattern();
    private final ReadOnlyBooleanWrapper nameFixed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty permit = new SimpleBooleanProperty(true);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private boolean descriptionFixed;
    private final StringProperty role = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper roleError = new ReadOnlyStringWrapper("");
    private final TargetsModel targets;
    private final StringProperty nameTaken = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper descriptionError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper busError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper patternError = new ReadOnlyStringWrapper("");

    public RuleForm(Workspace workspace) {
        this.workspace = workspace;
        this.ended = new FiresWhenForm(workspace);
        this.targets = new TargetsModel(workspace, new TargetChoices());
        workspace.busProperty().subscribe(_ -> busError.set(""));
        workspace.awsProperty().subscribe(_ -> busError.set(""));
        name.textProperty().subscribe(_ -> nameError.set(""));
        description.textProperty().subscribe(_ -> descriptionError.set(""));
        role.subscribe(_ -> roleError.set(""));
        for (ObservableValue<?> field : List.of(
                name.textProperty(), description.textProperty(), role, enabled, permit, targets.revisionProperty())) {
            field.subscribe(_ -> touch());
        }
    }

    public StringProperty nameProperty() {
        return name.textProperty();
    }

    public StringProperty descriptionProperty() {
        return description.textProperty();
    }

    /** Whether the rule is enabled once it is created. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    /** Whether missing permissions are added to targets. */
    public BooleanProperty permitProperty() {
        return permit;
    }

    /** A number that changes with each change of a field, apart from those of the pattern. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }

    /** Whether the name cannot be changed, because that rule is edited. */
    public ReadOnlyBooleanProperty nameFixedProperty() {
        return nameFixed.getReadOnlyProperty();
    }

    /** The pattern that is written by hand, if any. */
    public HandWrittenPattern hand() {
        return hand;
    }

    /** When the rule fires. */
    public FiresWhenForm ended() {
        return ended;
    }

    public ObjectProperty<Optional<EventBus>> busProperty() {
        return workspace.busProperty();
    }

    /** The rule's own role; empty for none. */
    public StringProperty roleProperty() {
        return role;
    }

    public ReadOnlyStringProperty roleErrorProperty() {
        return roleError.getReadOnlyProperty();
    }

    public TargetsModel targets() {
        return targets;
    }

    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    /** That a rule of that name exists, and what creating would do; empty where none does. */
    public StringProperty nameTakenProperty() {
        return nameTaken;
    }

    public ReadOnlyStringProperty descriptionErrorProperty() {
        return descriptionError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty busErrorProperty() {
        return busError.getReadOnlyProperty();
    }

    /** Why the pattern cannot be sent: no queue, or too many. */
    public ReadOnlyStringProperty patternErrorProperty() {
        return patternError.getReadOnlyProperty();
    }

    /**
     * Proposes a name and a description for these queues, by name. What was proposed for the same queues stays, as the
     * rule of that name may have been created meanwhile.
     *
     * @param rules how many the pattern is split into
     * @param taken the names of the rules that exist
     */
    public void propose(List<String> queueNames, int rules, Set<String> taken) {
        boolean none = queueNames.isEmpty();
        if (!nameFixed.get()) {
            name.proposeOnce(List.of(queueNames, rules), () -> none ? "" : RuleName.propose(queueNames, rules, taken));
        }
        if (!descriptionFixed) {
            description.propose(none ? "" : RuleDescription.of(queueNames));
        }
        patternError.set("");
    }

    /** The form's content. */
    public FormState state() {
        return new FormState(
                name.textProperty().get(),
                nameFixed.get(),
                Optional.of(description.textProperty().get()),
                enabled.get(),
                role.get(),
                ended.intentProperty().get(),
                hand.textProperty().get(),
                targets.targets());
    }

    /** The form's content without proposals: only the user's choices. */
    public FormState chosen() {
        FormState all = state();
        return new FormState(
                name.own(),
                all.fixedName(),
                Optional.of(description.own()),
                all.enabled(),
                all.role(),
                all.intent(),
                all.written(),
                all.targets());
    }

    /** Replaces the form's content. */
    public void load(FormState state) {
        name.forgetSubject();
        nameFixed.set(state.fixedName());
        descriptionFixed = state.fixedName() && state.description().isPresent();
        name.textProperty().set(state.name());
        description.textProperty().set(state.description().orElse(""));
        enabled.set(state.enabled());
        role.set(state.role());
        state.intent().ifPresent(ended::load);
        hand.textProperty().set(state.written());
        targets.load(state.targets());
        patternError.set("");
    }

    /**
     * The rules as they are in the form, even if invalid or incomplete; none while name, bus or pattern is missing, and
     * without targets that are not typed yet.
     */
    public List<RuleDraft> outline(PatternPreview preview) {
        RuleDraft whole = draft(preview);
        if (whole.name().isEmpty() || whole.bus().isEmpty() || preview.pattern().isEmpty()) {
            return List.of();
        }
        return SplitRules.of(
                whole.to(whole.targets().stream()
                        .filter(target -> !target.arn().isEmpty())
                        .toList()),
                preview.parts(),
                preview.names());
    }

    /**
     * The rule, or the rules that its pattern is split into; where a field is invalid, shows the error beside it and
     * returns nothing.
     */
    public List<RuleDraft> drafts(PatternPreview preview) {
        List<RuleDraft> drafts = SplitRules.of(draft(preview), preview.parts(), preview.names());
        // The last name is the longest; everything else is the same.
        return checked(drafts.getLast(), preview).isPresent() ? drafts : List.of();
    }

    private RuleDraft draft(PatternPreview preview) {
        return new RuleDraft(
                name.textProperty().get().strip(),
                workspace.busProperty().get().map(EventBus::name).orElse(""),
                preview.pattern().map(EventPattern::text).orElse(""),
                description.textProperty().get().strip(),
                enabled.get(),
                typed(role),
                targets.targets());
    }

    private Optional<RuleDraft> checked(RuleDraft draft, PatternPreview preview) {
        Optional<EventBus> bus = workspace.busProperty().get();
        busError.set(bus.isEmpty() ? busWords() : "");
        RuleCheck check = RuleCheck.of(draft, workspace.place(), preview.usage().limit());
        show(check, preview);
        boolean complete = bus.isPresent() && preview.pattern().isPresent() && !preview.hopeless();
        return complete && check.passed() ? Optional.of(draft) : Optional.empty();
    }

    private void show(RuleCheck check, PatternPreview preview) {
        nameError.set(words("rule.name.", check.name()));
        descriptionError.set(words("rule.description.", check.description()));
        targets.check();
        List<RuleCheck.Problem> problems = check.problems();
        roleError.set(
                problems.contains(RuleCheck.Problem.ROLE_NOT_AN_ARN)
                        ? Messages.text("rule.problem.ROLE_NOT_AN_ARN")
                        : "");
        targets.wrong(problems.stream()
                .filter(problem -> !OF_OTHER_FIELDS.contains(problem))
                .map(problem -> Messages.text("rule.problem." + problem))
                .collect(Collectors.joining(" ")));
        boolean noMeaning =
                !hand.used() && ended.endedProperty().get().meanings().isEmpty();
        boolean tooLong = problems.contains(RuleCheck.Problem.PATTERN_TOO_LONG);
        patternError.set(
                noMeaning ? Messages.text("compose.meaning.none") : PatternError.of(preview, hand.used(), tooLong));
    }

    private String busWords() {
        boolean connected = workspace.awsProperty().get().isPresent();
        return Messages.text(connected ? "compose.bus.missing" : "compose.bus.not-connected");
    }

    private static String words(String prefix, Optional<? extends Enum<?>> problem) {
        return problem.map(found -> Messages.text(prefix + found.name())).orElse("");
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
    }
}
