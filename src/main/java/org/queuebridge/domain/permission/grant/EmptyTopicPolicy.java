package org.queuebridge.domain.permission.grant;

import static java.util.Map.entry;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.Arn;

/** The policy of a topic that has no other statement left. */
public final class EmptyTopicPolicy {
    private EmptyTopicPolicy() {}

    /** A topic cannot be without a policy; this one says that its account may publish, which is so anyway. */
    public static Json.Obj ownAccount(String topicArn) {
        String owner = Arn.parse(topicArn).map(Arn::account).orElse("");
        String account = "arn:" + Arn.partitionOf(topicArn) + ":iam::" + owner + ":root";
        Json.Obj statement = Json.obj(
                entry("Sid", new Json.Str("OwnAccount")),
                entry("Effect", new Json.Str("Allow")),
                entry("Principal", Json.obj("AWS", new Json.Str(account))),
                entry("Action", new Json.Str("sns:Publish")),
                entry("Resource", new Json.Str(topicArn)));
        return PolicyDocument.containing(statement);
    }
}
