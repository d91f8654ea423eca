package org.queuebridge.aws.http;

import java.net.ProxySelector;
import java.time.Duration;
import org.queuebridge.net.ProxyChoice;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * Gives {@link GuardedHttp} to the clients that the SDK builds by itself to fetch a profile's credentials: those of
 * STS, IAM Identity Center and AWS sign-in. Public, as the SDK loads it by name.
 */
public final class GuardedHttpService implements SdkHttpService {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** For the SDK's service loader. */
    public GuardedHttpService() {}

    /** Makes the SDK use this service from now on. The SDK looks for it once, before its first client. */
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
