package org.queuebridge.aws.http;

import java.net.ProxySelector;
import java.time.Duration;
import org.queuebridge.net.ProxyChoice;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * Gives {@link GuardedHttp} to the clients that the SDK builds by itself: those of STS, IAM Identity Center and AWS
 * sign-in, which fetch the credentials of profiles. Public, as the SDK makes it by its name.
 */
public final class GuardedHttpService implements SdkHttpService {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** For the SDK. */
    public GuardedHttpService() {}

    /** From here on the SDK builds no client with another way to send. It asks once, for its first client. */
    public static void install() {
        System.setProperty(SdkSystemSetting.SYNC_HTTP_SERVICE_IMPL.property(), GuardedHttpService.class.getName());
    }

    @Override
    public SdkHttpClient.Builder<?> createHttpClientBuilder() {
        return new Builder();
    }

    private static final class Builder implements SdkHttpClient.Builder<Builder> {
        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap serviceDefaults) {
            return GuardedHttp.through(new ProxyChoice(ProxySelector.getDefault(), System::getenv), TIMEOUT);
        }
    }
}
