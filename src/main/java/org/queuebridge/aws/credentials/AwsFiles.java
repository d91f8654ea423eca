package org.queuebridge.aws.credentials;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.failure.SdkMessages;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.utils.UserHomeDirectoryUtils;

/**
 * The files in which AWS's tools keep profiles; either may be missing. They are read each time they are needed, as
 * people edit them while the program runs.
 *
 * @param config the config file
 * @param credentials the credentials file
 */
public record AwsFiles(Path config, Path credentials) {
    private static final String CONFIG_PROPERTY = "aws.configFile";
    private static final String CREDENTIALS_PROPERTY = "aws.sharedCredentialsFile";
    private static final Path NOWHERE = Path.of(System.getProperty("java.home"), "no-aws-files");

    /**
     * The files in {@code ~/.aws}, or those that {@code AWS_CONFIG_FILE} and {@code AWS_SHARED_CREDENTIALS_FILE} name.
     */
    public static AwsFiles ofThisUser() {
        Path home = Path.of(UserHomeDirectoryUtils.userHomeDirectory());
        return new Locations(System::getProperty, System::getenv, home).files();
    }

    /**
     * Where the files are.
     *
     * @param properties the system properties, which come first
     * @param variables the environment
     */
    record Locations(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> variables, Path home) {
        AwsFiles files() {
            return new AwsFiles(
                    path(CONFIG_PROPERTY, "AWS_CONFIG_FILE", "config"),
                    path(CREDENTIALS_PROPERTY, "AWS_SHARED_CREDENTIALS_FILE", "credentials"));
        }

        private Path path(String property, String variable, String usual) {
            return Optional.ofNullable(properties.apply(property))
                    .filter(path -> !path.equals(NOWHERE.toString()))
                    .or(() -> Optional.ofNullable(variables.apply(variable)))
                    .filter(path -> !path.isBlank())
                    .map(path -> path.startsWith("~") ? home + path.substring(1) : path)
                    .map(Path::of)
                    .orElseGet(() -> home.resolve(".aws").resolve(usual));
        }
    }

    /**
     * Keeps the SDK from reading the files by itself. The clients that it builds would fail on files that are less
     * strict than it expects, even where no profile is needed; what it has to know is passed to it.
     */
    public static void keepFromSdk() {
        System.setProperty(CONFIG_PROPERTY, NOWHERE.toString());
        System.setProperty(CREDENTIALS_PROPERTY, NOWHERE.toString());
    }

    /** The names of all profiles, sorted. */
    public List<String> profiles() {
        return read().profiles().keySet().stream().map(ProfileName::of).sorted().toList();
    }

    /** The region of a profile. */
    public Optional<String> regionOf(String profile) {
        return read().profile(ProfileName.key(profile)).flatMap(AwsFiles::region);
    }

    public static Optional<String> region(Profile profile) {
        return profile.property(ProfileProperty.REGION).filter(region -> !region.isBlank());
    }

    /** A file without profiles. */
    public static ProfileFile none() {
        return ProfileFile.aggregator().build();
    }

    /**
     * Both files merged; the credentials file takes precedence. Profiles have the names of {@link ProfileName}.
     *
     * @throws FailureException AWS_PROFILE_BROKEN where a file is malformed, naming it
     */
    public ProfileFile read() {
        ProfileFile.Aggregator both = ProfileFile.aggregator();
        parse(credentials, ProfileFile.Type.CREDENTIALS).ifPresent(both::addFile);
        parse(config, ProfileFile.Type.CONFIGURATION).ifPresent(both::addFile);
        return both.build();
    }

    private static Optional<ProfileFile> parse(Path file, ProfileFile.Type type) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = ProfileText.of(IniFile.parse(Files.readString(file)), type);
            return Optional.of(ProfileFile.builder()
                    .content(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .type(type)
                    .build());
        } catch (IOException | IniFile.MalformedException | IllegalArgumentException e) {
            throw new FailureException(
                    new Failure.Invalid(
                            Reason.AWS_PROFILE_BROKEN, List.of(file.toString(), SdkMessages.of(e)), Evidence.NONE),
                    e);
        }
    }
}
