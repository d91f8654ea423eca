package org.queuebridge.genesys;

import java.util.Locale;
import java.util.function.Supplier;
import org.queuebridge.connect.GenesysAddress;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.task.Lazy;
import org.queuebridge.task.Pause;

/** Signs in to Genesys Cloud over HTTPS, or over plain HTTP on this computer. */
public final class GenesysCloudSignIn implements GenesysSignIn {
    private final Supplier<GenesysCallSettings> settings;
    private final Supplier<HttpTransport> transport;

    /** Connects directly, or through the proxy that is configured on this computer, once somebody signs in. */
    public GenesysCloudSignIn() {
        this(Pause.sleeping());
    }

    /**
     * The same.
     *
     * @param pause waits between retries and for the rate limit
     */
    public GenesysCloudSignIn(Pause pause) {
        this(() -> GenesysCallSettings.real(pause));
    }

    GenesysCloudSignIn(GenesysCallSettings settings) {
        this(() -> settings);
    }

    private GenesysCloudSignIn(Supplier<GenesysCallSettings> make) {
        settings = new Lazy<>(make);
        transport = new Lazy<>(
                () -> new HttpTransport(settings.get().http(), settings.get().timeout()));
    }

    @Override
    public GenesysSession signIn(GenesysCredentials credentials) {
        GenesysAddress address = GenesysAddress.of(credentials.region());
        GenesysApi api = api(address, credentials);
        try {
            return session(address, api);
        } catch (RuntimeException e) {
            api.close();
            throw e;
        }
    }

    private GenesysApi api(GenesysAddress address, GenesysCredentials credentials) {
        GenesysCallSettings calls = settings.get();
        TokenRequest login = new TokenRequest(
                address.login(),
                credentials.clientId().strip(),
                credentials.clientSecret(),
                transport.get(),
                calls.retry(),
                calls.clock());
        AccessTokenRenewal tokens = new AccessTokenRenewal(login, calls.clock());
        return new GenesysApi(address.api(), transport.get(), tokens, calls.retry(), calls.rateLimit());
    }

    private static GenesysSession session(GenesysAddress address, GenesysApi api) {
        ReplyFields organization = api.get("/api/v2/organizations/me", "");
        String id = organization.text("id").orElseThrow(GenesysCloudSignIn::noOrganization);
        GenesysCloud cloud = new GenesysClient(api);
        return new GenesysSession(
                id.toLowerCase(Locale.ROOT),
                organization.text("name").orElse(id),
                address.host(),
                address.loopback(),
                api.tokenExpires(),
                mayReadQueues(cloud),
                new IntegrationReader(api).readIfPermitted(),
                cloud);
    }

    private static boolean mayReadQueues(GenesysCloud cloud) {
        try {
            cloud.queues(1, 1);
            return true;
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Forbidden) {
                return false;
            }
            throw e;
        }
    }

    private static FailureException noOrganization() {
        return GenesysRefusals.unreadable("GET /api/v2/organizations/me: id");
    }
}
