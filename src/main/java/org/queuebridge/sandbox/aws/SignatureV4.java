package org.queuebridge.sandbox.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.queuebridge.sandbox.http.Request;

/**
 * A Signature Version 4 from the header {@code Authorization} (AWS, "Create a signed AWS API request"), and its
 * verification.
 *
 * @param date the day of the credential scope, such as {@code 20261123}
 * @param headers the lower-case names of those that are signed, in order
 * @param signature 64 hexadecimal digits
 */
record SignatureV4(String keyId, String date, String region, String service, List<String> headers, String signature) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
    private static final String UNRESERVED = "-._~";
    private static final Pattern AUTHORIZATION = Pattern.compile(ALGORITHM
            + " +Credential=(?<key>[^/,\\s]+)/(?<date>\\d{8})/(?<region>[^/,\\s]+)/(?<service>[^/,\\s]+)/aws4_request"
            + "[, ]+SignedHeaders=(?<headers>[^,\\s]+)[, ]+Signature=(?<signature>[0-9a-f]+)");
    private static final Pattern BLANKS = Pattern.compile(" +");

    SignatureV4 {
        headers = List.copyOf(headers);
    }

    /** Parses the header; empty where the request is not signed. */
    static Optional<SignatureV4> of(Request request) {
        Matcher matcher = AUTHORIZATION.matcher(request.header("Authorization").orElse(""));
        return matcher.matches()
                ? Optional.of(new SignatureV4(
                        matcher.group("key"),
                        matcher.group("date"),
                        matcher.group("region"),
                        matcher.group("service"),
                        List.of(matcher.group("headers").split(";")),
                        matcher.group("signature")))
                : Optional.empty();
    }

    /** Whether the secret signed exactly this request. */
    boolean isOf(Request request, String secret) {
        String scope = String.join("/", date, region, service, "aws4_request");
        String moment = request.header("X-Amz-Date").orElse("");
        String toSign = String.join(
                "\n", ALGORITHM, moment, scope, sha256(canonical(request).getBytes(UTF_8)));
        byte[] key = ("AWS4" + secret).getBytes(UTF_8);
        for (String part : List.of(date, region, service, "aws4_request")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign)).equals(signature);
    }

    private String canonical(Request request) {
        String values = headers.stream()
                .map(name -> name + ":" + value(request, name) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                path(request),
                query(request),
                values,
                String.join(";", headers),
                payload(request));
    }

    /** The hash of the body itself, not the hash that was sent: otherwise any body would pass with one signature. */
    private static String payload(Request request) {
        String sent = request.header("X-Amz-Content-Sha256").orElse("");
        return sent.equals(UNSIGNED_PAYLOAD) ? sent : sha256(request.content().bytes());
    }

    private static String value(Request request, String name) {
        return request.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .map(value -> BLANKS.matcher(value.strip()).replaceAll(" "))
                .collect(Collectors.joining(","));
    }

    /** All services except S3 encode the path twice. */
    private static String path(Request request) {
        return Stream.of(request.path().split("/", -1))
                .map(part -> encoded(encoded(part)))
                .collect(Collectors.joining("/"));
    }

    private static String query(Request request) {
        TreeMap<String, List<String>> sorted = new TreeMap<>();
        request.query()
                .values()
                .forEach((name, values) -> sorted.put(
                        encoded(name),
                        values.stream().map(SignatureV4::encoded).sorted().toList()));
        return sorted.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
