package org.queuebridge.aws.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.aws.failure.Missing;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.metrics.quota.EventQuota;
import org.queuebridge.metrics.quota.EventQuotas;
import org.queuebridge.metrics.quota.QuotaAnswer;
import org.queuebridge.task.Lazy;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.servicequotas.model.ServiceQuota;

/** Quotas of EventBridge, read with Service Quotas. */
public final class AwsQuotas implements EventQuotas {
    private static final String SERVICE = "events";

    private final Supplier<AwsClients.Opened<ServiceQuotasClient>> opened;

    private AwsQuotas(Supplier<AwsClients.Opened<ServiceQuotasClient>> opened) {
        this.opened = opened;
    }

    /** The quotas of an account and region; nothing is called yet. */
    public static AwsQuotas of(AwsClients clients, ClientAccess access) {
        return new AwsQuotas(new Lazy<>(() -> clients.serviceQuotas(access)));
    }

    @Override
    public QuotaAnswer read(EventQuota quota) {
        try {
            return answer(ofAccount(quota).orElseGet(() -> byDefault(quota)));
        } catch (FailureException e) {
            return new QuotaAnswer.Unknown(e.unlessCanceled());
        }
    }

    /** Empty where the account has only AWS's default. */
    private Optional<ServiceQuota> ofAccount(EventQuota quota) {
        return Missing.asEmpty(() -> call(
                "servicequotas:GetServiceQuota",
                client -> client.getServiceQuota(
                                asked -> asked.serviceCode(SERVICE).quotaCode(quota.code()))
                        .quota()));
    }

    private ServiceQuota byDefault(EventQuota quota) {
        return call(
                "servicequotas:GetAWSDefaultServiceQuota",
                client -> client.getAWSDefaultServiceQuota(
                                asked -> asked.serviceCode(SERVICE).quotaCode(quota.code()))
                        .quota());
    }

    private ServiceQuota call(String action, Function<ServiceQuotasClient, @Nullable ServiceQuota> call) {
        AwsClients.Opened<ServiceQuotasClient> service = opened.get();
        return service.calls()
                .make(action, () -> Optional.ofNullable(call.apply(service.client())))
                .orElseThrow(() -> service.calls().unreadable(action + " answered without a quota"));
    }

    /** Service Quotas may answer with the reason why it has no value. */
    private static QuotaAnswer answer(ServiceQuota quota) {
        Double value = quota.value();
        if (value != null && value >= 1 && quota.errorReason() == null) {
            return new QuotaAnswer.Value(value.intValue());
        }
        Optional<Evidence> said = Optional.ofNullable(quota.errorReason())
                .map(reason -> new Evidence(
                        Optional.ofNullable(reason.errorCodeAsString()),
                        Optional.ofNullable(reason.errorMessage()),
                        Optional.empty()));
        return new QuotaAnswer.Unknown(
                new Failure.Network(Reason.AWS_QUOTA_UNKNOWN, List.of(), said.orElse(Evidence.NONE)));
    }
}
