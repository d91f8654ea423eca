package org.queuebridge.aws.failure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * Translates a service's error codes into failures. Services name the same error differently; the codes are those of
 * the service models and of AWS's common errors.
 */
public final class ServiceRefusals {
    private ServiceRefusals() {}

    /**
     * The failure for a refused call.
     *
     * @param action the action that was called, e.g. {@code events:PutRule}
     */
    public static Failure of(String action, AwsServiceException refusal) {
        Evidence evidence = evidence(refusal);
        String words = evidence.message().orElse("");
        return switch (evidence.code().orElse("")) {
            case "AccessDeniedException", "AccessDenied", "AuthorizationError", "AuthorizationErrorException" ->
                AccessDenial.of(action, evidence);
            case "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId" ->
                signIn(Reason.AWS_KEY_UNKNOWN, evidence);
            case "SignatureDoesNotMatch", "InvalidSignatureException", "IncompleteSignature" ->
                signIn(Reason.AWS_SIGNATURE, evidence);
            case "ExpiredTokenException", "ExpiredToken", "RequestExpired" ->
                signIn(Reason.AWS_TOKEN_EXPIRED, evidence);
            case "ResourceNotFoundException",
                    "NoSuchResourceException",
                    "NotFound",
                    "NotFoundException",
                    "QueueDoesNotExist",
                    "AWS.SimpleQueueService.NonExistentQueue" ->
                new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(words), evidence);
            case "ResourceAlreadyExistsException", "ResourceConflictException" ->
                new Failure.Conflict(Reason.AWS_ALREADY_EXISTS, List.of(words), evidence);
            case "ConcurrentModificationException", "OperationAbortedException", "PreconditionFailedException" ->
                new Failure.Conflict(Reason.AWS_CONCURRENT_CHANGE, List.of(), evidence);
            case "ManagedRuleException" -> new Failure.Conflict(Reason.AWS_MANAGED_RULE, List.of(), evidence);
            case "InvalidStateException" -> new Failure.Conflict(Reason.AWS_INVALID_STATE, List.of(words), evidence);
            case "OperationDisabledException" ->
                new Failure.Invalid(Reason.AWS_OPERATION_DISABLED, List.of(words), evidence);
            case "LimitExceededException" -> new Failure.Invalid(Reason.AWS_LIMIT, List.of(words), evidence);
            case "InvalidEventPatternException" ->
                new Failure.Invalid(Reason.AWS_PATTERN_INVALID, List.of(words), evidence);
            case "ValidationException",
                    "ValidationError",
                    "InvalidParameter",
                    "InvalidParameterException",
                    "InvalidParameterValue",
                    "InvalidParameterValueException",
                    "InvalidAttributeName",
                    "InvalidAttributeValue",
                    "PolicyLengthExceededException",
                    "OverLimit" -> new Failure.Invalid(Reason.AWS_INVALID, List.of(words), evidence);
            default -> other(refusal, evidence);
        };
    }

    /** What the service said, for support. */
    static Evidence evidence(AwsServiceException refusal) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(refusal.awsErrorDetails());
        return new Evidence(
                said(details.map(AwsErrorDetails::errorCode).orElse(null)),
                said(details.map(AwsErrorDetails::errorMessage).orElse(null)),
                said(refusal.requestId()));
    }

    private static Failure other(AwsServiceException refusal, Evidence evidence) {
        if (refusal.isThrottlingException()) {
            return new Failure.Throttled(Reason.AWS_THROTTLED, List.of(), evidence);
        }
        int status = refusal.statusCode();
        if (status >= 500) {
            return new Failure.Network(Reason.AWS_BROKEN, List.of(Integer.toString(status)), evidence);
        }
        String words = evidence.message().or(evidence::code).orElse("HTTP " + status);
        return new Failure.Unexpected(Reason.UNEXPECTED, List.of(words), evidence);
    }

    private static Failure signIn(Reason reason, Evidence evidence) {
        return new Failure.SignIn(reason, List.of(), evidence);
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(SdkMessages::firstLine).filter(line -> !line.isBlank());
    }
}
