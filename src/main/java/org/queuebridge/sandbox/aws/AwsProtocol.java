package org.queuebridge.sandbox.aws;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.sandbox.http.Protocol;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** Finds the service of a request, and checks that the caller may use it. */
public final class AwsProtocol implements Protocol {
    private final AccessKeys keys;
    private final List<AwsService> services;
    private final AwsService otherwise;

    /**
     * Serves several services on one port.
     *
     * @param otherwise answers requests for no service
     */
    public AwsProtocol(AccessKeys keys, List<AwsService> services, AwsService otherwise) {
        this.keys = keys;
        this.services = List.copyOf(services);
        this.otherwise = otherwise;
    }

    @Override
    public String operation(Request request) {
        return service(request).operation(request);
    }

    @Override
    public Set<String> operations() {
        return Stream.concat(services.stream(), Stream.of(otherwise))
                .flatMap(service -> service.operations().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Response answer(Request request) {
        return admitted(request, (service, signed) -> service.answer(request, signed));
    }

    @Override
    public Response failedEntries(Request request) {
        return admitted(request, (service, signed) -> service.failedEntries(request, signed));
    }

    @Override
    public Response partialEntries(Request request) {
        return admitted(request, (service, signed) -> service.partialEntries(request, signed));
    }

    @Override
    public Response refused(Request request) {
        return admitted(request, (service, signed) -> {
            throw AwsException.accessDenied(
                    signed.caller(), service.action(request), service.resource(request, signed.home()));
        });
    }

    /** AWS does not say how long to wait, so the seconds are not sent. */
    @Override
    public Response throttled(Request request, int retryAfterSeconds) {
        return service(request).refusal(AwsException.throttled());
    }

    @Override
    public Response serverError(Request request, int status) {
        return service(request).refusal(AwsException.serverError(status));
    }

    private Response admitted(Request request, BiFunction<AwsService, Signed, Response> answer) {
        AwsService service = service(request);
        try {
            Signed signed = keys.identify(request);
            authorize(service, request, signed);
            return answer.apply(service, signed);
        } catch (AwsException refusal) {
            return service.refusal(refusal);
        }
    }

    private void authorize(AwsService service, Request request, Signed signed) {
        Stream.concat(Stream.of(service.action(request)), service.alsoNeeds(request).stream())
                .filter(action -> keys.denies(signed.caller(), action))
                .findFirst()
                .ifPresent(action -> {
                    throw AwsException.accessDenied(signed.caller(), action, service.resource(request, signed.home()));
                });
    }

    private AwsService service(Request request) {
        return services.stream()
                .filter(service -> service.serves(request))
                .findFirst()
                .orElse(otherwise);
    }
}
