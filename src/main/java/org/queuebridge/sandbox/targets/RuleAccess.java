package org.queuebridge.sandbox.targets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.iam.AccessRequest;
import org.queuebridge.sandbox.iam.Decision;
import org.queuebridge.sandbox.iam.Policy;
import org.queuebridge.sandbox.iam.RequestContext;
import org.queuebridge.sandbox.iam.Requester;
import org.queuebridge.sandbox.iam.ResourceAccess;
import org.queuebridge.sandbox.kms.LocalKms;
import org.queuebridge.sandbox.roles.LocalRoles;

/**
 * Decides whether a rule's delivery is permitted: by the target's policies, and by the key's where the target is
 * encrypted (EventBridge user guide, resource-based policies; SQS developer guide, key management). A delivery needs
 * all of its permissions. All accounts of the sandbox are in one organization.
 */
final class RuleAccess {
    private static final String ORGANIZATION = "o-sandbox0000";
    private static final String ORGANIZATION_PATH = ORGANIZATION + "/r-sbox/";
    private static final String EVENTS = "events.amazonaws.com";
    private static final String LOG_DELIVERY = "delivery.logs.amazonaws.com";

    /** The action that a service performs, by its name in ARNs. */
    private static final Map<String, List<String>> ACTIONS = Map.of(
            "lambda", List.of("lambda:InvokeFunction"),
            "sqs", List.of("sqs:SendMessage"),
            "sns", List.of("sns:Publish"),
            "logs", List.of("logs:CreateLogStream", "logs:PutLogEvents"));

    private static final List<String> KEY_ACTIONS = List.of("kms:GenerateDataKey", "kms:Decrypt");

    private static final List<String> BUS_KEY_ACTIONS =
            List.of("kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt");

    private final LocalKms kms;
    private final LocalRoles roles;
    private final InstantSource clock;

    RuleAccess(LocalKms kms, LocalRoles roles, InstantSource clock) {
        this.kms = kms;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Why the delivery is not permitted; empty where it is.
     *
     * @param source the rule, or the bus that sends events to its own dead-letter queue
     * @param role the target's {@code RoleArn}; without one EventBridge comes as a service
     * @param access of the target, which is there
     */
    Optional<DeliveryFailure> refusal(
            AwsArn source, AwsArn target, String targetArn, Optional<String> role, ResourceAccess access) {
        List<Requester> requesters = requesters(source, target, role);
        if (requesters.isEmpty()) {
            return Optional.of(DeliveryFailure.permanent(
                    "FAILED_TO_ASSUME_ROLE", "EventBridge could not assume the role " + role.orElse("") + "."));
        }
        boolean sameRegion = source.home().region().equals(target.home().region());
        boolean sameAccount = source.home().account().equals(target.home().account());
        boolean reachable =
                sameRegion && (sameAccount || requesters.stream().allMatch(Requester.Role.class::isInstance));
        if (!reachable || !requesters.stream().allMatch(who -> mayUse(who, source, target, targetArn, access))) {
            return Optional.of(DeliveryFailure.noPermissions(arn(source), targetArn));
        }
        return access.kmsKey().flatMap(key -> refusalOfKey(requesters, source, target, key));
    }

    /**
     * Why EventBridge cannot encrypt events with a bus's key; empty where it can (EventBridge user guide, encrypting
     * event buses).
     */
    Optional<DeliveryFailure> refusalOfBusKey(AwsArn bus, String key) {
        if (kms.usable(bus.home(), key).isEmpty()) {
            return Optional.of(notEnabled(key));
        }
        Requester events = new Requester.Service(EVENTS);
        RequestContext context =
                context(events, bus, bus.home()).with("kms:EncryptionContext:aws:events:event-bus:arn", arn(bus));
        List<Policy> policies = policies(bus, key);
        String keyArn = kms.usable(bus.home(), key).orElse(key);
        boolean allowed = !kms.managed(bus.home(), key)
                && BUS_KEY_ACTIONS.stream()
                        .allMatch(action -> Decision.of(policies, new AccessRequest(events, action, keyArn, context))
                                == Decision.ALLOWED);
        return allowed ? Optional.empty() : Optional.of(DeliveryFailure.noPermissions(arn(bus), key));
    }

    /** Which code it is in AWS is not recorded. */
    private static DeliveryFailure notEnabled(String key) {
        return DeliveryFailure.permanent("SDK_CLIENT_ERROR", "The KMS key " + key + " is missing or not enabled.");
    }

    private List<Policy> policies(AwsArn user, String key) {
        return kms.policy(user.home(), key).flatMap(Policy::parse).stream().toList();
    }

    private Optional<DeliveryFailure> refusalOfKey(
            List<Requester> requesters, AwsArn source, AwsArn target, String key) {
        if (!kms.managed(target.home(), key) && kms.usable(target.home(), key).isEmpty()) {
            return Optional.of(notEnabled(key));
        }
        return requesters.stream().allMatch(who -> mayUseKey(who, source, target, key))
                ? Optional.empty()
                : Optional.of(DeliveryFailure.noPermissions(arn(source), key));
    }

    /** None where EventBridge may not assume the role, or it is in another account and so cannot be given. */
    private List<Requester> requesters(AwsArn source, AwsArn target, Optional<String> role) {
        if (target.service().equals("logs")) {
            return List.of(new Requester.Service(EVENTS), new Requester.Service(LOG_DELIVERY));
        }
        if (role.isEmpty()) {
            return List.of(new Requester.Service(EVENTS));
        }
        return role.flatMap(AwsArn::parse)
                .map(arn -> arn.home().account())
                .filter(source.home().account()::equals)
                .filter(_ -> mayAssume(role.get(), source))
                .<List<Requester>>map(account -> List.of(new Requester.Role(role.get(), account)))
                .orElse(List.of());
    }

    private boolean mayAssume(String role, AwsArn rule) {
        RequestContext context = context(new Requester.Service(EVENTS), rule, rule.home());
        return roles.mayAssume(EVENTS, role, context);
    }

    private boolean mayUse(Requester requester, AwsArn source, AwsArn target, String targetArn, ResourceAccess access) {
        // Events are written to a stream in the log group.
        String resource = target.service().equals("logs") ? targetArn + ":log-stream:events" : targetArn;
        return ACTIONS.getOrDefault(target.service(), List.of()).stream()
                .allMatch(action -> allowed(access.policies(), requester, action, resource, source, target.home()));
    }

    private boolean mayUseKey(Requester requester, AwsArn source, AwsArn target, String key) {
        // The key that AWS manages lets in who is of its account, and no service by itself.
        if (kms.managed(target.home(), key)) {
            return requester instanceof Requester.Role role
                    && role.account().equals(target.home().account());
        }
        List<Policy> policies = policies(target, key);
        String arn = kms.usable(target.home(), key).orElse(key);
        return KEY_ACTIONS.stream()
                .allMatch(action ->
                        decision(policies, requester, action, arn, source, target.home()) == Decision.ALLOWED);
    }

    /** What a role's own policies allow, its account's resources allow where they do not deny it. */
    private boolean allowed(
            List<Policy> policies,
            Requester requester,
            String action,
            String resource,
            AwsArn source,
            AccountRegion owner) {
        AccessRequest request = new AccessRequest(requester, action, resource, context(requester, source, owner));
        Decision decision = Decision.of(policies, request);
        return switch (requester) {
            case Requester.Service _ -> decision == Decision.ALLOWED;
            case Requester.Role(String arn, String account) ->
                roles.allows(arn, request)
                        && (account.equals(owner.account())
                                ? decision != Decision.DENIED
                                : decision == Decision.ALLOWED);
        };
    }

    private Decision decision(
            List<Policy> policies,
            Requester requester,
            String action,
            String resource,
            AwsArn source,
            AccountRegion owner) {
        return Decision.of(policies, new AccessRequest(requester, action, resource, context(requester, source, owner)));
    }

    private RequestContext context(Requester requester, AwsArn source, AccountRegion owner) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RequestContext every = new RequestContext(Map.of())
                .with("aws:CurrentTime", now.toString())
                .with("aws:EpochTime", Long.toString(now.getEpochSecond()))
                .with("aws:SecureTransport", "true")
                .with("aws:ViaAWSService", "false")
                .with("aws:RequestedRegion", owner.region())
                .with("aws:ResourceAccount", owner.account())
                .with("aws:ResourceOrgID", ORGANIZATION)
                .with("aws:ResourceOrgPaths", ORGANIZATION_PATH);
        return switch (requester) {
            case Requester.Service(String name) ->
                every.with("aws:PrincipalIsAWSService", "true")
                        .with("aws:PrincipalServiceName", name)
                        .with("aws:PrincipalServiceNamesList", names(name, owner.region()))
                        .with("aws:SourceArn", arn(source))
                        .with("aws:SourceAccount", source.home().account())
                        .with("aws:SourceOrgID", ORGANIZATION)
                        .with("aws:SourceOrgPaths", ORGANIZATION_PATH);
            case Requester.Role(String arn, String account) ->
                every.with("aws:PrincipalIsAWSService", "false")
                        .with("aws:PrincipalType", "AssumedRole")
                        .with("aws:PrincipalArn", arn)
                        .with("aws:PrincipalAccount", account)
                        .with("aws:PrincipalOrgID", ORGANIZATION)
                        .with("aws:PrincipalOrgPaths", ORGANIZATION_PATH);
        };
    }

    private static String[] names(String service, String region) {
        return Stream.of(service, service.replaceFirst("\\.amazonaws", "." + region + ".amazonaws"))
                .toArray(String[]::new);
    }

    private static String arn(AwsArn source) {
        return source.home().arn("events", source.resource());
    }
}
