package org.queuebridge.cli.session;

import java.util.Optional;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {
    @Option(names = "--bus", paramLabel = "NAME")
    Optional<String> bus = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT")
    public OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--profile", paramLabel = "NAME")
    Optional<String> profile = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION")
    Optional<String> region = Optional.empty();

    @Option(names = "--endpoint", paramLabel = "URL")
    Optional<String> endpoint = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS")
    public Optional<Integer> timeout = Optional.empty();

    /** The choice of the environment, with these options in place of its own. */
    AwsChoice aws(AwsChoice environment) {
        return new AwsChoice(
                profile.<AwsCredentials>map(AwsCredentials.Profile::new).orElse(environment.credentials()),
                region.or(() -> profile.isPresent() ? Optional.empty() : environment.region()),
                endpoint.or(environment::endpoint));
    }
}
