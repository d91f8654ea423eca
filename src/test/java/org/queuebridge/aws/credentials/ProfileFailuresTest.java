package org.queuebridge.aws.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.sso.auth.ExpiredTokenException;

/** What the SDK was seen to throw, where its caches cannot be set up for a test. */
class ProfileFailuresTest {
    private static final ProfileFile SSO = ProfileFile.builder()
            .type(ProfileFile.Type.CONFIGURATION)
            .content("[profile dev]\nsso_start_url = https://example.awsapps.com/start\n")
            .build();
    private static final ProfileFile OTHER = ProfileFile.builder()
            .type(ProfileFile.Type.CONFIGURATION)
            .content("[profile dev]\nrole_arn = arn:aws:iam::123456789012:role/r\n")
            .build();

    @ParameterizedTest
    @MethodSource("exceptions")
    void saysWhatIsWrongWithAProfile(ProfileFile file, RuntimeException thrown, Reason reason, String lastArg) {
        Failure failure = new ProfileFailures(file, "dev").explain(thrown).failure();

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.args().getLast()).isEqualTo(lastArg);
    }

    /** Only assuming a role asks for a code; other tools read the serial number of keys for themselves. */
    @Test
    void keysWithAnMfaDeviceNeedNoCode() {
        ProfileFile keys = ProfileFile.builder()
                .type(ProfileFile.Type.CONFIGURATION)
                .content("[profile dev]\naws_access_key_id = AKIA\nmfa_serial = m\n")
                .build();

        assertThatNoException().isThrownBy(() -> new ProfileFailures(keys, "dev").refuseMfa());
    }

    @Test
    void anEmptySessionTokenIsNone() {
        AwsCredentials.Keys keys =
                new AwsCredentials.Keys("AKIA", Secret.of("secret".toCharArray()), Optional.of(Secret.of(new char[0])));

        assertThat(new SdkCredentials(OTHER, "default").provider(keys).resolveCredentials())
                .isEqualTo(AwsBasicCredentials.create("AKIA", "secret"));
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments(
                        SSO,
                        ExpiredTokenException.builder()
                                .message("The SSO session associated with this profile has expired")
                                .build(),
                        Reason.AWS_SSO_EXPIRED,
                        "dev"),
                arguments(
                        SSO,
                        new UncheckedIOException(new NoSuchFileException("cache/1234.json")),
                        Reason.AWS_SSO_EXPIRED,
                        "dev"),
                arguments(SSO, new NullPointerException("clientId is null "), Reason.AWS_SSO_EXPIRED, "dev"),
                arguments(SSO, refusal(401, "UnauthorizedException", "Expired"), Reason.AWS_SSO_EXPIRED, "dev"),
                arguments(SSO, refusal(403, "ForbiddenException", "No access"), Reason.AWS_PROFILE_BROKEN, "No access"),
                arguments(
                        SSO,
                        SdkClientException.create("Unable", new UnknownHostException("oidc.us-east-1.amazonaws.com")),
                        Reason.HOST_UNKNOWN,
                        "AWS"),
                arguments(
                        OTHER,
                        SdkClientException.create(
                                "Token cache file for login_session x not found. " + "You must re-authenticate."),
                        Reason.AWS_LOGIN_EXPIRED,
                        "dev"),
                arguments(
                        OTHER,
                        new IllegalStateException("Failed to refresh process-based credentials."),
                        Reason.AWS_PROFILE_BROKEN,
                        "Failed to refresh process-based credentials."),
                arguments(
                        OTHER,
                        refusal(
                                403,
                                "AccessDenied",
                                "User: u is not authorized to perform: sts:AssumeRole on resource: r"),
                        Reason.AWS_ACTION_DENIED,
                        "r"));
    }

    private static AwsServiceException refusal(int status, String code, String message) {
        return AwsServiceException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(message)
                        .build())
                .build();
    }
}
