package org.queuebridge.domain.permission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.json.Json;

/**
 * A statement of a resource's policy.
 *
 * @param number its place in the policy, from 1: what names it where it has no id
 * @param variables whether policy variables have a meaning in it, see {@link PolicyVariables}
 */
public record PolicyStatement(int number, Json.Obj json, boolean variables) {
    /** Its id, {@code Sid}. */
    public Optional<String> sid() {
        return json.get("Sid").flatMap(value -> Texts.of(value).stream().findFirst());
    }

    Met allows(Delivery delivery) {
        return effect("Allow") ? applies(delivery, conditions()) : new Met.No();
    }

    Met denies(Delivery delivery) {
        return effect("Deny") ? applies(delivery, conditions()) : new Met.No();
    }

    /** The rules that it allows instead, where but for those it would allow this one. */
    List<String> allowsInsteadOf(Delivery delivery) {
        boolean allBut =
                effect("Allow") && applies(delivery, conditions().without(Delivery.SOURCE_ARN)) instanceof Met.Yes;
        return allBut ? conditions().asked(Delivery.SOURCE_ARN) : List.of();
    }

    /** The rules that it names, by their ARNs or by patterns of them. */
    List<String> sources() {
        return conditions().asked(Delivery.SOURCE_ARN);
    }

    private Met applies(Delivery delivery, Conditions conditions) {
        PolicyVariables values = new PolicyVariables(variables, delivery.keys());
        return Met.of(principals(delivery.principal()))
                .and(fits("Action", pattern -> Met.of(actionFits(pattern, delivery.action())), new Met.No()))
                .and(fits("Resource", pattern -> resourceFits(pattern, delivery.resource(), values), new Met.Yes()))
                .and(conditions.met(values));
    }

    private boolean effect(String wanted) {
        return json.get("Effect").map(Texts::of).orElse(List.of()).contains(wanted);
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
        return principals == null ? List.of() : Texts.of(principals);
    }

    /**
     * A field, or its opposite.
     *
     * @param absent where neither is there: a policy that belongs to one resource need not name it
     */
    private Met fits(String field, Function<String, Met> test, Met absent) {
        Optional<Json> not = json.get("Not" + field);
        return not.or(() -> json.get(field))
                .map(asked -> Texts.of(asked).stream().map(test).reduce(new Met.No(), Met::or))
                .map(met -> not.isPresent() ? met.not() : met)
                .orElse(absent);
    }

    private static boolean actionFits(String pattern, String action) {
        return Wildcards.fits(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
    }

    private static Met resourceFits(String pattern, String resource, PolicyVariables variables) {
        return switch (variables.in(pattern)) {
            case PolicyVariables.Text.Known(String text) -> Met.of(Wildcards.fits(text, resource));
            case PolicyVariables.Text.Valueless() -> new Met.No();
            case PolicyVariables.Text.Unclear(String variable) -> new Met.Unclear(variable);
        };
    }

    private Conditions conditions() {
        return new Conditions(json.get("Condition").orElse(new Json.Obj(Map.of())));
    }
}
