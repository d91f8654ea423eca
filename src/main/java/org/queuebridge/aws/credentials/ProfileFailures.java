package org.queuebridge.aws.credentials;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.aws.failure.SdkMessages;
import org.queuebridge.aws.failure.ServiceRefusals;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.NetworkFailures;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;

/**
 * Finds out why a profile gives no credentials. The SDK throws whatever it came across: a missing IAM Identity Center
 * cache file is a nested {@code NoSuchFileException}, a stale one a {@code NullPointerException}.
 */
record ProfileFailures(ProfileFile file, String profile) {
    private static final int MOST_SOURCES = 5;

    /**
     * Refuses a profile that needs an MFA code. The SDK cannot ask for one: it would assume the role without it, and be
     * denied without a visible reason.
     *
     * @throws FailureException AWS_PROFILE_MFA where the profile's role, or that of a source profile, asks for MFA
     */
    void refuseMfa() {
        sources()
                .filter(each -> each.property(ProfileProperty.ROLE_ARN).isPresent())
                .flatMap(each -> each.property(ProfileProperty.MFA_SERIAL).stream())
                .findFirst()
                .ifPresent(serial -> {
                    throw new FailureException(new Failure.SignIn(
                            Reason.AWS_PROFILE_MFA, List.of(ProfileName.of(profile), serial), Evidence.NONE));
                });
    }

    FailureException explain(RuntimeException thrown) {
        Optional<FailureException> ours = SdkFailures.ours(thrown);
        if (ours.isPresent()) {
            return ours.get();
        }
        if (thrown instanceof AwsServiceException refusal) {
            // Not kept as the cause: see ServiceCalls.
            return new FailureException(refused(refusal));
        }
        return new FailureException(failure(thrown), thrown);
    }

    private Failure failure(RuntimeException thrown) {
        if (thrown instanceof AbortedException || Thread.currentThread().isInterrupted()) {
            return new Failure.Canceled();
        }
        if (thrown instanceof IllegalArgumentException) {
            return broken(SdkMessages.of(thrown));
        }
        if (thrown.getMessage() != null && thrown.getMessage().contains("re-authenticate")) {
            return expired(Reason.AWS_LOGIN_EXPIRED, profile);
        }
        boolean cacheMissing = NetworkFailures.contains(thrown, FileSystemException.class::isInstance);
        Optional<Failure> network = cacheMissing
                ? Optional.empty()
                : SdkFailures.of(thrown, "AWS", false).map(FailureException::failure);
        return network.orElseGet(() -> sessionProfile()
                .map(name -> expired(Reason.AWS_SSO_EXPIRED, name))
                .orElseGet(() -> broken(SdkMessages.of(thrown))));
    }

    private Failure refused(AwsServiceException refusal) {
        Failure known = ServiceRefusals.of("sts:AssumeRole", refusal);
        if (!(known instanceof Failure.Unexpected)) {
            return known;
        }
        // 403: the session is valid, but its user may not use this role.
        return sessionProfile()
                .filter(_ -> refusal.statusCode() != 403)
                .map(name -> expired(Reason.AWS_SSO_EXPIRED, name))
                .orElseGet(() -> broken(known.args().getFirst()));
    }

    /** The profile that signs in with IAM Identity Center: this one, or a source profile. */
    private Optional<String> sessionProfile() {
        return sources().filter(ProfileFailures::hasSession).map(Profile::name).findFirst();
    }

    /** This profile and its chain of source profiles. */
    private Stream<Profile> sources() {
        return Stream.iterate(
                        file.profile(profile),
                        Optional::isPresent,
                        current -> current.flatMap(it -> it.property(ProfileProperty.SOURCE_PROFILE))
                                .flatMap(file::profile))
                .limit(MOST_SOURCES)
                .flatMap(Optional::stream);
    }

    private static boolean hasSession(Profile profile) {
        return profile.property("sso_session").isPresent()
                || profile.property("sso_start_url").isPresent();
    }

    private Failure broken(String words) {
        String name = ProfileName.of(profile);
        return new Failure.Invalid(
                Reason.AWS_PROFILE_BROKEN, List.of(name, words.replace(profile, name)), Evidence.NONE);
    }

    private static Failure expired(Reason reason, String name) {
        return new Failure.SignIn(reason, List.of(ProfileName.of(name)), Evidence.NONE);
    }
}
