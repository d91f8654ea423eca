package org.queuebridge.aws.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

class SdkPagesTest {
    private final AtomicInteger asked = new AtomicInteger();

    private record Page(int number, @Nullable String next) {}

    private List<Integer> read(UnaryOperator<@Nullable String> next) {
        return SdkPages.all(
                token -> new Page(asked.incrementAndGet(), next.apply(token)),
                page -> List.of(page.number()),
                Page::next);
    }

    @Test
    void allPagesAreReadInTheirOrder() {
        assertThat(read(token -> asked.get() < 25 ? "t" + asked.get() : null))
                .hasSize(25)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "same"})
    void anEmptyOrRepeatedTokenIsNotFollowed(String token) {
        assertUnreadable(_ -> token);
        assertThat(asked.get()).isLessThan(3);
    }

    @Test
    void alternatingTokensAreNotFollowed() {
        assertUnreadable(_ -> "t" + asked.get() % 3);
    }

    @Test
    void anEndlessListIsNotFollowed() {
        assertUnreadable(_ -> "t" + asked.get());
        assertThat(asked.get()).isBetween(1_000, 10_000);
    }

    private void assertUnreadable(UnaryOperator<@Nullable String> next) {
        assertThatThrownBy(() -> read(next))
                .asInstanceOf(type(FailureException.class))
                .extracting(thrown -> thrown.failure().reason())
                .isEqualTo(Reason.AWS_UNREADABLE);
    }
}
