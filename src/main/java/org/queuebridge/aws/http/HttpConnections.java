package org.queuebridge.aws.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionFactory;

/**
 * Opens the SDK's connections: through the program's proxy, but never through a proxy to this computer. By itself, the
 * SDK would follow {@code HTTP_PROXY} even for 127.0.0.1.
 */
public final class HttpConnections implements UrlConnectionFactory {
    private final ProxySelector proxies;
    private final int timeoutMillis;

    public HttpConnections(ProxySelector proxies, Duration timeout) {
        this.proxies = proxies;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public HttpURLConnection createConnection(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(proxy(uri));
            connection.setConnectTimeout(timeoutMillis);
            connection.setReadTimeout(timeoutMillis);
            connection.setInstanceFollowRedirects(false);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether connections to that address go through a proxy. */
    public boolean proxied(URI uri) {
        return proxy(uri).type() != Proxy.Type.DIRECT;
    }

    private Proxy proxy(URI uri) {
        return proxies.select(uri).stream().findFirst().orElse(Proxy.NO_PROXY);
    }
}
