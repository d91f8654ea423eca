package org.queuebridge.aws;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * Finds the region to connect to. Never asks the instance metadata service as the SDK does: on a desktop computer that
 * only costs time.
 *
 * @param file the profiles
 * @param variables gives an environment variable, null where it is not set
 */
record DefaultRegion(ProfileFile file, UnaryOperator<@Nullable String> variables) {
    /** The SDK may not know the newest regions, so any name of the right form is accepted. */
    private static final Pattern NAME = Pattern.compile("[a-z]{2,5}(-[a-z]+){1,3}-\\d{1,2}");

    /**
     * The region that was typed, else that of the chosen profile, the environment, or the default profile, in this
     * order.
     *
     * @param profile the chosen profile
     * @throws FailureException AWS_REGION_INVALID or AWS_REGION_MISSING
     */
    Region of(AwsChoice choice, String profile) {
        Optional<String> said = file.profile(profile).flatMap(AwsFiles::region);
        boolean chosen = choice.credentials() instanceof AwsCredentials.Profile;
        return Stream.of(
                        choice.region(),
                        said.filter(_ -> chosen),
                        variable("AWS_REGION"),
                        variable("AWS_DEFAULT_REGION"),
                        said)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(region -> !region.isEmpty())
                .findFirst()
                .map(DefaultRegion::checked)
                .orElseThrow(() -> refusal(Reason.AWS_REGION_MISSING, List.of()));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.apply(name));
    }

    private static Region checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw refusal(Reason.AWS_REGION_INVALID, List.of(name));
        }
        return Region.of(name);
    }

    private static FailureException refusal(Reason reason, List<String> args) {
        return new FailureException(new Failure.Invalid(reason, args, Evidence.NONE));
    }
}
