package org.queuebridge.aws;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileLocation;
import software.amazon.awssdk.profiles.ProfileProperty;

/**
 * The files in which AWS's tools keep profiles; either may be missing. Read anew each time: people edit them while the
 * program runs.
 *
 * @param config where profiles are described
 * @param credentials where their keys are
 */
public record AwsFiles(Path config, Path credentials) {
    /** Where AWS's tools look: {@code ~/.aws}, or where {@code AWS_CONFIG_FILE} and its like say. */
    public static AwsFiles ofThisUser() {
        return new AwsFiles(ProfileFileLocation.configurationFilePath(), ProfileFileLocation.credentialsFilePath());
    }

    /** The names of all profiles, sorted. */
    List<String> profiles() {
        return read().profiles().keySet().stream().sorted().toList();
    }

    /** The region that a profile names. */
    Optional<String> regionOf(String profile) {
        return read().profile(profile).flatMap(AwsFiles::region);
    }

    static Optional<String> region(Profile profile) {
        return profile.property(ProfileProperty.REGION).filter(region -> !region.isBlank());
    }

    /**
     * Both files as one; what the credentials file says comes first.
     *
     * @throws FailureException AWS_PROFILE_BROKEN where a file is not as it should be, naming the file
     */
    ProfileFile read() {
        ProfileFile.Aggregator both = ProfileFile.aggregator();
        parse(credentials, ProfileFile.Type.CREDENTIALS).ifPresent(both::addFile);
        parse(config, ProfileFile.Type.CONFIGURATION).ifPresent(both::addFile);
        return both.build();
    }

    private static Optional<ProfileFile> parse(Path file, ProfileFile.Type type) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ProfileFile.builder().content(file).type(type).build());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new FailureException(
                    new Failure.Invalid(
                            Reason.AWS_PROFILE_BROKEN, List.of(file.toString(), Words.of(e)), Evidence.NONE),
                    e);
        }
    }
}
