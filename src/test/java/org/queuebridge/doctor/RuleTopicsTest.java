package org.queuebridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTopicsTest {
    @Test
    void namesEveryTopicOfAPatternWhateverItsKind() {
        RuleTopics topics = RuleTopics.of(Optional.of("""
            {"$or": [{"detail-type": ["v2.a.{id}.start"]}, {"detail-type": ["v2.b", "conversation.end"]}]}\
            """));

        assertThat(topics.named()).containsExactly("v2.a.{id}.start", "v2.b");
        assertThat(topics.and(RuleTopics.of(Optional.of("{\"detail-type\": [\"v2.b\", \"v2.c\"]}")))
                        .named())
                .containsExactly("v2.a.{id}.start", "v2.b", "v2.c");
    }

    @Test
    void aPatternWithOtherTestsIsMetByWhatTheyMatch() {
        RuleTopics topics = RuleTopics.of(Optional.of("{\"detail-type\": [{\"prefix\": \"v2.detail\"}]}"));

        assertThat(topics.named()).isEmpty();
        assertThat(topics.noneMeets(List.of("v2.routing", "v2.detail.x"))).isFalse();
        assertThat(topics.noneMeets(List.of("v2.routing"))).isTrue();
    }

    @Test
    void whatAsksForNoTopicIsMetByAny() {
        assertThat(RuleTopics.of(Optional.of("{\"source\": [\"x\"]}")).noneMeets(List.of("v2.routing")))
                .isFalse();
        assertThat(RuleTopics.of(Optional.empty())).isEqualTo(RuleTopics.NONE);
    }
}
