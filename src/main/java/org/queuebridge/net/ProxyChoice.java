package org.queuebridge.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Loopback;

/**
 * Selects the proxy for a host: from Java's own settings, or else from {@code HTTPS_PROXY} and {@code NO_PROXY}, which
 * Java does not read. Loopback hosts never use a proxy.
 */
public final class ProxyChoice extends ProxySelector {
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final @Nullable ProxySelector system;
    private final Optional<Proxy> environment;
    private final List<String> exceptions;

    /**
     * Reads the environment once.
     *
     * @param system Java's own proxy selector, or null
     * @param variables returns an environment variable, or null if it is not set: {@code System::getenv}
     */
    public ProxyChoice(@Nullable ProxySelector system, UnaryOperator<@Nullable String> variables) {
        this.system = system;
        this.environment = variable(variables, "HTTPS_PROXY").flatMap(ProxyChoice::proxy);
        this.exceptions = variable(variables, "NO_PROXY").stream()
                .flatMap(names -> Arrays.stream(names.toLowerCase(Locale.ROOT).split(",")))
                .map(name -> name.strip().replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (Loopback.is(host)) {
            return DIRECT;
        }
        List<Proxy> chosen = system == null ? DIRECT : system.select(uri);
        boolean direct = chosen.stream().allMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
        return direct && !excepted(host) ? environment.map(List::of).orElse(DIRECT) : chosen;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        if (system != null) {
            system.connectFailed(uri, address, failure);
        }
    }

    private boolean excepted(String host) {
        return exceptions.stream().anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    private static Optional<String> variable(UnaryOperator<@Nullable String> variables, String name) {
        return Optional.ofNullable(variables.apply(name))
                .or(() -> Optional.ofNullable(variables.apply(name.toLowerCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private static Optional<Proxy> proxy(String address) {
        try {
            URI uri = URI.create(address.contains("://") ? address : "http://" + address);
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            return Optional.ofNullable(uri.getHost())
                    .map(host -> new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
