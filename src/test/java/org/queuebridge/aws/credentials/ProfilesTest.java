package org.queuebridge.aws.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

/** What people are told of the profiles in their AWS files. */
class ProfilesTest {
    private static final String SESSION = """
        [profile base]
        sso_session = never-signed-in-by-anybody
        sso_account_id = 123456789012
        sso_role_name = Admins
        [sso-session never-signed-in-by-anybody]
        sso_start_url = https://example.awsapps.com/start
        sso_region = eu-central-1
        """;

    @TempDir
    private Path home;

    /** The default chain also asks the machine it runs on, and waits for an answer. */
    @BeforeAll
    static void leaveTheMachineAlone() {
        System.setProperty("aws.disableEc2Metadata", "true");
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty("aws.disableEc2Metadata");
    }

    @Test
    void listsTheProfilesOfBothFiles() throws IOException {
        config("[default]\nregion = eu-central-1\n[profile prod]\n[sso-session s]\nsso_region = us-east-1\n");
        Files.writeString(home.resolve("credentials"), "[keys]\naws_access_key_id = AKIA\n");

        assertThat(connector(Map.of()).profiles()).containsExactly("default", "keys", "prod");
        assertThat(connector(Map.of()).regionOf("default")).contains("eu-central-1");
        assertThat(connector(Map.of()).regionOf("prod")).isEmpty();
        assertThat(connector(Map.of()).regionOf("unknown")).isEmpty();
    }

    @Test
    void listsNothingWhereThereAreNoFiles() {
        assertThat(connector(Map.of()).profiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[profile prod\n", "[profile prod]\nregion\n", "region = x\n"})
    void namesTheFileThatIsBroken(String text) throws IOException {
        config(text);

        Failure failure = AwsFailureAssertions.of(() -> connector(Map.of()).profiles());

        assertThat(failure.reason()).isEqualTo(Reason.AWS_PROFILE_BROKEN);
        assertThat(failure.args().getFirst()).isEqualTo(home.resolve("config").toString());
        assertThat(failure.args().getLast()).contains(" on line ");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void saysWhyAProfileGivesNoCredentials(String name, String text, Reason reason, List<String> args)
            throws IOException {
        config(text);

        Failure failure =
                AwsFailureAssertions.of(() -> connector(Map.of()).connect(choice(new AwsCredentials.Profile(name))));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.args()).isEqualTo(args);
    }

    static Stream<Arguments> profiles() {
        String role = "[profile dev]\nrole_arn = arn:aws:iam::123456789012:role/r\n";
        return Stream.of(
                arguments("dev", "[profile prod]\n", Reason.AWS_PROFILE_UNKNOWN, List.of("dev")),
                arguments(
                        "dev",
                        role + "source_profile = gone\nmfa_serial = arn:aws:iam::111122223333:mfa/jo\n",
                        Reason.AWS_PROFILE_MFA,
                        List.of("dev", "arn:aws:iam::111122223333:mfa/jo")),
                arguments(
                        "two steps",
                        "[profile \"two steps\"]\nrole_arn = r\nsource_profile = dev\n" + role + "mfa_serial = m\n",
                        Reason.AWS_PROFILE_MFA,
                        List.of("two steps", "m")),
                arguments("base", SESSION, Reason.AWS_SSO_EXPIRED, List.of("base")),
                arguments(
                        "dev",
                        role + "region = eu-central-1\nsource_profile = base\n" + SESSION,
                        Reason.AWS_SSO_EXPIRED,
                        List.of("base")),
                arguments(
                        "dev",
                        "[profile dev]\nsso_session = gone\nsso_account_id = 1\nsso_role_name = r\n",
                        Reason.AWS_PROFILE_BROKEN,
                        List.of("dev", "Sso-session section not found with sso-session title gone.")),
                arguments(
                        "dev",
                        "[profile dev]\nregion = eu-central-1\n",
                        Reason.AWS_PROFILE_BROKEN,
                        List.of("dev", "Profile file contained no credentials for profile 'dev'")),
                arguments(
                        "dev",
                        role + "source_profile = gone\n",
                        Reason.AWS_PROFILE_BROKEN,
                        List.of(
                                "dev",
                                "The source profile of 'dev' was configured to be 'gone', but that source profile has"
                                        + " no credentials configured.")),
                arguments(
                        "dev",
                        "[profile dev]\naws_access_key_id = AKIA\n",
                        Reason.AWS_PROFILE_BROKEN,
                        List.of("dev", "Profile property 'aws_secret_access_key' was not configured for 'dev'.")));
    }

    /** The SDK itself reads the files too, unless it is kept from them. */
    @Test
    void keysNeedNoFiles() throws IOException {
        config("[profile prod\nthis is no file of AWS");
        System.setProperty("aws.configFile", home.resolve("config").toString());
        try (AwsStub aws = new AwsStub()) {
            aws.knowsCaller().answers("ListEventBuses", AwsStub.ok("{}")).answers("ListEventSources", AwsStub.ok("{}"));

            assertThat(connector(Map.of()).connect(aws.choice()).account().id()).isEqualTo("123456789012");
            assertThat(AwsFailureAssertions.of(
                                    () -> connector(Map.of()).connect(choice(new AwsCredentials.Profile("prod"))))
                            .reason())
                    .isEqualTo(Reason.AWS_PROFILE_BROKEN);
            assertThat(AwsFailureAssertions.of(
                                    () -> connector(Map.of()).connect(choice(new AwsCredentials.DefaultChain())))
                            .reason())
                    .isEqualTo(Reason.AWS_PROFILE_BROKEN);
        } finally {
            System.clearProperty("aws.configFile");
        }
    }

    @ParameterizedTest
    @CsvSource({"dev, eu-west-1", "' ', eu-north-1"})
    void theDefaultChainTakesTheProfileOfTheEnvironment(String variable, String region) throws IOException {
        String keys = "aws_access_key_id = AKIA\naws_secret_access_key = x\n";
        config("[profile dev]\nregion = eu-west-1\n" + keys + "[default]\nregion = eu-north-1\n" + keys);
        try (AwsStub aws = new AwsStub()) {
            aws.knowsCaller().answers("ListEventBuses", AwsStub.ok("{}")).answers("ListEventSources", AwsStub.ok("{}"));
            AwsChoice chain = new AwsChoice(
                    new AwsCredentials.DefaultChain(),
                    Optional.empty(),
                    aws.choice().endpoint());

            assertThat(regionOf(chain, Map.of("AWS_PROFILE", variable))).isEqualTo(region);
            assertThat(regionOf(chain, Map.of("AWS_PROFILE", variable, "AWS_REGION", "ap-south-1")))
                    .isEqualTo("ap-south-1");
        }
    }

    /** A role is assumed by a client of the SDK's own. */
    @Test
    void aFileThatTheSdkAloneCannotReadGivesCredentials() throws IOException {
        config("""
            [profile ops]
                role_arn = arn:aws:iam::999900001111:role/Ops
                source_profile = base
                region = eu-central-1
            """);
        Files.writeString(home.resolve("credentials"), "[base]\naws_access_key_id: AKIA\naws_secret_access_key: x\n");
        System.setProperty("aws.configFile", home.resolve("config").toString());
        System.setProperty(
                "aws.sharedCredentialsFile", home.resolve("credentials").toString());
        System.setProperty("aws.endpointUrlSts", "http://192.0.2.1");
        try {
            assertThat(AwsFailureAssertions.of(
                            () -> connector(Map.of()).connect(choice(new AwsCredentials.Profile("ops")))))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.PLAIN_HTTP));
        } finally {
            List.of("aws.configFile", "aws.sharedCredentialsFile", "aws.endpointUrlSts")
                    .forEach(System::clearProperty);
        }
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "AWS_ACCESS_KEY_ID", matches = ".+", disabledReason = "gives credentials")
    void namesTheProfileOfTheDefaultChainWhoseSessionIsOver() throws IOException {
        config(SESSION);

        Failure failure = AwsFailureAssertions.of(
                () -> connector(Map.of("AWS_PROFILE", "base")).connect(choice(new AwsCredentials.DefaultChain())));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_SSO_EXPIRED);
        assertThat(failure.args()).containsExactly("base");
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "AWS_ACCESS_KEY_ID", matches = ".+", disabledReason = "gives credentials")
    void saysThatNothingGivesCredentials() throws IOException {
        config("[default]\nregion = eu-central-1\n");

        assertThat(AwsFailureAssertions.of(() -> connector(Map.of()).connect(choice(new AwsCredentials.DefaultChain())))
                        .reason())
                .isEqualTo(Reason.AWS_NO_CREDENTIALS);
    }

    private String regionOf(AwsChoice choice, Map<String, String> variables) {
        return connector(variables).connect(choice).account().region();
    }

    private AwsConnector connector(Map<String, String> variables) {
        return new AwsConnector(
                new AwsFiles(home.resolve("config"), home.resolve("credentials")),
                variables::get,
                ProxySelector.of(null),
                AwsStub.hasty());
    }

    private static AwsChoice choice(AwsCredentials credentials) {
        return new AwsChoice(credentials, Optional.of("eu-central-1"), Optional.of("http://127.0.0.1:1"));
    }

    private void config(String text) throws IOException {
        Files.writeString(home.resolve("config"), text);
    }
}
