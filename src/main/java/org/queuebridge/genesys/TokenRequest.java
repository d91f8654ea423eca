package org.queuebridge.genesys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Secret;
import org.queuebridge.net.Attempt.Result;
import org.queuebridge.net.Retry;

/**
 * Gets tokens with the OAuth 2.0 grant client credentials: {@code POST {login}/oauth/token}, answered by
 * {@code access_token} and {@code expires_in} seconds.
 */
final class TokenRequest implements TokenSource {
    private static final String CALL = "POST /oauth/token";
    private static final int DEFAULT_LIFE_SECONDS = 86_400;

    /** What may be in a header; the client would quote anything else in an exception's text. */
    private static final Predicate<String> HEADER_SAFE =
            Pattern.compile("[\\x21-\\x7e]+").asMatchPredicate();

    private final URI endpoint;
    private final Secret basic;
    private final HttpTransport transport;
    private final Retry retry;
    private final InstantSource clock;

    /**
     * A login of one client.
     *
     * @param login the address without a path
     * @param clientSecret copied as what is sent of it
     */
    TokenRequest(
            URI login,
            String clientId,
            Secret clientSecret,
            HttpTransport transport,
            Retry retry,
            InstantSource clock) {
        this.endpoint = login.resolve("/oauth/token");
        this.basic = basic(clientId, clientSecret);
        this.transport = transport;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    public AccessToken request() {
        return retry.call(this::attempt);
    }

    @Override
    public void wipe() {
        basic.wipe();
    }

    private Result<AccessToken> attempt() throws InterruptedException {
        Instant asked = clock.instant();
        HttpReply reply = transport.send(post(), HttpTransport.SHORT);
        if (reply.succeeded()) {
            return new Result.Done<>(token(reply, asked));
        }
        FailureException refusal = GenesysRefusals.login(reply, CALL);
        if (reply.passing()) {
            return new Result.Again<>(refusal, reply.retryAfter());
        }
        throw refusal;
    }

    private HttpRequest post() {
        return HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + header(basic))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    /** The header itself cannot but be a string. */
    private static String header(Secret basic) {
        char[] chars = basic.reveal();
        try {
            return new String(chars);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** What leads to it is wiped. */
    private static Secret basic(String clientId, Secret clientSecret) {
        char[] secret = clientSecret.reveal();
        CharBuffer pair = CharBuffer.allocate(clientId.length() + 1 + secret.length);
        pair.put(clientId).put(':').put(secret).flip();
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(pair);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes).rewind().put(new byte[bytes.length]);
        try {
            byte[] coded = Base64.getEncoder().encode(bytes);
            char[] chars =
                    StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(coded)).array();
            Arrays.fill(coded, (byte) 0);
            Secret made = Secret.of(chars);
            Arrays.fill(chars, '\0');
            return made;
        } finally {
            Arrays.fill(secret, '\0');
            Arrays.fill(pair.array(), '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static AccessToken token(HttpReply reply, Instant asked) {
        Optional<ReplyFields> body = ReplyFields.parse(reply.body());
        String value = body.flatMap(fields -> fields.text("access_token"))
                .filter(HEADER_SAFE)
                .orElseThrow(() -> GenesysRefusals.unreadable(reply, CALL + ": access_token"));
        int seconds = body.orElse(ReplyFields.NONE).number("expires_in").orElse(DEFAULT_LIFE_SECONDS);
        return new AccessToken(Secret.of(value.toCharArray()), asked, asked.plusSeconds(seconds));
    }
}
