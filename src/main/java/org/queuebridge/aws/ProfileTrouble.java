package org.queuebridge.aws;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
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
 * Says why a profile gives no credentials. The SDK throws whatever it came across: a missing cache file of an IAM
 * Identity Center session is a {@code NoSuchFileException} inside another, a stale one a {@code NullPointerException}.
 */
record ProfileTrouble(ProfileFile file, String profile) {
    private static final int MOST_SOURCES = 5;

    FailureException explain(RuntimeException thrown) {
        Optional<FailureException> ours = Outages.ours(thrown);
        if (ours.isPresent()) {
            return ours.get();
        }
        if (thrown instanceof AwsServiceException refusal) {
            // Not kept as the cause: see Calls.
            return new FailureException(refused(refusal));
        }
        return new FailureException(failure(thrown), thrown);
    }

    private Failure failure(RuntimeException thrown) {
        if (thrown instanceof AbortedException || Thread.currentThread().isInterrupted()) {
            return new Failure.Cancelled();
        }
        if (thrown instanceof IllegalArgumentException) {
            return broken(Words.of(thrown));
        }
        if (thrown.getMessage() != null && thrown.getMessage().contains("re-authenticate")) {
            return expired(Reason.AWS_LOGIN_EXPIRED, profile);
        }
        boolean cacheMissing = NetworkFailures.contains(thrown, FileSystemException.class::isInstance);
        Optional<Failure> network = cacheMissing
                ? Optional.empty()
                : Outages.of(thrown, "AWS", false).map(FailureException::failure);
        return network.orElseGet(() -> sessionProfile()
                .map(name -> expired(Reason.AWS_SSO_EXPIRED, name))
                .orElseGet(() -> broken(Words.of(thrown))));
    }

    private Failure refused(AwsServiceException refusal) {
        Failure known = ServiceRefusals.of("sts:AssumeRole", refusal);
        if (!(known instanceof Failure.Unexpected)) {
            return known;
        }
        // 403: the session is good, its user may not have this role.
        return sessionProfile()
                .filter(_ -> refusal.statusCode() != 403)
                .map(name -> expired(Reason.AWS_SSO_EXPIRED, name))
                .orElseGet(() -> broken(known.args().getFirst()));
    }

    /** The profile that signs in by IAM Identity Center: this one, or a source of its role. */
    private Optional<String> sessionProfile() {
        Optional<Profile> current = file.profile(profile);
        for (int i = 0; i < MOST_SOURCES && current.isPresent(); i++) {
            if (current.filter(ProfileTrouble::hasSession).isPresent()) {
                return current.map(Profile::name);
            }
            current = current.flatMap(p -> p.property(ProfileProperty.SOURCE_PROFILE))
                    .flatMap(file::profile);
        }
        return Optional.empty();
    }

    private static boolean hasSession(Profile profile) {
        return profile.property("sso_session").isPresent()
                || profile.property("sso_start_url").isPresent();
    }

    private Failure broken(String words) {
        return new Failure.Invalid(Reason.AWS_PROFILE_BROKEN, List.of(profile, words), Evidence.NONE);
    }

    private static Failure expired(Reason reason, String name) {
        return new Failure.SignIn(reason, List.of(name), Evidence.NONE);
    }
}
