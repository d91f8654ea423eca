package org.queuebridge.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher of Linux asks of Java, over an image whose Java prints its arguments. */
@EnabledOnOs(OS.LINUX)
class LinuxLauncherTest {
    private static final String LAUNCHES = """
        [Application]
        app.classpath=$APPDIR/program.jar
        app.mainclass=org.example.Main
        app.classpath=$APPDIR/library.jar

        [JavaOptions]
        java-options=-XX:+UseSerialGC
        java-options=-XX:AOTCache=$APPDIR/program.aot

        """;

    private Path image;

    @BeforeEach
    void makeImage(@TempDir Path folder) throws IOException {
        image = Files.createDirectories(folder.toRealPath().resolve("an image"));
        Path java = image.resolve("lib/runtime/bin/QueueBridge");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.createDirectories(image.resolve("bin"));
        Files.createDirectories(image.resolve("lib/app"));
        Files.copy(Path.of("packaging/linux/launcher.sh"), image.resolve("bin/program"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(image.resolve("bin/program").toFile().setExecutable(true)).isTrue();
        Files.writeString(image.resolve("lib/app/program.cfg"), LAUNCHES);
    }

    @Test
    void passesOptionsClassesAndTheArgumentsAsTheyAre() throws Exception {
        assertThat(started(image.resolve("bin/program"), "two words", "", "-Dnot=ours", "$APPDIR", "*"))
                .containsExactly(
                        "-XX:+UseSerialGC",
                        "-XX:AOTCache=" + image + "/lib/app/program.aot",
                        "-Djpackage.app-path=" + image + "/bin/program",
                        "-cp",
                        image + "/lib/app/program.jar:" + image + "/lib/app/library.jar",
                        "org.example.Main",
                        "two words",
                        "",
                        "-Dnot=ours",
                        "$APPDIR",
                        "*");
    }

    @Test
    void passesTheArgumentOfTheFileWhereThereIsNoOther() throws Exception {
        Files.writeString(image.resolve("lib/app/program.cfg"), LAUNCHES + "[ArgOptions]\narguments=--help\n");

        assertThat(started(image.resolve("bin/program"))).last().isEqualTo("--help");
        assertThat(started(image.resolve("bin/program"), "rules")).last().isEqualTo("rules");
        assertThat(started(image.resolve("bin/program"), "rules")).doesNotContain("--help");
    }

    @Test
    void findsItsImageFromALinkInAnotherFolder(@TempDir Path elsewhere) throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("queuebridge"), image.resolve("bin/program"));

        assertThat(started(link)).contains("-Djpackage.app-path=" + image + "/bin/program");
    }

    private static List<String> started(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            return out.lines().toList();
        }
    }
}
