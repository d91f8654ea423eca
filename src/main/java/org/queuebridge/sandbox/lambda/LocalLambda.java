package org.queuebridge.sandbox.lambda;

import java.util.Optional;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Regional;
import org.queuebridge.sandbox.iam.ResourceAccess;

/** Functions of every account and region, in memory. They do nothing. Safe for use by many threads. */
public final class LocalLambda {
    private final Regional<StoredFunction> functions = new Regional<>();

    /**
     * Makes a function that nobody may invoke yet.
     *
     * @return its ARN
     */
    public String create(AccountRegion home, String name, String... aliases) {
        String arn = home.arn("lambda", "function:" + name);
        functions.in(home).put(name, new StoredFunction(arn, Set.of(aliases)));
        return arn;
    }

    /** Lets EventBridge invoke a function for a rule, as AddPermission does. */
    public void permit(String arn, String sid, String ruleArn) {
        FunctionReference function = reference(arn).orElseThrow();
        functions
                .find(function.home(), function.name())
                .orElseThrow()
                .add(
                        function.qualifier(),
                        sid,
                        FunctionPermission.ofRule(sid, ruleArn).statement(function.arn()),
                        Optional.empty());
    }

    /** What decides who may invoke a function or an alias; empty where there is none. */
    public Optional<ResourceAccess> access(String arn) {
        return reference(arn)
                .flatMap(function -> functions
                        .find(function.home(), function.name())
                        .filter(found -> found.has(function.qualifier()))
                        .map(found -> ResourceAccess.of(
                                found.policy(function.qualifier())
                                        .map(Object::toString)
                                        .orElse(""),
                                "")));
    }

    Regional<StoredFunction> functions() {
        return functions;
    }

    private static Optional<FunctionReference> reference(String arn) {
        return FunctionReference.parse(new AccountRegion("", ""), arn, Optional.empty());
    }
}
