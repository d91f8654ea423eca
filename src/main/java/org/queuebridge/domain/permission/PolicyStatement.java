package org.queuebridge.domain.permission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.json.Json;

/**
 * A statement of a resource's policy.
 *
 * @param number its place in the policy, from 1: what names it where it has no id
 */
public record PolicyStatement(int number, Json.Obj json) {
    /** Its id, {@code Sid}. */
    public Optional<String> sid() {
        return json.get("Sid").flatMap(value -> Texts.of(value).stream().findFirst());
    }

    boolean allows(Delivery delivery) {
        return effect("Allow") && concerns(delivery) && conditions().met(delivery.context());
    }

    boolean denies(Delivery delivery) {
        return effect("Deny") && concerns(delivery) && conditions().met(delivery.context());
    }

    /** The rules that it allows instead, where but for those it would allow this one. */
    List<String> allowsInsteadOf(Delivery delivery) {
        boolean allBut = effect("Allow")
                && concerns(delivery)
                && conditions().without(Delivery.SOURCE_ARN).met(delivery.context());
        return allBut ? conditions().asked(Delivery.SOURCE_ARN) : List.of();
    }

    private boolean concerns(Delivery delivery) {
        return principals()
                && fits("Action", delivery.action(), PolicyStatement::actionFits)
                && fits("Resource", delivery.resource(), Wildcards::fits);
    }

    private boolean effect(String wanted) {
        return json.get("Effect").map(Texts::of).orElse(List.of()).contains(wanted);
    }

    private boolean principals() {
        return json.get("Principal")
                .map(PolicyStatement::namesEventBridge)
                .orElseGet(() -> json.get("NotPrincipal")
                        .map(other -> !namesEventBridge(other))
                        .orElse(false));
    }

    private static boolean namesEventBridge(Json principal) {
        return switch (principal) {
            case Json.Str(String all) -> all.equals("*");
            case Json.Obj(Map<String, Json> kinds) ->
                named(kinds.get("AWS")).contains("*")
                        || named(kinds.get("Service")).contains(Delivery.SERVICE)
                        || named(kinds.get("Service")).contains("*");
            default -> false;
        };
    }

    private static List<String> named(@Nullable Json principals) {
        return principals == null ? List.of() : Texts.of(principals);
    }

    /** A field, or its opposite. Where neither stands, as in policies that belong to one resource, it is met. */
    private boolean fits(String field, String value, BiPredicate<String, String> test) {
        Optional<Json> not = json.get("Not" + field);
        if (not.isPresent()) {
            return Texts.of(not.get()).stream().noneMatch(pattern -> test.test(pattern, value));
        }
        return json.get(field)
                .map(asked -> Texts.of(asked).stream().anyMatch(pattern -> test.test(pattern, value)))
                .orElse(field.equals("Resource"));
    }

    private static boolean actionFits(String pattern, String action) {
        return Wildcards.fits(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
    }

    private Conditions conditions() {
        return new Conditions(
                json.get("Condition").orElse(new Json.Obj(Map.of())) instanceof Json.Obj asked
                        ? asked
                        : new Json.Obj(Map.of()));
    }
}
