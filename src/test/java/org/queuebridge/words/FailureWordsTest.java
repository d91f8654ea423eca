package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

class FailureWordsTest {
    @Test
    void aMissingPermissionComesWithThePolicyStatementThatAllowsIt() {
        FailureWords words = FailureWords.of(new Failure.Forbidden(
                Reason.AWS_ACTION_DENIED,
                List.of("events:PutRule", "arn:aws:events:eu-central-1:111122223333:rule/ended"),
                new Evidence(Optional.of("AccessDeniedException"), Optional.of("not authorized"), Optional.of("req-1")),
                "events:PutRule",
                Optional.of("{\"Effect\": \"Allow\"}")));

        assertThat(words.what()).contains("events:PutRule");
        assertThat(words.advice()).isNotBlank();
        assertThat(words.details())
                .startsWith("AccessDeniedException · not authorized · ")
                .endsWith("req-1");
        assertThat(words.copyable()).isEqualTo("{\"Effect\": \"Allow\"}");
    }

    @Test
    void whatTheServiceDidNotSayIsLeftOut() {
        FailureWords words = FailureWords.of(
                new Failure.Network(Reason.CONNECTION_REFUSED, List.of("api.mypurecloud.de"), Evidence.NONE));

        assertThat(words.what()).contains("api.mypurecloud.de");
        assertThat(words.details()).isEmpty();
        assertThat(words.copyable()).isEmpty();
    }

    @Test
    void aPermissionOfGenesysCloudHasNothingToCopy() {
        FailureWords words = FailureWords.of(new Failure.Forbidden(
                Reason.GENESYS_PERMISSION,
                List.of("routing:queue:view"),
                new Evidence(Optional.of("missing.any.permissions"), Optional.empty(), Optional.empty()),
                "routing:queue:view",
                Optional.empty()));

        assertThat(words.what() + words.advice()).contains("routing:queue:view");
        assertThat(words.details()).isEqualTo("missing.any.permissions");
        assertThat(words.copyable()).isEmpty();
    }
}
