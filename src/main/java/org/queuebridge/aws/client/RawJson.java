package org.queuebridge.aws.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Sends and receives a call's JSON unchanged: the SDK's types drop fields that they do not know, and a target that is
 * written back would lose them.
 */
public final class RawJson implements ExecutionInterceptor {
    private static final ExecutionAttribute<String> BODY = new ExecutionAttribute<>("QueueBridgeBody");
    private static final ExecutionAttribute<Answer> ANSWER = new ExecutionAttribute<>("QueueBridgeAnswer");

    /** Holds the JSON of one call's answer. */
    public static final class Answer {
        private final AtomicReference<String> text = new AtomicReference<>("");

        /** The answer; empty where it was not a JSON object. */
        public Optional<Json.Obj> object() {
            return JsonText.parse(text.get()).object();
        }
    }

    /** Sends this JSON in place of the request's own. */
    public static AwsRequestOverrideConfiguration sending(Json.Obj body) {
        return AwsRequestOverrideConfiguration.builder()
                .putExecutionAttribute(BODY, JsonWriter.compact(body))
                .build();
    }

    /** Keeps the answer's JSON. */
    public static AwsRequestOverrideConfiguration keeping(Answer answer) {
        return AwsRequestOverrideConfiguration.builder()
                .putExecutionAttribute(ANSWER, answer)
                .build();
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return body(attributes)
                .map(body -> context.httpRequest()
                        .copy(request -> request.putHeader("Content-Length", Integer.toString(body.length))))
                .orElse(context.httpRequest());
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return body(attributes).map(RequestBody::fromBytes).or(context::requestBody);
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Optional<Answer> wanted = Optional.ofNullable(attributes.getAttribute(ANSWER));
        return wanted.isPresent()
                ? context.responseBody().map(stream -> kept(stream, wanted.get()))
                : context.responseBody();
    }

    private static Optional<byte[]> body(ExecutionAttributes attributes) {
        return Optional.ofNullable(attributes.getAttribute(BODY)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream kept(InputStream stream, Answer answer) {
        try (stream) {
            byte[] bytes = stream.readAllBytes();
            answer.text.set(new String(bytes, StandardCharsets.UTF_8));
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
