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
 * Requests access tokens with the OAuth 2.0 client credentials grant: {@code POST {login}/oauth/token}, whose response
 * has {@code access_token} and {@code expires_in} in seconds.
 */
final class TokenRequest implements TokenSource {
    private static final String CALL = "POST /oauth/token";
    private static final int DEFAULT_LIFETIME_SECONDS = 86_400;

    /**
     * Characters that may be in a header. With any other, the HTTP client would quote the token in the text of its
     * exception.
     */
    private static final Predicate<String> HEADER_SAFE =
            Pattern.compile("[\\x21-\\x7e]+").asMatchPredicate();

    private final URI endpoint;
    private final Secret basic;
    private final HttpTransport transport;
    private final Retry retry;
    private final InstantSource clock;

    /**
     * Prepares the token requests of one OAuth client.
     *
     * @param login the address of the login, without a path
     * @param clientSecret encoded into a copy; the caller may wipe it afterwards
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
        HttpReply reply = transport.send(post(), HttpTransport.MAX_SHORT_BYTES);
        if (reply.succeeded()) {
            return new Result.Done<>(token(reply, asked));
        }
        FailureException refusal = GenesysRefusals.login(reply, CALL);
        if (reply.retryable()) {
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

    /** The HTTP client takes headers as strings only, which cannot be wiped. */
    private static String header(Secret basic) {
        char[] chars = basic.reveal();
        try {
            return new String(chars);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** Encodes id and secret for the header, and wipes every copy made on the way. */
    private static Secret basic(String clientId, Secret clientSecret) {
        char[] secret = clientSecret.reveal();
        CharBuffer pair = CharBuffer.allocate(clientId.length() + 1 + secret.length);
        pair.put(clientId).put(':').put(secret).flip();
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(pair);
        byte[] bytes = new byte[utf8.remaining()];
        utf8.get(bytes).rewind().put(new byte[bytes.length]);
        try {
            byte[] base64 = Base64.getEncoder().encode(bytes);
            char[] chars =
                    StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(base64)).array();
            Arrays.fill(base64, (byte) 0);
            Secret encoded = Secret.of(chars);
            Arrays.fill(chars, '\0');
            return encoded;
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
        int seconds = body.orElse(ReplyFields.NONE).number("expires_in").orElse(DEFAULT_LIFETIME_SECONDS);
        return new AccessToken(Secret.of(value.toCharArray()), asked, asked.plusSeconds(seconds));
    }
}
