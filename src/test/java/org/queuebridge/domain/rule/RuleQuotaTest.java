package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleQuotaTest {
    @ParameterizedTest
    @CsvSource({"eu-central-1, 300", "us-east-1, 300", "af-south-1, 100", "eu-south-1, 100", "eu-south-2, 300"})
    void isSmallerInSomeRegions(String region, int rules) {
        assertThat(RuleQuota.ofBusIn(region)).isEqualTo(rules);
    }
}
