package org.queuebridge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {
    private final char[] typed = "hunter2".toCharArray();
    private final Secret secret = Secret.of(typed);

    @Test
    void isNeverPrinted() {
        assertThat("signed in with " + secret).doesNotContain("hunter2");
    }

    @Test
    void wipingClearsTheCharacters() {
        secret.wipe();
        assertThat(secret.reveal()).containsOnly('\0');
    }

    @Test
    void isACopyOfTheTypedCharacters() {
        Arrays.fill(typed, 'x');
        assertThat(secret.reveal()).containsExactly("hunter2".toCharArray());
    }

    @Test
    void aCopyIsWipedSeparately() {
        Secret copy = secret.copy();
        char[] shown = secret.reveal();
        secret.wipe();
        assertThat(copy.reveal()).isEqualTo(shown).containsExactly("hunter2".toCharArray());
    }

    @Test
    void tellsWhetherItIsEmpty() {
        assertThat(Secret.of(new char[0]).isEmpty()).isTrue();
        assertThat(secret.isEmpty()).isFalse();
    }
}
