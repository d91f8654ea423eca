package org.queuebridge.genesys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/**
 * Turns error responses of Genesys Cloud into failures. The API's error body is {@code message, code, contextId,
 * messageParams, …}, the login's {@code error, description, error_description}; each field may be absent, and the body
 * may be an HTML page from a gateway.
 */
final class GenesysRefusals {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");

    /** The rate limit counts by the minute. */
    private static final int DEFAULT_WAIT_SECONDS = 60;

    private GenesysRefusals() {}

    /**
     * Returns the failure for an error response of the API.
     *
     * @param permission the permission that the call needs, for responses that do not name one
     */
    static FailureException api(HttpReply reply, String call, String permission) {
        ReplyFields body = ReplyFields.parse(reply.body()).orElse(ReplyFields.NONE);
        Evidence evidence = new Evidence(body.text("code"), body.text("message"), requestId(body, reply));
        return new FailureException(
                switch (reply.status()) {
                    case 401 -> new Failure.SignIn(Reason.GENESYS_TOKEN_REFUSED, List.of(), evidence);
                    case 403 -> forbidden(missingPermission(body).orElse(permission), evidence);
                    case 404 -> new Failure.NotFound(Reason.GENESYS_NOT_FOUND, List.of(call), evidence);
                    case 409 ->
                        new Failure.Conflict(
                                Reason.GENESYS_CONFLICT,
                                List.of(evidence.message().orElse("HTTP 409")),
                                evidence);
                    case 429 -> throttled(reply, evidence);
                    default -> common(reply, evidence, call);
                });
    }

    /** Returns the failure for an error response of the login. */
    static FailureException login(HttpReply reply, String call) {
        ReplyFields body = ReplyFields.parse(reply.body()).orElse(ReplyFields.NONE);
        Optional<String> words = body.text("error_description").or(() -> body.text("description"));
        Evidence evidence = new Evidence(body.text("error"), words, requestId(body, reply));
        return new FailureException(
                switch (reply.status()) {
                    case 400 -> badLogin(words.orElse(""), evidence, common(reply, evidence, call));
                    case 401 -> new Failure.SignIn(Reason.GENESYS_SECRET_OR_REGION, List.of(), evidence);
                    case 429 -> throttled(reply, evidence);
                    default -> common(reply, evidence, call);
                });
    }

    /** Returns the failure for a successful response that does not have the documented form. */
    static FailureException unreadable(HttpReply reply, String what) {
        Evidence evidence = new Evidence(Optional.empty(), Optional.empty(), reply.header("ININ-Correlation-Id"));
        return new FailureException(new Failure.Network(Reason.GENESYS_UNREADABLE, List.of(what), evidence));
    }

    /** Returns the failure for a response that does not have the documented form, without its correlation id. */
    static FailureException unreadable(String what) {
        return new FailureException(new Failure.Network(Reason.GENESYS_UNREADABLE, List.of(what), Evidence.NONE));
    }

    /** The login uses one error code for several causes; only the description tells them apart. */
    private static Failure badLogin(String words, Evidence evidence, Failure other) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.contains("client not found")) {
            return new Failure.SignIn(Reason.GENESYS_CLIENT_UNKNOWN, List.of(), evidence);
        }
        if (said.contains("rate limit")) {
            return new Failure.Throttled(Reason.GENESYS_TOO_MANY_SIGN_INS, List.of(), evidence);
        }
        return other;
    }

    private static Failure common(HttpReply reply, Evidence evidence, String call) {
        String status = Integer.toString(reply.status());
        if (reply.status() >= 500) {
            return new Failure.Network(Reason.GENESYS_BROKEN, List.of(status), evidence);
        }
        if (reply.status() < 400) {
            return new Failure.Network(Reason.GENESYS_UNREADABLE, List.of(call + ": HTTP " + status), evidence);
        }
        String words = evidence.message().orElse("HTTP " + status);
        return new Failure.Invalid(Reason.GENESYS_REFUSED, List.of(words), evidence);
    }

    private static Failure forbidden(String permission, Evidence evidence) {
        return new Failure.Forbidden(
                Reason.GENESYS_PERMISSION, List.of(permission), evidence, permission, Optional.empty());
    }

    private static Failure throttled(HttpReply reply, Evidence evidence) {
        int seconds = reply.number("Retry-After")
                .orElse(reply.number("inin-ratelimit-reset").orElse(DEFAULT_WAIT_SECONDS));
        return new Failure.Throttled(Reason.GENESYS_THROTTLED, List.of(Integer.toString(seconds)), evidence);
    }

    /** Finds the missing permission, which is in brackets either in a parameter or only in the message. */
    private static Optional<String> missingPermission(ReplyFields body) {
        return body.object("messageParams")
                .text("permissions")
                .or(() -> body.text("message"))
                .map(IN_BRACKETS::matcher)
                .filter(Matcher::find)
                .map(brackets -> brackets.group(1).strip())
                .filter(permission -> permission.contains(":"));
    }

    private static Optional<String> requestId(ReplyFields body, HttpReply reply) {
        return body.text("contextId").or(() -> reply.header("ININ-Correlation-Id"));
    }
}
