package org.queuebridge.sandbox.events.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.ManagedRuleException;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;
import software.amazon.awssdk.services.eventbridge.model.Tag;

class RequestTagsTest {
    private static final String EVENTS = "arn:aws:events:eu-central-1:123456789012:";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-bus/default", "event-bus/" + PARTNER_BUS, "rule/" + PARTNER_BUS + "/legacy-support"})
    void busesAndRulesAreTaggedByTheirArn(String resource) {
        String arn = EVENTS + resource;

        client.tagResource(request -> request.resourceARN(arn).tags(tag("team", "a"), tag("cost", "1")));
        client.tagResource(request -> request.resourceARN(arn).tags(tag("team", "b")));
        client.untagResource(request -> request.resourceARN(arn).tagKeys("cost", "never"));

        assertThat(client.listTagsForResource(request -> request.resourceARN(arn))
                        .tags())
                .containsExactly(tag("team", "b"));
    }

    @Test
    void missingResourcesHaveNoTags() {
        assertThatThrownBy(() -> client.listTagsForResource(request -> request.resourceARN(EVENTS + "rule/none")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Rule none does not exist on EventBus default.");
        assertThatThrownBy(() -> client.listTagsForResource(request -> request.resourceARN("arn:aws:sqs:::q")))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Provided Arn is not in correct format.");
    }

    @Test
    void aManagedRuleIsNotTagged() {
        String arn = EVENTS + "rule/" + PARTNER_BUS + "/events-bridge-managed";

        assertThatThrownBy(() ->
                        client.tagResource(request -> request.resourceARN(arn).tags(tag("team", "a"))))
                .isInstanceOf(ManagedRuleException.class)
                .hasMessageContaining(
                        "Tag related operations on the managed rule events-bridge-managed is not allowed");
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
