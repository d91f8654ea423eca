package org.queuebridge.aws;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.capture.CaptureGateways;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.aws.client.ServiceEndpoint;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.aws.credentials.ProfileName;
import org.queuebridge.aws.credentials.SdkCredentials;
import org.queuebridge.aws.eventbridge.EventBridgeGateway;
import org.queuebridge.aws.eventbridge.EventBusGateway;
import org.queuebridge.aws.http.EndpointAddress;
import org.queuebridge.aws.metrics.AwsQuotas;
import org.queuebridge.aws.metrics.CloudWatchMetrics;
import org.queuebridge.aws.policy.TargetResources;
import org.queuebridge.aws.queue.SqsDeadLetters;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsServices;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.ListedBuses;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.metrics.quota.EventQuota;
import org.queuebridge.metrics.quota.EventQuotas;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.Listed;
import org.queuebridge.task.Lazy;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Connects to AWS with the AWS SDK. The program has one connector, whose sessions share connections. */
public final class AwsConnector implements AwsSignIn {
    private static final Set<String> UNSUPPORTED = Set.of("OperationDisabledException", "UnknownOperationException");

    private final AwsFiles files;
    private final UnaryOperator<@Nullable String> variables;
    private final AwsClients clients;
    private final AwsClients patient;

    /**
     * Makes a connector; nothing is called yet.
     *
     * @param files the profiles
     * @param variables gives an environment variable, null where it is not set: {@code System::getenv}
     * @param proxies the proxy for an address, e.g. {@link org.queuebridge.net.ProxyChoice}
     * @param untilAllowed waits where AWS allows no more calls yet
     */
    public AwsConnector(
            AwsFiles files, UnaryOperator<@Nullable String> variables, ProxySelector proxies, Pause untilAllowed) {
        this(files, variables, proxies, AwsCallSettings.standard(untilAllowed));
    }

    public AwsConnector(
            AwsFiles files,
            UnaryOperator<@Nullable String> variables,
            ProxySelector proxies,
            AwsCallSettings settings) {
        this.files = files;
        this.variables = variables;
        this.clients = new AwsClients(settings, proxies);
        this.patient = clients.forLongPolling();
    }

    @Override
    public List<String> profiles() {
        return files.profiles();
    }

    @Override
    public Optional<String> regionOf(String profile) {
        return files.regionOf(profile);
    }

    @Override
    public boolean isAwsAddress(String region, String endpoint) {
        return ServiceEndpoint.EVENTS.ownAddresses(region).contains(endpoint.toLowerCase(Locale.ROOT));
    }

    @Override
    public AwsSession connect(AwsChoice choice) {
        ClientAccess access = access(choice);
        AwsClients.Opened<StsClient> sts = clients.sts(access);
        GetCallerIdentityResponse caller =
                sts.calls().make("sts:GetCallerIdentity", () -> sts.client().getCallerIdentity());
        if (caller.account() == null || caller.arn() == null) {
            throw sts.calls().unreadable("GetCallerIdentity answered without an account or an ARN");
        }
        EventQuotas quotas = AwsQuotas.of(clients, access);
        clients.pacedBy(caller.account() + " " + access.region().id(), () -> quotas.value(EventQuota.CALLS_PER_SECOND));
        AwsClients.Opened<EventBridgeClient> opened = clients.eventBridge(access);
        EventBridge eventBridge = new EventBridgeGateway(opened);
        Listed<EventBus> buses = eventBridge.buses();
        ListedBuses listed = new ListedBuses(buses.items(), buses.unreadable(), readableSources(eventBridge));
        TargetResources targets = TargetResources.of(clients, access, queuePrefix(caller, access));
        URI endpoint = opened.calls().address().orElseThrow();
        return new AwsSession(
                account(caller, access, EndpointAddress.origin(endpoint)),
                ServiceEndpoint.endpoints(access),
                expiry(access),
                listed,
                new AwsServices(
                        eventBridge,
                        new EventBusGateway(opened),
                        targets,
                        targets,
                        targets,
                        new SqsDeadLetters(new Lazy<>(() -> clients.sqs(access))),
                        CloudWatchMetrics.of(clients, access),
                        quotas,
                        CaptureGateways.of(
                                clients, patient, access, opened, Arn.partitionOf(caller.arn()), caller.account())));
    }

    /** The provider keeps the credentials that the calls before were signed with. */
    private static Optional<Instant> expiry(ClientAccess access) {
        try {
            return access.credentials().resolveCredentials().expirationTime();
        } catch (SdkException _) {
            return Optional.empty();
        }
    }

    private static AwsAccount account(GetCallerIdentityResponse caller, ClientAccess access, String endpoint) {
        String region = access.region().id();
        Set<String> own = ServiceEndpoint.EVENTS.ownAddresses(region);
        return new AwsAccount(
                caller.account(), region, endpoint, caller.arn(), own.contains(endpoint) ? own : Set.of());
    }

    /** The caller's ARN names the partition. */
    private static String queuePrefix(GetCallerIdentityResponse caller, ClientAccess access) {
        return String.join(
                ":",
                "arn",
                Arn.partitionOf(caller.arn()),
                "sqs",
                access.region().id(),
                caller.account(),
                "");
    }

    private ClientAccess access(AwsChoice choice) {
        ProfileFile file = profiles(choice.credentials());
        String defaultProfile = Optional.ofNullable(variables.apply("AWS_PROFILE"))
                .filter(name -> !name.isBlank())
                .map(ProfileName::key)
                .orElse("default");
        SdkCredentials credentials = new SdkCredentials(file, defaultProfile);
        String profile = credentials.profileOf(choice.credentials());
        return new ClientAccess(
                credentials.provider(choice.credentials()),
                new DefaultRegion(file, variables).of(choice, profile),
                choice.endpoint().filter(typed -> !typed.isBlank()).map(EndpointAddress::parse),
                file,
                profile);
    }

    /**
     * Reads the profiles where they are needed. Access keys need none, whether typed or from the environment, so a
     * broken file does not matter to them.
     */
    private ProfileFile profiles(AwsCredentials credentials) {
        try {
            return files.read();
        } catch (FailureException e) {
            boolean keys = credentials instanceof AwsCredentials.Keys
                    || (credentials instanceof AwsCredentials.DefaultChain
                            && variables.apply("AWS_ACCESS_KEY_ID") != null);
            if (keys) {
                return AwsFiles.none();
            }
            throw e;
        }
    }

    /** Some regions have no partner event sources, and some users may not list them. */
    private static List<PartnerSource> readableSources(EventBridge eventBridge) {
        try {
            return eventBridge.partnerSources();
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Forbidden || unsupported(e.failure())) {
                return List.of();
            }
            throw e;
        }
    }

    /** EventBridge gives a reason; servers that stand in for it may close the connection without one. */
    private static boolean unsupported(Failure failure) {
        return failure.evidence().code().map(UNSUPPORTED::contains).orElse(failure.reason() == Reason.AWS_BROKEN);
    }
}
