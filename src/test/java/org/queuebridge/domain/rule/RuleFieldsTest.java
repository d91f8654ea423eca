package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFieldsTest {
    /** Sent as it is, in a call or in exported code, it would be refused. */
    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aBlankRoleIsNone(String role) {
        RuleFields fields = RuleFields.of(Optional.of("{}"), true, "", Optional.of(role));

        assertThat(fields.roleArn()).isEmpty();
        assertThat(fields).isEqualTo(RuleFields.of(Optional.of("{}"), true, "", Optional.empty()));
    }
}
