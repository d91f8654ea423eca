package org.queuebridge.aws.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/** Log groups and the policies of their region, listed from a service that a test scripts. */
class LogPoliciesPagesTest {
    private static final String SERVICE = "Logs_20140328";
    private static final String ARN = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/";

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @BeforeEach
    void twoPages() {
        aws.answersOf(SERVICE, "DescribeLogGroups", ok(group("a", ",\"nextToken\":\"2\"")), ok(group("b", "")));
        aws.answersOf(
                SERVICE, "DescribeResourcePolicies", ok(policy("one", ",\"nextToken\":\"2\"")), ok(policy("two", "")));
    }

    @Test
    void groupsOfAllPagesAreListed() {
        assertThat(aws.logs().arns()).containsExactly(ARN + "a", ARN + "b");
    }

    @Test
    void policiesOfAllPagesCount() {
        assertThat(aws.logs().state(ARN + "b").policies())
                .extracting(PolicyDocument::name)
                .containsExactly("one", "two");
    }

    private static String group(String name, String next) {
        return "{\"logGroups\":[{\"logGroupName\":\"/aws/events/" + name + "\",\"arn\":\"" + ARN + name + ":*\"}]"
                + next + "}";
    }

    private static String policy(String name, String next) {
        return "{\"resourcePolicies\":[{\"policyName\":\"" + name + "\",\"policyDocument\":\"{}\"}]" + next + "}";
    }
}
