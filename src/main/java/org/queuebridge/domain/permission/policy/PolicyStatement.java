package org.queuebridge.domain.permission.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.json.Json;

/**
 * A statement of a resource policy.
 *
 * @param number its position in the policy, from 1, which identifies it if it has no id
 * @param variables whether policy variables have a meaning in it, see {@link PolicyVariables}
 */
public record PolicyStatement(int number, Json.Obj json, boolean variables) {
    /** Its id, {@code Sid}. */
    public Optional<String> sid() {
        return json.get("Sid").flatMap(value -> TextOrList.of(value).stream().findFirst());
    }

    public ConditionResult allows(DeliveryCall delivery) {
        return effect("Allow") ? applies(delivery, conditions()) : new ConditionResult.No();
    }

    public ConditionResult denies(DeliveryCall delivery) {
        return effect("Deny") ? applies(delivery, conditions()) : new ConditionResult.No();
    }

    /** The rules that it allows instead, where but for those it would allow this one. */
    public List<String> allowsInsteadOf(DeliveryCall delivery) {
        boolean allBut = effect("Allow")
                && applies(delivery, conditions().without(DeliveryCall.SOURCE_ARN)) instanceof ConditionResult.Yes;
        return allBut ? conditions().asked(DeliveryCall.SOURCE_ARN) : List.of();
    }

    /** The rules that it names, by their ARNs or by patterns of them. */
    public List<String> sources() {
        return conditions().asked(DeliveryCall.SOURCE_ARN);
    }

    private ConditionResult applies(DeliveryCall delivery, PolicyConditions conditions) {
        PolicyVariables values = new PolicyVariables(variables, delivery.keys());
        return ConditionResult.of(principals(delivery.principal()))
                .and(fits(
                        "Action",
                        pattern -> ConditionResult.of(actionFits(pattern, delivery.action())),
                        new ConditionResult.No()))
                .and(fits(
                        "Resource",
                        pattern -> resourceFits(pattern, delivery.resource(), values),
                        new ConditionResult.Yes()))
                .and(conditions.met(values));
    }

    private boolean effect(String wanted) {
        return json.get("Effect").map(TextOrList::of).orElse(List.of()).contains(wanted);
    }

    private boolean principals(String service) {
        return json.get("Principal")
                .map(principal -> names(principal, service))
                .orElseGet(() -> json.get("NotPrincipal")
                        .map(other -> !names(other, service))
                        .orElse(false));
    }

    private static boolean names(Json principal, String service) {
        return switch (principal) {
            case Json.Str(String all) -> all.equals("*");
            case Json.Obj(Map<String, Json> kinds) ->
                named(kinds.get("AWS")).contains("*")
                        || named(kinds.get("Service")).contains(service)
                        || named(kinds.get("Service")).contains("*");
            default -> false;
        };
    }

    private static List<String> named(@Nullable Json principals) {
        return principals == null ? List.of() : TextOrList.of(principals);
    }

    /**
     * A field, or its opposite.
     *
     * @param absent where neither is there: a policy that belongs to one resource need not name it
     */
    private ConditionResult fits(String field, Function<String, ConditionResult> test, ConditionResult absent) {
        Optional<Json> not = json.get("Not" + field);
        return not.or(() -> json.get(field))
                .map(asked ->
                        TextOrList.of(asked).stream().map(test).reduce(new ConditionResult.No(), ConditionResult::or))
                .map(met -> not.isPresent() ? met.not() : met)
                .orElse(absent);
    }

    private static boolean actionFits(String pattern, String action) {
        return PolicyWildcards.fits(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
    }

    private static ConditionResult resourceFits(String pattern, String resource, PolicyVariables variables) {
        return switch (variables.in(pattern)) {
            case PolicyVariables.Text.Known(String text) -> ConditionResult.of(PolicyWildcards.fits(text, resource));
            case PolicyVariables.Text.Valueless() -> new ConditionResult.No();
            case PolicyVariables.Text.Unclear(String variable) -> new ConditionResult.Unclear(variable);
        };
    }

    private PolicyConditions conditions() {
        return new PolicyConditions(json.get("Condition").orElse(new Json.Obj(Map.of())));
    }
}
