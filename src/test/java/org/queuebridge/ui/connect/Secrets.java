package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.queuebridge.domain.Secret;

/** Secrets for the tests of this package. */
final class Secrets {
    private Secrets() {}

    static Secret secret(String text) {
        return Secret.of(text.toCharArray());
    }

    /** Nothing was typed. */
    static Secret none() {
        return secret("");
    }

    static String text(Secret secret) {
        return new String(secret.reveal());
    }

    static void assertWiped(Secret secret) {
        assertThat(text(secret)).matches("\0+");
    }
}
