package org.queuebridge.sandbox.lambda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PolicyDocument;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Regional;

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
                        new Permission(sid, "lambda:InvokeFunction", "events.amazonaws.com", Optional.of(ruleArn))
                                .statement(function.arn()));
    }

    /** What decides who may invoke a function; empty where there is none. */
    public Optional<ResourceState> state(String arn) {
        return reference(arn)
                .flatMap(function -> functions
                        .find(function.home(), function.name())
                        .filter(found -> found.has(function.qualifier()))
                        .map(found -> new ResourceState(
                                List.of(found.policy(function.qualifier())
                                        .map(Object::toString)
                                        .map(text -> new PolicyDocument(
                                                "", text, JsonText.parse(text).object()))
                                        .orElse(PolicyDocument.none())),
                                Encryption.NONE)));
    }

    Regional<StoredFunction> functions() {
        return functions;
    }

    private static Optional<FunctionReference> reference(String arn) {
        return FunctionReference.parse(new AccountRegion("", ""), arn, Optional.empty());
    }
}
