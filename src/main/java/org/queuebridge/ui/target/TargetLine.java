package org.queuebridge.ui.target;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetCheck.Problem;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.words.Messages;

/** A target as it is typed: its ARN, its role, and what is wrong with them. */
public final class TargetLine {
    private static final Set<Problem> ROLE = EnumSet.of(
            Problem.ROLE_MISSING,
            Problem.OTHER_ACCOUNT_ROLE_MISSING,
            Problem.ROLE_NOT_AN_ARN,
            Problem.ROLE_OTHER_ACCOUNT,
            Problem.ROLE_NOT_ALLOWED);

    /** The settings that still apply after a change of the target's kind (PutTargets, Target). */
    private static final Set<String> OF_EVERY_KIND =
            Set.of("Input", "InputPath", "InputTransformer", "DeadLetterConfig", "RetryPolicy");

    private final StringProperty arn = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TargetKind>> kind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Optional<Target> loaded;
    private final ObjectProperty<Json.Obj> settings = new SimpleObjectProperty<>(Json.obj());
    private Optional<TargetKind> settingsOf = Optional.empty();
    private final ObjectProperty<List<TargetPermission>> permissions = new SimpleObjectProperty<>(List.of());
    private final BooleanBinding roleAsked;
    private final ReadOnlyStringWrapper arnError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper roleError = new ReadOnlyStringWrapper("");

    TargetLine() {
        this(Optional.empty());
    }

    /** The line of an existing target: settings that the line does not show are kept. */
    TargetLine(Target there) {
        this(Optional.of(there));
        arn.set(there.arn());
        role.set(there.roleArn().orElse(""));
        settings.set(there.settings());
    }

    private TargetLine(Optional<Target> loaded) {
        this.loaded = loaded;
        roleAsked = Bindings.createBooleanBinding(
                () -> kind.get().filter(TargetKind::needsRole).isPresent()
                        || typedRole().isPresent()
                        || !roleError.get().isEmpty(),
                kind,
                role,
                roleError);
        arn.subscribe(_ -> {
            arnError.set("");
            kind.set(Arn.parse(typedArn()).flatMap(TargetKind::ofArn));
            permissions.set(List.of());
        });
        settings.subscribe(_ -> {
            arnError.set("");
            settingsOf = kind.get();
        });
        role.subscribe(_ -> roleError.set(""));
    }

    public StringProperty arnProperty() {
        return arn;
    }

    /** Empty for none. */
    public StringProperty roleProperty() {
        return role;
    }

    /**
     * Everything else that EventBridge keeps of the target, with the API's field names. Settings for another kind of
     * target stay here, and are not sent.
     */
    public ObjectProperty<Json.Obj> settingsProperty() {
        return settings;
    }

    /**
     * Whether the rule may deliver to the target and its dead-letter queue; empty while not known. Typing another ARN
     * clears it.
     */
    public ObjectProperty<List<TargetPermission>> permissionsProperty() {
        return permissions;
    }

    /** The kind of target; empty where EventBridge cannot send to the ARN, or it is incomplete. */
    public ReadOnlyObjectProperty<Optional<TargetKind>> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Whether the kind needs a role, or there is one all the same. */
    public BooleanBinding roleAskedBinding() {
        return roleAsked;
    }

    public ReadOnlyStringProperty arnErrorProperty() {
        return arnError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty roleErrorProperty() {
        return roleError.getReadOnlyProperty();
    }

    /** The id of the existing target; empty for a new one. */
    Optional<String> id() {
        return loaded.map(Target::id);
    }

    /**
     * The target as it is typed.
     *
     * @param id for a new one
     */
    public Target target(String id) {
        return new Target(id().orElse(id), typedArn(), typedRole(), settingsToPut());
    }

    /** Parameters of the former kind, and a message group of the former queue, do not apply any more. */
    private Json.Obj settingsToPut() {
        Optional<Arn> now = Arn.parse(typedArn());
        boolean sameKind = kind.get().equals(settingsOf);
        boolean sameArn = loaded.filter(there -> there.arn().equals(typedArn())).isPresent();
        Map<String, Json> kept = new LinkedHashMap<>(settings.get().fields());
        if (!sameKind) {
            kept.keySet().retainAll(OF_EVERY_KIND);
        } else if (!sameArn && now.filter(TargetKind::isFifo).isEmpty()) {
            kept.remove(TargetSettings.SQS);
        }
        return new Json.Obj(kept);
    }

    /** Shows an error of the ARN as far as it is typed; not of a role that is still to be typed. */
    void checkArn(RulePlace place) {
        if (!typedArn().isEmpty()) {
            arnError.set(arnWords(problems(place), place));
        }
    }

    /** Shows an error of the role. */
    void checkRole(RulePlace place) {
        if (!typedArn().isEmpty()) {
            roleError.set(words(problems(place), ROLE::contains, place));
        }
    }

    /**
     * Shows all errors, also that nothing is typed.
     *
     * @param place the bus's; empty before AWS is connected, when no target can be outside of it
     */
    void check(RulePlace place) {
        arnError.set(typedArn().isEmpty() ? Messages.text("compose.target.missing") : "");
        checkArn(place);
        checkRole(place);
    }

    /** Whether an error was found. */
    boolean isWrong() {
        return !arnError.get().isEmpty() || !roleError.get().isEmpty();
    }

    void forgetErrors() {
        arnError.set("");
        roleError.set("");
    }

    private List<Problem> problems(RulePlace place) {
        return TargetCheck.check(target(""), place);
    }

    private String arnWords(List<Problem> problems, RulePlace place) {
        return words(problems, problem -> !ROLE.contains(problem), place);
    }

    private String words(List<Problem> problems, Predicate<Problem> which, RulePlace place) {
        return problems.stream()
                .filter(which)
                .map(problem -> Messages.text("target.problem." + problem, ownRegion(), place.region()))
                .collect(Collectors.joining(" "));
    }

    private String ownRegion() {
        return Arn.parse(typedArn())
                .map(Arn::region)
                .filter(region -> !region.isEmpty())
                .orElse(Messages.text("compose.target.no-region"));
    }

    private String typedArn() {
        return arn.get().strip();
    }

    private Optional<String> typedRole() {
        return Optional.of(role.get().strip()).filter(text -> !text.isEmpty());
    }
}
