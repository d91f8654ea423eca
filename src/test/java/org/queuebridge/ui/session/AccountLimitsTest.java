package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.metrics.quota.EventQuota;
import org.queuebridge.metrics.quota.QuotaAnswer;
import org.queuebridge.metrics.quota.ScriptedQuotas;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.SameThreadTasks;

class AccountLimitsTest {
    private static final Settings BY_HAND = Settings.DEFAULT.withPatternLimit(3_000);

    private final Workspace workspace = new Workspace();
    private final AccountLimits limits = new AccountLimits(workspace);
    private final ScriptedQuotas quotas = new ScriptedQuotas();
    private final AwsSession session = AwsSessions.with(Sessions.aws(), new ScriptedMetrics(), quotas);

    @BeforeEach
    void follow() {
        QuotaReader.follow(new SameThreadTasks(), workspace);
    }

    private void connect() {
        workspace.awsProperty().set(Optional.of(session));
    }

    private void raised() {
        quotas.answer(EventQuota.RULES_PER_BUS, new QuotaAnswer.Value(750))
                .answer(EventQuota.PATTERN_SIZE, new QuotaAnswer.Value(4_096));
    }

    @Test
    void theQuotasOfTheAccountCountBeforeTheSettings() {
        raised();
        connect();

        assertThat(limits.rulesPerBus()).isEqualTo(750);
        assertThat(limits.patternBudget(BY_HAND).limit()).isEqualTo(4_096);
        assertThat(limits.patternSizeOrigin()).isEqualTo("This account's quota, from Service Quotas.");
    }

    @Test
    void withoutTheRightTheDefaultsApplyAndSayWhy() {
        Failure denied = new Failure.Forbidden(
                Reason.AWS_NOT_ALLOWED,
                List.of("servicequotas:GetServiceQuota", "*"),
                Evidence.NONE,
                "servicequotas:GetServiceQuota",
                Optional.empty());
        quotas.answer(EventQuota.RULES_PER_BUS, new QuotaAnswer.Unknown(denied))
                .answer(EventQuota.PATTERN_SIZE, new QuotaAnswer.Unknown(denied));
        connect();

        assertThat(limits.rulesPerBus()).isEqualTo(300);
        assertThat(limits.patternBudget(BY_HAND).limit()).isEqualTo(3_000);
        assertThat(limits.rulesPerBusOrigin())
                .isEqualTo("AWS's default. This account's quota was not checked (missing right"
                        + " servicequotas:GetServiceQuota).");
        assertThat(limits.patternSizeOrigin()).startsWith("The limit from Preferences.");
    }

    @Test
    void quotasThatAreKnownAreReadOnce() {
        raised();
        connect();
        workspace.awsProperty().set(Optional.empty());
        assertThat(workspace.quotasProperty().get()).isEmpty();

        connect();

        assertThat(limits.rulesPerBus()).isEqualTo(750);
        assertThat(quotas.reads()).isEqualTo(2);
    }

    @Test
    void quotasThatAreNotKnownAreReadAgain() {
        connect();
        workspace.awsProperty().set(Optional.empty());
        raised();
        connect();

        assertThat(limits.rulesPerBus()).isEqualTo(750);
    }
}
