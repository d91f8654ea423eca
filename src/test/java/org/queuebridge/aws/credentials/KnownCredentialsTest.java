package org.queuebridge.aws.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Redaction;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class KnownCredentialsTest {
    private AwsCredentials current = AwsBasicCredentials.create("AKIAFIRST", "first-secret-key");
    private final KnownCredentials known = new KnownCredentials(() -> current);

    @Test
    void whatIsInUseIsMaskedInTexts() {
        String text = "refused: first-secret-key, second-secret-key, second-session-token";
        assertThat(Redaction.of(text)).isEqualTo(text);

        assertThat(known.resolveCredentials()).isEqualTo(current);
        assertThat(Redaction.of(text)).doesNotContain("first-secret-key").contains("second-session-token");

        current = AwsSessionCredentials.create("ASIASECOND", "second-secret-key", "second-session-token");
        assertThat(known.resolveCredentials()).isEqualTo(current);
        assertThat(Redaction.of(text)).doesNotContain("second-secret-key", "second-session-token");
    }
}
