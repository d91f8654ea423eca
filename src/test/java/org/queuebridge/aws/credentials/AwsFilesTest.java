package org.queuebridge.aws.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Tool;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** The files are read as botocore, which is inside the AWS CLI, reads them. */
class AwsFilesTest {
    private static final List<String> CONFIGS = List.of(
            """
            [default]
            region = eu-west-1

            [profile ops]
                role_arn = arn:aws:iam::999900001111:role/Ops
                source_profile = base
            [profile base]
            region=x\
            """,
            """
            [profile "with a blank"]
            region: eu-north-1
            [profile 'and one']
            region = a
            source_profile = with a blank
            [profile no quotes]
            region = b
            """,
            "  [default]\n  region = eu-west-1\n  output: json\n[profile a\\ b]\nregion = c\n",
            """
            [default]
            REGION = eu-west-1
            s3 =
                max_concurrent_requests = 20
                signature_version = s3v4
            output = text
            """,
            "# words\n; more\n[profile dev]\r\nregion = eu-west-1\r\n\r\n   # a note\r\n[preview]\nx = y\n[plugins]\n",
            "[profile dev] # and more\nregion = eu-west-1\n[profile url]\nendpoint_url = http://127.0.0.1:4566\n",
            """
            [profile 100%]
            region = a
            [profile a+b]
            region = b
            [profile ümlaut]
            region = c
            [profile x%20y]
            region=d\
            """,
            "[profile empty]\n[profile dev]\nregion =\nrole_arn = a:b=c\n    goes_on = yes\n");

    private static final String CREDENTIALS = """
        [default]
        aws_access_key_id: AKIA
        aws_secret_access_key: x
        [with a blank]
          aws_access_key_id = B
          aws_secret_access_key = C==
        """;

    private static final String BOTOCORE = """
        import json, os, sys
        import botocore.session
        for folder in sys.argv[1:]:
            os.environ["AWS_CONFIG_FILE"] = folder + "/config"
            os.environ["AWS_SHARED_CREDENTIALS_FILE"] = folder + "/credentials"
            profiles = botocore.session.Session().full_config["profiles"]
            print(json.dumps({name: {k: v for k, v in options.items() if isinstance(v, str)}
                for name, options in profiles.items()}))
        """;

    @TempDir
    private Path home;

    @Test
    void profilesAreThoseOfTheAwsCli() throws Exception {
        Tool.assumeOnPath("python3");
        List<String> command = new ArrayList<>(List.of("python3", "-c", BOTOCORE));
        for (int i = 0; i < CONFIGS.size(); i++) {
            Path folder = Files.createDirectory(home.resolve("of-" + i));
            Files.writeString(folder.resolve("config"), CONFIGS.get(i));
            Files.writeString(folder.resolve("credentials"), CREDENTIALS);
            command.add(folder.toString());
        }
        Tool.Ended ended = Tool.run(home, Map.of("PYTHONUTF8", "1"), command);
        assumeTrue(ended.code() == 0, "skipped: botocore is not installed");

        List<String> expected = ended.said().lines().toList();
        for (int i = 0; i < CONFIGS.size(); i++) {
            Path folder = home.resolve("of-" + i);
            assertThat(read(new AwsFiles(folder.resolve("config"), folder.resolve("credentials"))))
                    .as(CONFIGS.get(i))
                    .isEqualTo(profiles(expected.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain", "100%", "a b", "a%20b", "a+b", "ümlaut", "日本", "tab\tin", "quo\"te", "a=b", "%", "%41", "#x"
            })
    void everyProfileNameIsReadBack(String name) {
        assertThat(ProfileName.of(ProfileName.key(name))).isEqualTo(name);
        assertThat(ProfileName.key(name)).matches("[A-Za-z0-9_\\-/.%@:+]+");
    }

    /** A blank variable counts as none. {@code ~} is the home folder, as for the AWS CLI. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        -,         -,          /home/jo/.aws/config
        -,         /etc/aws,   /etc/aws
        -,         ~/aws.ini,  /home/jo/aws.ini
        -,         ' ',        /home/jo/.aws/config
        /opt/aws,  /etc/aws,   /opt/aws
        ~/x,       -,          /home/jo/x
        """)
    void theFilesAreWhereTheAwsCliLooks(@Nullable String property, @Nullable String variable, Path config) {
        Map<String, String> properties = property == null ? Map.of() : Map.of("aws.configFile", property);
        Map<String, String> variables = variable == null ? Map.of() : Map.of("AWS_CONFIG_FILE", variable);

        assertThat(new AwsFiles.Locations(properties::get, variables::get, Path.of("/home/jo")).files())
                .isEqualTo(new AwsFiles(config, Path.of("/home/jo/.aws/credentials")));
        assertThat(new AwsFiles.Locations(
                                _ -> null, Map.of("AWS_SHARED_CREDENTIALS_FILE", "/c")::get, Path.of("/home/jo"))
                        .files())
                .isEqualTo(new AwsFiles(Path.of("/home/jo/.aws/config"), Path.of("/c")));
    }

    /** What keeps the SDK from the files must not keep this program from them. */
    @Test
    void filesThatTheSdkDoesNotReadAreFound() {
        AwsFiles.keepFromSdk();

        assertThat(new AwsFiles.Locations(System::getProperty, _ -> null, home).files())
                .isEqualTo(new AwsFiles(home.resolve(".aws/config"), home.resolve(".aws/credentials")));
    }

    @Test
    void aRegionThatIsBlankIsNone() throws IOException {
        Files.writeString(home.resolve("config"), "[profile dev]\nregion =\n[profile ops]\nregion = eu-west-1\n");
        AwsFiles files = new AwsFiles(home.resolve("config"), home.resolve("none"));

        assertThat(files.regionOf("dev")).isEmpty();
        assertThat(files.regionOf("ops")).contains("eu-west-1");
        assertThat(files.regionOf("gone")).isEmpty();
    }

    @Test
    void aFolderOrNoFileIsNoProfile() throws IOException {
        Files.createDirectory(home.resolve("config"));

        assertThat(new AwsFiles(home.resolve("config"), home.resolve("none")).profiles())
                .isEmpty();
    }

    private static Map<String, Map<String, String>> read(AwsFiles files) {
        Map<String, Map<String, String>> read = new TreeMap<>();
        files.read().profiles().forEach((key, profile) -> {
            Map<String, String> options = new TreeMap<>(profile.properties());
            options.computeIfPresent("source_profile", (_, source) -> ProfileName.of(source));
            options.keySet().removeIf(name -> name.equals("s3") || name.startsWith("s3."));
            read.put(ProfileName.of(key), options);
        });
        return read;
    }

    private static Map<String, Map<String, String>> profiles(String json) {
        Map<String, Map<String, String>> profiles = new TreeMap<>();
        JsonText.parse(json).object().orElseThrow().fields().forEach((name, options) -> {
            Map<String, String> texts = new TreeMap<>();
            ((Json.Obj) options).fields().forEach((option, value) -> texts.put(option, ((Json.Str) value).value()));
            profiles.put(name, texts);
        });
        return profiles;
    }
}
