package org.queuebridge.aws.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.EncryptionKeys;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.Lazy;

/**
 * The resources that rules deliver to, through the AWS SDK. Policies are changed one after the other, because several
 * plans may change the same one.
 */
public final class TargetResources implements Grants, TargetCatalog, EncryptionKeys {
    private final Map<TargetKind, Supplier<? extends ResourcePolicies>> services;
    private final Function<String, Encryption> keys;
    private final ReentrantLock writing = new ReentrantLock();

    private TargetResources(
            Map<TargetKind, Supplier<? extends ResourcePolicies>> services, Function<String, Encryption> keys) {
        this.services = services;
        this.keys = keys;
    }

    /**
     * The resources of an account and region.
     *
     * @param arnPrefix the prefix of its queues' ARNs: {@code arn:aws:sqs:REGION:ACCOUNT:}
     */
    public static TargetResources of(AwsClients clients, ClientAccess access, String arnPrefix) {
        Supplier<KeyPolicies> kms = new Lazy<>(() -> clients.kms(access).with(KeyPolicies::new));
        Function<String, Encryption> keys = keyId -> encryption(keyId, kms);
        return new TargetResources(
                Map.of(
                        TargetKind.LAMBDA,
                        new Lazy<>(() -> clients.lambda(access).with(FunctionPolicies::new)),
                        TargetKind.SQS,
                        new Lazy<>(() -> clients.sqs(access)
                                .with((client, calls) ->
                                        new QueuePolicies(client, calls, name -> arnPrefix + name, keys))),
                        TargetKind.SNS,
                        new Lazy<>(() ->
                                clients.sns(access).with((client, calls) -> new TopicPolicies(client, calls, keys))),
                        TargetKind.LOGS,
                        new Lazy<>(() -> clients.logs(access).with(LogPolicies::new))),
                keys);
    }

    @Override
    public Listing list(TargetKind kind) {
        try {
            return new Listing.Found(service(kind).map(ResourcePolicies::arns).orElse(List.of()));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Forbidden why) {
                return new Listing.NotAllowed(why);
            }
            throw e;
        }
    }

    @Override
    public ResourceState state(TargetKind kind, String resourceArn) {
        return needed(kind).state(resourceArn);
    }

    @Override
    public Encryption of(String keyId) {
        return keys.apply(keyId);
    }

    @Override
    public Map<Grant, Failure> allow(Collection<Grant> grants) {
        return alone(grants, ResourcePolicies::allow);
    }

    /** Does nothing where the resource was deleted, or another program removed the statement. */
    @Override
    public Map<Grant, Failure> disallow(Collection<Grant> grants) {
        Map<Grant, Failure> failed = new HashMap<>(alone(grants, ResourcePolicies::disallow));
        failed.values().removeIf(Failure.NotFound.class::isInstance);
        return failed;
    }

    private static Encryption encryption(String keyId, Supplier<KeyPolicies> kms) {
        if (keyId.isEmpty()) {
            return Encryption.NONE;
        }
        return Encryption.namesAwsManagedKey(keyId)
                ? Encryption.AWS_MANAGED_KEY
                : kms.get().encryption(keyId);
    }

    private Map<Grant, Failure> alone(
            Collection<Grant> grants, BiFunction<ResourcePolicies, List<Grant>, Map<Grant, Failure>> change) {
        try {
            writing.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Canceled(), e);
        }
        try {
            Map<Grant, Failure> failed = new HashMap<>();
            grants.stream()
                    .collect(Collectors.groupingBy(Grant::kind))
                    .forEach((kind, ofKind) -> failed.putAll(change.apply(needed(kind), ofKind)));
            return failed;
        } finally {
            writing.unlock();
        }
    }

    private ResourcePolicies needed(TargetKind kind) {
        return service(kind).orElseThrow(() -> new IllegalArgumentException(kind + " has no policy of its own"));
    }

    private Optional<ResourcePolicies> service(TargetKind kind) {
        return Optional.ofNullable(services.get(kind)).map(Supplier::get);
    }
}
