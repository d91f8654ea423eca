package org.queuebridge.sandbox.lambda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;

/**
 * A function as callers name it: by name, partial or whole ARN, with or without an alias or version.
 *
 * @param qualifier the alias or version; empty for the function itself
 */
record FunctionReference(AccountRegion home, String name, Optional<String> qualifier) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:arn:[\\w-]+:lambda:(?<region>[\\w-]+):)?(?:(?<account>\\d{12}):)?(?:function:)?(?<name>[\\w-]+)(?::(?<qualifier>[\\w$-]+))?");

    /** The function's code as it is now; what is allowed to be done with it is the policy of the function itself. */
    private static final String LATEST = "$LATEST";

    /** Reads it; empty where it names no function. */
    static Optional<FunctionReference> parse(AccountRegion caller, String text, Optional<String> qualifier) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        AccountRegion home = new AccountRegion(
                Optional.ofNullable(matcher.group("account")).orElse(caller.account()),
                Optional.ofNullable(matcher.group("region")).orElse(caller.region()));
        return Optional.of(new FunctionReference(
                home, matcher.group("name"), qualifier.or(() -> Optional.ofNullable(matcher.group("qualifier")))));
    }

    boolean isLatest() {
        return qualifier.filter(LATEST::equals).isPresent();
    }

    /** The function itself, where this names its code as it is now. */
    FunctionReference withoutLatest() {
        return isLatest() ? new FunctionReference(home, name, Optional.empty()) : this;
    }

    String arn() {
        return home.arn(
                "lambda",
                "function:" + name + qualifier.map(alias -> ":" + alias).orElse(""));
    }
}
