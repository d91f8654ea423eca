package org.queuebridge.sandbox.sns;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Regional;
import org.queuebridge.sandbox.iam.ResourceAccess;

/** Topics of every account and region, in memory. Safe for use by many threads. */
public final class LocalSns {
    static final String POLICY = "Policy";
    static final String KEY = "KmsMasterKeyId";

    private final Regional<Map<String, String>> topics = new Regional<>();

    /**
     * Makes a topic with the policy that every new one has: its account may do everything.
     *
     * @param attributes beside those that every topic has
     * @return its ARN
     */
    public String create(AccountRegion home, String name, Map<String, String> attributes) {
        String arn = home.arn("sns", name);
        Map<String, String> all = new ConcurrentHashMap<>(
                Map.of("TopicArn", arn, "Owner", home.account(), "DisplayName", "", POLICY, defaultPolicy(home, arn)));
        all.putAll(attributes);
        topics.in(home).put(name, all);
        return arn;
    }

    /** Sets a topic's policy. */
    public void policy(String arn, String policy) {
        find(arn)
                .orElseThrow(() -> new IllegalArgumentException("no topic " + arn))
                .put(POLICY, policy);
    }

    /** What decides who may publish to a topic; empty where there is none. */
    public Optional<ResourceAccess> access(String arn) {
        return find(arn).map(topic -> ResourceAccess.of(topic.getOrDefault(POLICY, ""), topic.getOrDefault(KEY, "")));
    }

    Regional<Map<String, String>> topics() {
        return topics;
    }

    /** The attributes of a topic. */
    Optional<Map<String, String>> find(String arn) {
        return AwsArn.parse(arn).flatMap(parsed -> topics.find(parsed.home(), parsed.resource()));
    }

    private static String defaultPolicy(AccountRegion home, String arn) {
        return """
            {"Version":"2008-10-17","Id":"__default_policy_ID","Statement":[{"Sid":"__default_statement_ID",\
            "Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:GetTopicAttributes","SNS:SetTopicAttributes",\
            "SNS:AddPermission","SNS:RemovePermission","SNS:DeleteTopic","SNS:Subscribe",\
            "SNS:ListSubscriptionsByTopic","SNS:Publish"],"Resource":"%s",\
            "Condition":{"StringEquals":{"AWS:SourceOwner":"%s"}}}]}\
            """.formatted(arn, home.account());
    }
}
