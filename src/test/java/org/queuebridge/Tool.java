package org.queuebridge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that we did not write and that may not be installed. */
public final class Tool {
    private Tool() {}

    /**
     * How a program ended.
     *
     * @param said on both of its streams
     */
    public record Ended(int code, String said) {}

    /** Skips the test, saying so, where a program is missing. */
    public static void assumeOnPath(String program) {
        assumeTrue(isOnPath(program), "skipped: " + program + " is not installed");
    }

    /** Runs a program to its end, in that folder, with these variables besides our own. */
    public static Ended run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** The plug-in folder with the provider hashicorp/aws; skips the test where that or terraform is missing. */
    public static Path assumeTerraformAws() {
        assumeOnPath("terraform");
        Optional<Path> providers = Stream.of(
                        System.getenv().getOrDefault("TF_PLUGIN_CACHE_DIR", ""),
                        System.getProperty("user.home") + "/.terraform.d/plugins",
                        "/usr/local/share/terraform/plugins",
                        "/usr/share/terraform/plugins",
                        "/opt/tf-plugins")
                .map(Path::of)
                .filter(folder -> Files.isDirectory(folder.resolve("registry.terraform.io/hashicorp/aws")))
                .findFirst();
        assumeTrue(providers.isPresent(), "skipped: the provider hashicorp/aws is in no plug-in folder");
        return providers.orElseThrow();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .anyMatch(Files::isExecutable);
    }
}
