package org.queuebridge.sandbox.aws;

/** An error of AWS: its code, message and HTTP status. */
public final class AwsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private AwsException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** An error with status 400, as most have. */
    public static AwsException refusal(String code, String message) {
        return new AwsException(400, code, message);
    }

    /** An error with another status. */
    public static AwsException refusal(int status, String code, String message) {
        return new AwsException(status, code, message);
    }

    /** A failure of the service itself. */
    public static AwsException serverError(int status) {
        return status == 503
                ? new AwsException(status, "ServiceUnavailableException", "Service is unable to handle request.")
                : new AwsException(status, "InternalException", "Exception occurred on the service side");
    }

    /** {@code ThrottlingException}; AWS sends no Retry-After with it. */
    public static AwsException throttled() {
        return refusal("ThrottlingException", "Rate exceeded");
    }

    /** The caller's policies lack an action, such as {@code events:PutRule}. */
    public static AwsException accessDenied(Caller caller, String action, String resource) {
        return refusal(
                "AccessDeniedException",
                "User: %s is not authorized to perform: %s on resource: %s because no identity-based policy allows the %s action"
                        .formatted(caller.arn(), action, resource, action));
    }

    /** A request that the service's model does not allow. */
    public static AwsException validation(String message) {
        return refusal("ValidationException", message);
    }

    /** The error code, such as {@code ResourceNotFoundException}. */
    public String code() {
        return code;
    }

    /** The HTTP status: 4xx or 5xx. */
    public int status() {
        return status;
    }

    /** The message as sent. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
