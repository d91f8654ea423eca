package org.queuebridge.aws.credentials;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.aws.http.GuardedHttp;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * The SDK's credentials provider for what the user chose. Where credentials cannot be read or renewed, the provider
 * throws an exception of the SDK that carries a {@link FailureException} with the reason: the SDK accepts no other
 * exception.
 *
 * @param file the profiles
 * @param defaultProfile the profile of the default chain
 */
public record SdkCredentials(ProfileFile file, String defaultProfile) {
    /** The profile that applies to the choice, also for region and endpoint. */
    public String profileOf(AwsCredentials choice) {
        return choice instanceof AwsCredentials.Profile(String name) ? ProfileName.key(name) : defaultProfile;
    }

    /** Makes the provider. Only the profile's name is checked now; it must exist. */
    public AwsCredentialsProvider provider(AwsCredentials choice) {
        return new KnownCredentials(
                switch (choice) {
                    case AwsCredentials.Keys keys -> StaticCredentialsProvider.create(identity(keys));
                    case AwsCredentials.Profile(String name) -> profile(ProfileName.key(name));
                    case AwsCredentials.DefaultChain() -> defaultChain();
                });
    }

    private AwsCredentialsProvider profile(String name) {
        if (file.profile(name).isEmpty()) {
            throw new FailureException(
                    new Failure.Invalid(Reason.AWS_PROFILE_UNKNOWN, List.of(ProfileName.of(name)), Evidence.NONE));
        }
        new ProfileFailures(file, name).refuseMfa();
        AwsCredentialsProvider provider = ProfileCredentialsProvider.builder()
                .profileFile(file)
                .profileName(name)
                .build();
        return () -> {
            try {
                return provider.resolveCredentials();
            } catch (RuntimeException e) {
                throw GuardedHttp.forSdk(new ProfileFailures(file, name).explain(e));
            }
        };
    }

    private AwsCredentialsProvider defaultChain() {
        AwsCredentialsProvider chain = DefaultCredentialsProvider.builder()
                .profileFile(file)
                .profileName(defaultProfile)
                .build();
        return () -> {
            try {
                return chain.resolveCredentials();
            } catch (SdkClientException e) {
                throw GuardedHttp.forSdk(explain(e));
            }
        };
    }

    /**
     * The chain gives a reason for each of its links; the profile's is the useful one, where it was expected to give
     * credentials.
     */
    private FailureException explain(SdkClientException chain) {
        if (Thread.currentThread().isInterrupted()) {
            return new FailureException(new Failure.Canceled(), chain);
        }
        if (file.profile(defaultProfile).filter(SdkCredentials::signsIn).isPresent()) {
            try {
                profile(defaultProfile).resolveCredentials();
            } catch (SdkClientException e) {
                return SdkFailures.ours(e).orElseThrow();
            }
        }
        return new FailureException(new Failure.SignIn(Reason.AWS_NO_CREDENTIALS, List.of(), Evidence.NONE), chain);
    }

    private static boolean signsIn(Profile profile) {
        return profile.properties().keySet().stream()
                .anyMatch(name -> name.startsWith("sso_")
                        || name.startsWith("aws_")
                        || List.of("role_arn", "credential_process", "login_session")
                                .contains(name));
    }

    private static software.amazon.awssdk.auth.credentials.AwsCredentials identity(AwsCredentials.Keys keys) {
        String id = keys.accessKeyId().strip();
        String secret = text(keys.secretAccessKey());
        Optional<String> token =
                keys.sessionToken().filter(given -> !given.isEmpty()).map(SdkCredentials::text);
        if (id.isEmpty() || secret.isEmpty()) {
            throw new FailureException(new Failure.SignIn(Reason.AWS_NO_CREDENTIALS, List.of(), Evidence.NONE));
        }
        return token.<software.amazon.awssdk.auth.credentials.AwsCredentials>map(
                        given -> AwsSessionCredentials.create(id, secret, given))
                .orElseGet(() -> AwsBasicCredentials.create(id, secret));
    }

    /** The SDK takes credentials as strings only. */
    private static String text(Secret secret) {
        char[] chars = secret.reveal();
        try {
            return new String(chars).strip();
        } finally {
            Arrays.fill(chars, '\0');
        }
    }
}
