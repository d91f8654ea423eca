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
import org.queuebridge.ui.words.Messages;

/** A target as it is typed: its ARN, its role, and what is wrong with them. */
public final class TargetLine {
    private static final Set<Problem> ROLE = EnumSet.of(
            Problem.ROLE_MISSING,
            Problem.OTHER_ACCOUNT_ROLE_MISSING,
            Problem.ROLE_NOT_AN_ARN,
            Problem.ROLE_OTHER_ACCOUNT,
            Problem.ROLE_NOT_ALLOWED);

    /** What a change of its kind leaves meaningful (PutTargets, Target). */
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

    /** The line of a target that is there: what the line does not show stays with it. */
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
     * All else that EventBridge keeps of the target, in the spelling of its API. What is meant for another kind of
     * target stays here, and is not sent.
     */
    public ObjectProperty<Json.Obj> settingsProperty() {
        return settings;
    }

    /**
     * Whether the rule may deliver to the target and to its dead-letter queue, as far as it is known: none while it is
     * not. Other words in the ARN's field make it unknown.
     */
    public ObjectProperty<List<TargetPermission>> permissionsProperty() {
        return permissions;
    }

    /** What the ARN names; empty where that is nothing EventBridge can send to, or nothing yet. */
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

    /** The id of the target that is there; empty for a new one. */
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

    /**
     * Another kind of target has no use for the parameters of the former, nor has another queue for a message group.
     */
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

    /** Says what is wrong with the ARN as far as it is typed; nothing of a role that is still to come. */
    void checkArn(RulePlace place) {
        if (!typedArn().isEmpty()) {
            arnError.set(arnWords(problems(place), place));
        }
    }

    /** Says what is wrong with the role. */
    void checkRole(RulePlace place) {
        if (!typedArn().isEmpty()) {
            roleError.set(words(problems(place), ROLE::contains, place));
        }
    }

    /**
     * Says all that is wrong, also that there is nothing.
     *
     * @param place the bus's; empty before AWS is connected, when no target can be outside of it
     */
    void check(RulePlace place) {
        arnError.set(typedArn().isEmpty() ? Messages.text("compose.target.missing") : "");
        checkArn(place);
        checkRole(place);
    }

    /** Whether something was found to be wrong. */
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
