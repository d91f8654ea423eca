package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventBusTest {
    private static final String OWNER = "arn:aws:events:eu-central-1:123456789012:";

    @ParameterizedTest
    @CsvSource({
        "default,                                 DEFAULT, rule/ended,                                   default",
        "orders,                                  CUSTOM,  rule/orders/ended,                            orders",
        "aws.partner/genesys.com/cloud/org-1/end, PARTNER, rule/aws.partner/genesys.com/cloud/org-1/end/ended, end",
    })
    void kindFollowsFromTheName(String name, EventBus.Kind kind, String rule, String shortName) {
        EventBus bus = new EventBus(name, OWNER + "event-bus/" + name);
        assertThat(bus.kind()).isEqualTo(kind);
        assertThat(bus.ruleArn("ended")).isEqualTo(OWNER + rule);
        assertThat(bus.shortName()).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource({
        "aws.partner/genesys.com/cloud/org-1/end, org-1",
        "aws.partner/genesys.com/cloud/o/,        o",
        "aws.partner/genesys.com/cloud//end,      ",
        "aws.partner/genesys.com/cloud/org-1,     ",
        "aws.partner/example.com/cloud/org-1/end, ",
        "default,                                 ",
    })
    void namesTheOrganizationOfItsEvents(String name, String organization) {
        assertThat(new EventBus(name, OWNER + "event-bus/" + name).genesysOrganization())
                .isEqualTo(Optional.ofNullable(organization));
    }

    @Test
    void rulesAreSortedByBusThenByName() {
        assertThat(new RuleKey("a", "z")).isLessThan(new RuleKey("b", "a"));
        assertThat(new RuleKey("a", "y")).isLessThan(new RuleKey("a", "z"));
        assertThat(new RuleKey("a", "y")).isEqualByComparingTo(new RuleKey("a", "y"));
    }
}
